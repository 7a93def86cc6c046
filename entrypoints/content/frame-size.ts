/** Smaller frames hold advertisements and trackers, no text with a story. In CSS px. */
const LEAST_WIDTH = 150;
const LEAST_HEIGHT = 80;

/** Calls back once this page is no frame or its frame is large enough, now or when it grows. */
export function whenLargeEnough(signal: AbortSignal, start: () => void): void {
  const waiting = new AbortController();
  const look = () => {
    const isFrame = window.parent !== window;
    if (isFrame && (innerWidth <= LEAST_WIDTH || innerHeight <= LEAST_HEIGHT)) return;
    waiting.abort();
    start();
  };
  addEventListener('resize', look, { signal: AbortSignal.any([signal, waiting.signal]) });
  look();
}
