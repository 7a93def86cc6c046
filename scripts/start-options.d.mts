/** At most one of `file` and `address`; none of them means the demo article. */
export interface StartOptions {
  /** Absolute path. */
  file?: string;
  address?: string;
  browser: 'chromium' | 'firefox';
  headless: boolean;
}

/** @throws a sentence that says what is wrong and how it should be. */
export function readStartOptions(args: string[]): StartOptions;
