import { join } from 'node:path';
import type { BrowserName } from './browser';

const OUTPUT = join(import.meta.dirname, '..', '..', '.output');

/** Folders of the built extension. */
export const BUILDS: Record<BrowserName, string> = {
  chromium: join(OUTPUT, 'chrome-mv3'),
  firefox: join(OUTPUT, 'firefox-mv3'),
};
