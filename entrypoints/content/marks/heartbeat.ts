/** Twice a second is often enough to notice that the page or the browser has taken something from us. In ms. */
const BEAT_MS = 500;

/** Calls back with every beat while the page is in view. Returns what begins it, once. */
export function createHeartbeat(signal: AbortSignal, onBeat: () => void): () => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  signal.addEventListener('abort', () => clearInterval(timer));
  return () => {
    timer ??= setInterval(() => document.hidden || onBeat(), BEAT_MS);
  };
}
