import type { Browser, BrowserName, LaunchOptions } from './browser';
import { launchChromium } from './chromium/launch';
import { launchFirefox } from './firefox/launch';
import { startRefusingProxy } from './refusing-proxy';

/** Starts a browser with the extension installed in it. */
export async function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  if (options.offline !== true) return { ...(await launch(options)), refusedRequests: () => [] };
  const proxy = await startRefusingProxy();
  const browser = await launch({ ...options, proxyPort: proxy.port });
  return {
    ...browser,
    refusedRequests: proxy.refused,
    renew: async () => {
      await browser.renew();
      proxy.forget();
    },
    close: async () => {
      await browser.close();
      await proxy.close();
    },
  };
}
