import { INTENT_MS } from '@/entrypoints/content/card/card-state';

declare global {
  interface Window {
    /** ms from the end of the intent delay to the frame that shows the filled card, one a card. */
    benchCards: number[];
  }
}

/**
 * Source for the content script's own world: notes when the intent delay of a card is over, and when a frame with the
 * card and its facts has been drawn. Only that world can set our timers apart and look into the closed shadow root.
 */
export const NOTE_CARDS = `{
  globalThis.benchCards = [];
  const later = globalThis.setTimeout;
  let intentOver = 0;
  globalThis.setTimeout = (act, ms, ...rest) => {
    if (ms === ${INTENT_MS}) intentOver = performance.now() + ms;
    return later(act, ms, ...rest);
  };
  const afterFrame = (act) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = act;
    port2.postMessage(null);
  });
  const noteFilled = (root, over) => {
    const card = root.querySelector('.card');
    if (card === null || root.querySelector('.wait') !== null) return false;
    afterFrame(() => benchCards.push(performance.now() - over));
    return true;
  };
  const follow = (host) => {
    const root = chrome.dom.openOrClosedShadowRoot(host);
    const over = intentOver;
    if (root === null || noteFilled(root, over)) return;
    const filling = new MutationObserver(() => noteFilled(root, over) && filling.disconnect());
    filling.observe(root, { childList: true, subtree: true });
  };
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) follow(node);
  }).observe(document.documentElement, { childList: true });
}`;
