import { browser } from 'wxt/browser';

/**
 * How long this script may work: until its page is gone for good, or the extension is updated, disabled or removed.
 *
 * Takes the place of WXT's `ContentScriptContext`, which announces the extension's id to the page with a DOM event and
 * stops when the page answers with one of its own. Nothing of this one is visible to the page.
 */
export class ContentScriptContext {
  readonly #controller = new AbortController();
  /** Aborted when the script must be gone. Everything that is started takes it and undoes itself by it. */
  readonly signal = this.#controller.signal;

  constructor() {
    // In a page that is gone Firefox throws NS_ERROR_NOT_INITIALIZED at every timer, and whatever waited for an answer
    // starts one. A page that goes into the browser's cache may come back.
    addEventListener('pagehide', ({ isTrusted, persisted }) => {
      if (isTrusted && !persisted) this.#controller.abort();
    });
  }

  /** False once the page or the extension that started this script is gone; then the signal has been aborted too. */
  get isValid(): boolean {
    if (!this.signal.aborted && !hasRuntime()) this.#controller.abort();
    return !this.signal.aborted;
  }
}

/** An orphaned script keeps running, but its runtime has no id any more, or cannot be asked. */
function hasRuntime(): boolean {
  try {
    return typeof browser.runtime.id === 'string';
  } catch {
    return false;
  }
}
