import type { CDPSession } from 'puppeteer-core';

/**
 * Waits for work that a page's script does, and stops the script if it takes longer.
 * @returns undefined if it was stopped
 */
export async function stopAfter<T>(
  ms: number,
  session: CDPSession,
  work: Promise<T>,
): Promise<T | undefined> {
  const late = AbortSignal.timeout(ms);
  let done = false;
  late.addEventListener('abort', () => {
    // Reaches a script in the middle of its work; a page that has gone needs no stopping.
    if (!done) session.send('Runtime.terminateExecution').catch(() => undefined);
  });
  try {
    return await work;
  } catch (error) {
    if (late.aborted) return undefined;
    throw error;
  } finally {
    done = true;
  }
}
