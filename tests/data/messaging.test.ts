import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToBackground } from '@/data/messages';

/** What the browser makes of one message after the other. */
const outcomes: (() => Promise<unknown>)[] = [];
const sent: unknown[] = [];
const runtime = {
  id: 'backgrounder' as string | undefined,
  sendMessage: (message: unknown) => {
    sent.push(message);
    return (outcomes.shift() ?? (async () => undefined))();
  },
};
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

const { askBackground, NobodyAnswers } = await import('@/data/messaging');
const ask = askBackground<ToBackground>();

const refused = async () => {
  throw new Error('Could not establish connection. Receiving end does not exist.');
};
const silent = async () => undefined;
const answered = async () => ({ value: 'a card kit' });

describe('a question to the background', () => {
  beforeEach(() => {
    outcomes.length = 0;
    sent.length = 0;
    runtime.id = 'backgrounder';
  });

  it('is asked again while nobody answers', async () => {
    outcomes.push(refused, silent, refused, answered);
    expect(await ask('cardKit')).toBe('a card kit');
    expect(sent.map((message) => JSON.stringify(message))).toEqual(Array(4).fill('{"method":"cardKit"}'));
  });

  it('is given up after the fourth time', async () => {
    outcomes.push(refused, refused, refused, refused, answered);
    await expect(ask('cardKit')).rejects.toThrow(NobodyAnswers);
    expect(sent).toHaveLength(4);
  });

  it('is not asked again when the answer is an error', async () => {
    outcomes.push(async () => ({ error: 'There is no such card.' }), answered);
    await expect(ask('cardKit')).rejects.toThrow('There is no such card.');
    expect(sent).toHaveLength(1);
  });

  it('is not asked again when the extension is gone', async () => {
    outcomes.push(async () => {
      runtime.id = undefined;
      return refused();
    }, answered);
    await expect(ask('cardKit')).rejects.toThrow(NobodyAnswers);
    expect(sent).toHaveLength(1);
  });
});
