import type { Browser as Puppeteer, Page, Target } from 'puppeteer-core';

export interface ErrorLog {
  errors: string[];
  /** Tabs are watched by themselves; the popup is known only once it is open. */
  watch(page: Page): void;
}

/** Collects what scripts of the extension log as errors or throw: in pages, in the popup and in the worker. */
export function collectErrors(puppeteer: Puppeteer, id: string): ErrorLog {
  const origin = `chrome-extension://${id}`;
  const errors: string[] = [];
  const note = (text: string, ...places: (string | undefined)[]) => {
    if ([text, ...places].some((place) => place?.includes(origin))) errors.push(text);
  };
  const watch = (page: Page) => {
    page.on('console', (message) => {
      const places = message.stackTrace().map(({ url }) => url);
      if (message.type() === 'error') note(message.text(), message.location().url, ...places);
    });
    // Whoever waits for an answer of a crashed page waits for ever; of a closed one it is told at once.
    page.on('error', () => {
      errors.push(`The page ${page.url()} crashed.`);
      void page.close().catch(() => undefined);
    });
    page.on('pageerror', (error) => note(String(error), error instanceof Error ? error.stack : undefined));
  };
  const watchTarget = async (target: Target) => {
    if (target.type() === 'service_worker' && target.url().startsWith(origin)) {
      const worker = await target.worker();
      worker?.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      worker?.client.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => {
        errors.push(exception?.description ?? text);
      });
      return;
    }
    const page = target.type() === 'page' ? await target.page() : null;
    if (page) watch(page);
  };
  // A target may be gone before it is reached; then it has nothing more to say.
  const watchSafely = (target: Target) => void watchTarget(target).catch(() => undefined);
  puppeteer.targets().forEach(watchSafely);
  puppeteer.on('targetcreated', watchSafely);
  return { errors, watch };
}
