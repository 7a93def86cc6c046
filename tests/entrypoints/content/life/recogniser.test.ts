// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ToBackground } from '@/data/messages';
import type { Ask } from '@/data/messaging';
import { MOST_CODE_UNITS } from '@/data/question-size';
import type { Block } from '@/entrypoints/content/text/block';
import { createRecogniser } from '@/entrypoints/content/life/recogniser';

/** The browser simulated here has `textContent` on elements, not on nodes. */
vi.mock('@/entrypoints/content/text/elements', async (original) => ({
  ...(await original<object>()),
  textOf: ({ textContent }: Element) => textContent,
}));

/** The text is all that stands in the container, so that it can be read again. */
function blockOf(text: string): Block {
  const container = document.createElement('p');
  container.textContent = text;
  return { container, text, heading: false };
}

/**
 * A background that fails so often before it answers; every answer is that nothing was found. A block `grows`
 * makes the context grow; a block `sure` is settled.
 */
function recogniserOver(failures: number, page: Block[] = []) {
  const asked: string[][] = [];
  const recognised: string[] = [];
  const errors: unknown[] = [];
  let left = failures;
  const ask = ((_: string, { blocks }: { blocks: string[] }) => {
    asked.push(blocks);
    left -= 1;
    return left < 0
      ? Promise.resolve({
          mentions: { kinds: [], numbers: [] },
          context: '',
          contextGrew: blocks.some((text) => text === 'grows'),
          settled: blocks.every((text) => text === 'sure'),
        })
      : Promise.reject(new Error('Gone.'));
  }) as unknown as Ask<ToBackground>;
  const end = new AbortController();
  const recogniser = createRecogniser({
    ask,
    pageFacts: () => ({}),
    blocks: () => page,
    signal: end.signal,
    onRecognised: (blocks) => recognised.push(...blocks.map(({ container }) => container.textContent)),
    onError: (error) => errors.push(error),
  });
  return { recogniser, end, asked, recognised, errors };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('asks again, each time after twice as long, what nobody answered', async () => {
  const { recogniser, asked, recognised, errors } = recogniserOver(2);
  recogniser.enqueue([blockOf('a')]);
  await vi.advanceTimersByTimeAsync(999);
  expect(asked).toEqual([['a']]);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1_999);
  expect(asked).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(recognised).toEqual(['a']);
  expect(errors).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(100_000);
  expect(asked).toHaveLength(3);
});

it('sends what failed with what comes next, and not what has left the page', async () => {
  const { recogniser, asked, recognised } = recogniserOver(1);
  const [gone, kept] = [blockOf('gone'), blockOf('kept')];
  recogniser.enqueue([gone, kept]);
  recogniser.forget([gone]);
  await vi.advanceTimersByTimeAsync(0);
  recogniser.enqueue([blockOf('new')]);
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toEqual([
    ['gone', 'kept'],
    ['kept', 'new'],
  ]);
  expect(recognised).toEqual(['kept', 'new']);
});

it('asks nothing more once its page is gone', async () => {
  const { recogniser, end, asked } = recogniserOver(9);
  recogniser.enqueue([blockOf('a')]);
  end.abort();
  await vi.advanceTimersByTimeAsync(100_000);
  expect(asked).toHaveLength(1);
});

it('starts no timer when a question fails after its page is gone', async () => {
  const { recogniser, end } = recogniserOver(9);
  recogniser.enqueue([blockOf('a')]);
  end.abort();
  await vi.advanceTimersByTimeAsync(0);
  expect(vi.getTimerCount()).toBe(0);
});

it('asks again what a larger context may decide otherwise, and not what is settled', async () => {
  const { recogniser, asked } = recogniserOver(0);
  for (const text of ['sure', 'open', 'grows']) {
    recogniser.enqueue([blockOf(text)]);
    await vi.advanceTimersByTimeAsync(0);
  }
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toEqual([['sure'], ['open'], ['grows'], ['open']]);
});

it('asks everything again, also what is settled, when the facts of the page have changed', async () => {
  const page = [blockOf('sure')];
  const { recogniser, asked } = recogniserOver(0, page);
  recogniser.enqueue(page);
  await vi.advanceTimersByTimeAsync(0);
  recogniser.recogniseAnew();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toEqual([['sure'], ['sure']]);
  recogniser.becomeAnother();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toHaveLength(3);
});

it('lets go of text that is settled and can be read again', async () => {
  const { recogniser } = recogniserOver(0);
  const [plain, pieced, open] = [blockOf('sure'), { ...blockOf('sure'), pieces: [] }, blockOf('open')];
  recogniser.enqueue([plain, pieced]);
  await vi.advanceTimersByTimeAsync(0);
  recogniser.enqueue([open]);
  await vi.advanceTimersByTimeAsync(0);
  expect([plain, pieced, open].map(({ text }) => text)).toEqual([undefined, 'sure', 'open']);
});

it('asks first for as much as a slice of reading can send, then for more at once', async () => {
  const { recogniser, asked, recognised } = recogniserOver(0);
  const texts = Array.from({ length: 9 }, (_, index) => String(index).padEnd(50_000, '.'));
  recogniser.enqueue(texts.map(blockOf));
  await vi.advanceTimersByTimeAsync(1);
  expect(asked.map((blocks) => blocks.join('').length)).toEqual([100_000, MOST_CODE_UNITS, 50_000]);
  recogniser.enqueue(texts.map(blockOf));
  expect(asked.at(-1)?.join('')).toHaveLength(100_000);
  await vi.advanceTimersByTimeAsync(1);
  expect(recognised).toHaveLength(18);
  expect(Math.max(...asked.map((blocks) => blocks.join('').length))).toBeLessThanOrEqual(MOST_CODE_UNITS);
});
