import { NobodyAnswers } from '@/data/messaging';

/**
 * For what nobody waits for: says in the log what could not be done. Where no extension may run nobody answers, which is no
 * fault: the grey icon says so already.
 */
export function attempt(what: string, doing: Promise<unknown>): void {
  doing.catch((error: unknown) => {
    if (!(error instanceof NobodyAnswers)) console.error(`Backgrounder could not ${what}.`, error);
  });
}
