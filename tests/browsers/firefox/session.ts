import { callSource } from '@/tests/browsers/call-source';
import type { Marionette } from './marionette';

/** Longer than any test takes, in ms: its own limit is the one that counts. Firefox ends scripts after 10 s or 30 s. */
export const LONGEST_SCRIPT = 600_000;

/** Privileged functions run in the browser's window; content ones in the page's world or, above it, as the system. */
export type Sandbox = 'page' | 'system';

/**
 * Marionette has one current tab and one current context for all its commands. A session hands them out in turn, so
 * that several pages can be used at once.
 */
export interface Session {
  /** Opens an empty tab in front and returns its handle. */
  openTab(): Promise<string>;
  /** Does a job while the tab that stays open is the current one. */
  atHome<T>(job: () => Promise<T>): Promise<T>;
  /** Does a job while a tab is the current one; in front as well, if it needs the focus. */
  inTab<T>(handle: string, job: () => Promise<T>, options?: { inFront?: boolean }): Promise<T>;
  /** Value of an expression in a tab. */
  run(handle: string, expression: string, sandbox: Sandbox): Promise<unknown>;
  /** Runs a function with the browser's own rights in its window, over the tab that is in front. */
  privileged<A extends unknown[], R>(code: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
}

/** @param home handle of a tab that stays open */
export function createSession(marionette: Marionette, home: string): Session {
  let queue: Promise<unknown> = Promise.resolve();
  let current: string | null = null;

  const inTurn = async <T>(job: () => Promise<T>): Promise<T> => {
    const turn = queue.then(job);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const inTab: Session['inTab'] = (handle, job, { inFront = false } = {}) =>
    inTurn(async () => {
      if (inFront || current !== handle) {
        await marionette.send('WebDriver:SwitchToWindow', { handle, focus: inFront });
        current = handle;
      }
      return job();
    });

  /** The tab that was used last may be closed by now; the one that Firefox started with never is. */
  const atHome: Session['atHome'] = (job) => inTab(home, job);

  return {
    atHome,
    openTab: () =>
      atHome(async () => {
        const reply = await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true });
        return (reply as { handle: string }).handle;
      }),
    inTab,
    run: (handle, expression, sandbox) => inTab(handle, () => execute(marionette, expression, sandbox)),
    privileged: <A extends unknown[], R>(code: (...args: A) => R, ...args: A): Promise<Awaited<R>> =>
      inTurn(async (): Promise<Awaited<R>> => {
        await marionette.send('Marionette:SetContext', { value: 'chrome' });
        try {
          return (await execute(marionette, callSource(code, args), 'system')) as Awaited<R>;
        } finally {
          await marionette.send('Marionette:SetContext', { value: 'content' });
        }
      }),
  };
}

async function execute(marionette: Marionette, expression: string, sandbox: Sandbox): Promise<unknown> {
  const reply = await marionette.send('WebDriver:ExecuteScript', {
    script: scriptOf(expression),
    args: [],
    sandbox: sandbox === 'page' ? null : 'system',
  });
  return parseValue((reply as { value: unknown }).value);
}

/** The value crosses as JSON text: Marionette's own serialisation knows no undefined and trips over shared objects. */
export function scriptOf(expression: string): string {
  return `return (async () => JSON.stringify(await (${expression})))();`;
}

export function parseValue(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : undefined;
}
