import { beforeEach, expect, it, vi } from 'vitest';
import { FIRST_CODE_UNITS, MOST_BLOCKS, MOST_CODE_UNITS } from '@/data/question-size';
import type { Hear } from '@/data/long-questions';

type Listener = (message: unknown) => void;

/** Both ends of a port; what one end says the other hears a moment later. */
function portPair() {
  let isOpen = true;
  const said: unknown[] = [];
  const [toPage, toBackground] = [listenersOfEnd(), listenersOfEnd()];
  const end = (own: ReturnType<typeof listenersOfEnd>, other: ReturnType<typeof listenersOfEnd>) => ({
    sender: { id: 'backgrounder', url: 'https://paper.example/' },
    postMessage(message: unknown) {
      if (!isOpen) throw new Error('Attempting to use a disconnected port object');
      said.push(message);
      const copy: unknown = structuredClone(message);
      queueMicrotask(() => other.heard.forEach((listener) => listener(copy)));
    },
    disconnect() {
      if (!isOpen) return;
      isOpen = false;
      queueMicrotask(() => other.gone.forEach((listener) => listener(undefined)));
    },
    onMessage: { addListener: (listener: Listener) => own.heard.push(listener) },
    onDisconnect: { addListener: (listener: Listener) => own.gone.push(listener) },
  });
  return {
    page: end(toPage, toBackground),
    background: end(toBackground, toPage),
    said,
    isOpen: () => isOpen,
  };
}

function listenersOfEnd(): { heard: Listener[]; gone: Listener[] } {
  return { heard: [], gone: [] };
}

let pair = portPair();
let connected: ((port: unknown) => void) | undefined;
const runtime = {
  lastError: undefined,
  connect() {
    pair = portPair();
    connected?.(pair.background);
    return pair.page;
  },
  onConnect: {
    addListener(listener: (port: unknown) => void) {
      connected = listener;
    },
  },
};
vi.mock('wxt/browser', () => ({ browser: { runtime } }));
const { askInParts, hearParts, isLong } = await import('@/data/long-questions');

/** Until all that was said has been heard. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

function say(message: unknown): void {
  const port = runtime.connect();
  port?.postMessage(message);
}

beforeEach(() => {
  connected = undefined;
});

const TEXTS = Array.from({ length: 100 }, (_, index) => String(index).padEnd(2_999, '.'));
const QUESTION = { blocks: TEXTS, page: { title: 'A page' }, context: 'what is known' };

/** Answers at once. */
const hearWith =
  (answer: (message: unknown) => unknown): Hear =>
  (message, _, reply) => {
    reply(answer(message));
    return true;
  };

it('takes for long what is more than a first question', () => {
  expect(isLong({ blocks: ['a'.repeat(FIRST_CODE_UNITS)] })).toBe(false);
  expect(isLong({ blocks: ['a'.repeat(FIRST_CODE_UNITS), 'b'] })).toBe(true);
  expect([undefined, {}, { blocks: [] }, { on: true }].map(isLong)).toEqual([false, false, false, false]);
});

it('goes in parts and is heard whole, with who asked', async () => {
  const senders: unknown[] = [];
  hearParts((message, sender, reply) => {
    senders.push(sender);
    reply(message);
    return true;
  });
  expect(await askInParts('recognise', QUESTION)).toEqual({ method: 'recognise', argument: QUESTION });
  expect(senders).toEqual([pair.background.sender]);
  const parts = pair.said.filter((message) => Array.isArray(message));
  expect(parts.length).toBeGreaterThan(9);
  for (const part of parts) expect(part.join('').length).toBeLessThanOrEqual(30_000);
  expect(pair.isOpen()).toBe(false);
});

it('sends text that is longer than a part by itself', async () => {
  hearParts(hearWith((message) => message));
  const blocks = ['a', 'b'.repeat(50_000), 'c'];
  expect(await askInParts('recognise', { blocks })).toEqual({ method: 'recognise', argument: { blocks } });
});

it('has no answer where the background is gone or does not want to hear', async () => {
  const asked = askInParts('recognise', QUESTION);
  pair.background.disconnect();
  expect(await asked).toBe(undefined);
  hearParts(() => false);
  expect(await askInParts('recognise', QUESTION)).toBe(undefined);
});

it('tells no page that is gone', async () => {
  let replyLate: ((answered: unknown) => void) | undefined;
  hearParts((_, __, reply) => {
    replyLate = reply;
    return true;
  });
  void askInParts('recognise', QUESTION);
  await settled();
  pair.page.disconnect();
  await settled();
  expect(() => replyLate?.({ value: 1 })).not.toThrow();
});

it('gathers no more than any question holds', async () => {
  const heard = vi.fn<Hear>(() => true);
  hearParts(heard);
  const large = 'a'.repeat(MOST_CODE_UNITS / 2 + 1);
  for (const blocks of [
    [large, large],
    Array.from({ length: MOST_BLOCKS + 1 }, () => 'a'),
    [large, [large]],
  ]) {
    say(blocks);
    await settled();
    expect(pair.isOpen()).toBe(false);
  }
  expect(heard).not.toHaveBeenCalled();
});

it('lets who hears it judge what is no question at all', async () => {
  const heard: unknown[] = [];
  hearParts((message) => heard.push(message) < 0);
  for (const message of [null, 7, 'text', { argument: 7 }]) say(message);
  await settled();
  expect(heard).toHaveLength(4);
  expect(pair.isOpen()).toBe(false);
});
