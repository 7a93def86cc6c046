/** Longest wait for one condition, in ms. Generous: two browsers share two cores with everything else. */
const PATIENCE = 40_000;
/** Pause between two looks, in ms. */
const PAUSE = 25;

/** What is left of a type once a look has been answered. */
export type Truthy<T> = Exclude<T, null | undefined | false | 0 | ''>;

/**
 * Looks again and again until it sees something truthy, and returns it. A look that throws counts as "not yet": a
 * page may be navigating.
 * @param what completes the sentence "Waited in vain for …".
 * @throws after `PATIENCE`, with the last fault as cause.
 */
export async function waitFor<T>(
  what: string,
  look: () => Promise<T> | T,
  patience = PATIENCE,
): Promise<Truthy<T>> {
  const end = Date.now() + patience;
  let fault: unknown;
  for (;;) {
    try {
      const seen = await look();
      if (seen) return seen as Truthy<T>;
      fault = undefined;
    } catch (error) {
      fault = error;
    }
    if (Date.now() > end) {
      throw new Error(`Waited in vain for ${what} (${patience} ms).`, { cause: fault });
    }
    await pause(PAUSE);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
