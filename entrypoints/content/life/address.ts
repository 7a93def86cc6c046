/** Notices when a page becomes another one without being loaded: single-page sites only change the address. */
import { pageAddress } from '@/data/page-address';

/**
 * The browser's Navigation API tells of every change, whoever made it; the page's own `history` stays as it is. Returns
 * what begins to listen, and may be called again.
 */
export function followAddress(signal: AbortSignal, onOtherPage: () => void): () => void {
  let known = pageAddress(location.href);

  function look(): void {
    const address = pageAddress(location.href);
    if (address === known || signal.aborted) return;
    known = address;
    onOtherPage();
  }

  function listen(): void {
    // In the browser's own turn: a page is not to wait for us while it changes its address.
    navigation.addEventListener('currententrychange', lookSoon, { signal });
  }

  function lookSoon(): void {
    setTimeout(look);
  }

  return listen;
}
