import type { Browser, BrowserName, LaunchOptions } from '@/tests/browsers/browser';
import { launchChromium } from '@/tests/browsers/chromium/launch';
import { launchFirefox } from '@/tests/browsers/firefox/launch';

/** Starts a browser with the extension installed in it. */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
