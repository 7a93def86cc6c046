// Builds the extension for one browser. Says nothing unless it fails.
import { program, runQuietly } from './run.mjs';

const TARGET = { chromium: 'chrome', firefox: 'firefox' };

/**
 * @param {'chromium' | 'firefox'} browser
 * @throws after showing what the build said
 */
export function build(browser) {
  const wxt = program('wxt/bin/wxt.mjs');
  if (runQuietly(process.execPath, [wxt, 'build', '-b', TARGET[browser], '--mv3']) !== 0) {
    throw new Error(`The build for ${browser} failed; what it said stands above.`);
  }
}
