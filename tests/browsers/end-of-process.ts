import type { ChildProcess } from 'node:child_process';

/** How a process has ended, if it has: completes the sentence "The browser …". */
export function endOf({ exitCode, signalCode }: ChildProcess): string | undefined {
  if (signalCode !== null) return `was ended by ${signalCode}`;
  return exitCode === null ? undefined : `ended with code ${exitCode}`;
}
