/**
 * The transport of the messages: a method call becomes `{ method, argument }`, the answer `{ value }` or `{ error }`,
 * and an error thrown by the handler is thrown again at the caller.
 */
import { browser, type Browser } from 'wxt/browser';
import type { ToBackground } from './messages';

type Method = (argument: never) => unknown;
// A mapped type over an interface of methods: any argument, any reply.
type Contract<C> = { [M in keyof C]: Method };
type Argument<M> = M extends (...parameters: infer P) => unknown ? P : never;
type Reply<M> = M extends (...parameters: never[]) => infer R ? R : never;

export type Ask<C> = <M extends keyof C & string>(
  method: M,
  ...argument: Argument<C[M]>
) => Promise<Reply<C[M]>>;

export type Handlers<C, Origin> = {
  [M in keyof C]: (argument: Argument<C[M]>[0], origin: Origin) => Reply<C[M]> | Promise<Reply<C[M]>>;
};

interface Envelope {
  method: string;
  argument?: unknown;
  origin?: undefined;
}
type Answer = { value?: unknown } | { error: string };

/** Thrown at the caller when the other side is gone: a page without our script, or an extension that was updated. */
export class NobodyAnswers extends Error {}

/** Pauses before a question is asked again, in ms: one that comes while the browser stops the background is lost too. */
const PAUSES = [0, 100, 400] as const;

/**
 * Asks the background. It may be stopped at any time, also while it answers: a question that got none is asked again,
 * which starts it again. Every message can therefore be said twice without harm.
 */
export function askBackground<C extends Contract<C>>(): Ask<C> {
  return async (method, ...[argument]) => {
    const send = () => browser.runtime.sendMessage({ method, argument });
    for (const ms of PAUSES) {
      try {
        return await ask(method, send);
      } catch (error) {
        if (!(error instanceof NobodyAnswers) || browser.runtime.id === undefined) throw error;
      }
      // Behind other tabs even the shortest timer may take a second.
      if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
    }
    return ask(method, send);
  };
}

/** Asks the content script of one frame of a tab; frame 0 is the tab's top page. */
export function askPage<C extends Contract<C>>(tab: number, frame = 0): Ask<C> {
  return (method, ...[argument]) =>
    ask(method, () => browser.tabs.sendMessage(tab, { method, argument }, { frameId: frame }));
}

/** Says something to every frame of a tab, without waiting for answers. Tabs without our script are passed over. */
export function tellPage<C extends Contract<C>>(tab: number): Ask<C> {
  return (method, ...[argument]) => ask(method, () => browser.tabs.sendMessage(tab, { method, argument }));
}

/** What stands between a message of our own extension and its handler, where not everybody may ask everything. */
export interface Gate<C extends Contract<C>, Origin> {
  /** A page that is being closed gets no answer: Firefox then no longer tells its tab. */
  isGone(sender: Browser.runtime.MessageSender): boolean;
  /** @throws a sentence at what it refuses: this sender, or what comes with the question */
  admit(
    method: keyof C,
    argument: unknown,
    sender: Browser.runtime.MessageSender,
  ): { argument: unknown; origin: Origin };
}

/** Answers messages from our own extension. Returns the way to stop. */
export function answer<C extends Contract<C>, Origin>(
  handlers: Handlers<C, Origin>,
  gate?: Gate<C, Origin>,
): () => void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    reply: (answer: Answer) => void,
  ): boolean => {
    if (sender.id !== browser.runtime.id || gate?.isGone(sender)) return false;
    const handle = () => {
      if (!isEnvelope(message) || !Object.hasOwn(handlers, message.method))
        throw new Error('Nobody answers such a message.');
      const method = message.method as keyof C;
      const { argument, origin } = gate?.admit(method, message.argument, sender) ?? message;
      return handlers[method](argument as Argument<C[keyof C]>[0], origin as Origin);
    };
    Promise.resolve()
      .then(handle)
      .then(
        (value) => reply({ value }),
        (error: unknown) => reply({ error: error instanceof Error ? error.message : String(error) }),
      );
    return true;
  };
  const { onMessage } = browser.runtime;
  onMessage.addListener(listener);
  // A script that outlives its extension has no `runtime` any more.
  return () => onMessage.removeListener(listener);
}

/** Calls back when a page says this to the background: an extension page that is open hears it too. */
export function overhear(method: keyof ToBackground, listener: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isEnvelope(message) && message.method === method) listener();
  });
}

async function ask<R>(method: string, send: () => Promise<Answer | undefined>): Promise<R> {
  let cause: unknown;
  const answered = await send().catch((error: unknown) => void (cause = error));
  if (answered === undefined) throw new NobodyAnswers(`Nobody answered "${method}".`, { cause });
  if ('error' in answered) throw new Error(answered.error);
  return answered.value as R;
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && typeof (message as Envelope).method === 'string';
}
