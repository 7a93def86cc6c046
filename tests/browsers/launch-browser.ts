import type { Browser, BrowserName, LaunchOptions } from './browser';
import { launchChromium } from './chromium/launch';
import { launchFirefox } from './firefox/launch';

/** Starts a browser with the extension installed in it. */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
