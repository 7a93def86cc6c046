/** Twice a second is often enough to see what nobody tells: marks were taken or hidden, or we are orphaned. In ms. */
const BEAT_MS = 500;

/** Calls back with every beat while the page is in view. Returns what begins it, once. */
export function createHeartbeat(signal: AbortSignal, onBeat: () => void): () => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  signal.addEventListener('abort', () => clearInterval(timer));
  return () => {
    timer ??= setInterval(() => document.hidden || onBeat(), BEAT_MS);
  };
}
