/** Path of an installed browser, or undefined. */
export function findBrowser(name: 'chromium' | 'firefox'): string | undefined;
/** @throws a sentence that says what to install. */
export function requireBrowser(name: 'chromium' | 'firefox'): string;
