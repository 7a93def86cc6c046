import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DrawnElement } from '@/data/drawing';
import type { CardKit, ToBackground } from '@/data/messages';
import type { Ask } from '@/data/messaging';
import { createCardTrail } from '@/entrypoints/content/card/card-trail';
import { opening } from '@/tests/components/drawings';

const drawing = (name: string): DrawnElement => ({ tag: name, attributes: {}, children: [] });
const waiting = drawing('loading');
const KIT: CardKit = {
  styles: '',
  loading: {
    person: waiting,
    weapon: waiting,
    policy: waiting,
    org: waiting,
    event: waiting,
    concept: waiting,
  },
  failed: drawing('failed'),
  doubtful: drawing('doubtful'),
  off: drawing('off'),
  stillOn: drawing('still-on'),
  stillOff: drawing('still-off'),
};

const nothing = () => undefined;

/** A trail on a background that answers each question with the entity's name; `asked` are the questions. */
function trailOn() {
  const asked: string[] = [];
  const background = { lang: 'en', isGone: false };
  /** Answers that are given by hand, in the order of the questions. */
  const held: Promise<string>[] = [];
  const ask = vi.fn<(method: string, argument?: { entity: string; back?: { text: string } }) => unknown>(
    async (method, argument) => {
      if (method === 'cardKit') return KIT;
      const { entity, back } = argument ?? { entity: '' };
      asked.push(back ? `${entity} from ${back.text}` : entity);
      if (background.isGone) throw new Error('Nobody answers.');
      const text = (await held.shift()) ?? `${entity}-${background.lang}`;
      return { drawing: drawing(text), name: { text, lang: 'en' } };
    },
  );
  const trail = createCardTrail({
    // oxlint-disable-next-line typescript/consistent-type-assertions -- two of the background's methods are asked.
    ask: ask as unknown as Ask<ToBackground>,
    pageDate: () => undefined,
    onChange: () => undefined,
    onHelpless: () => undefined,
  });
  const shows = (what: string) => vi.waitFor(() => expect(trail.shown()?.drawing.tag).toBe(what));
  /** Holds the answer to the next question that has none held yet. */
  function hold() {
    let answer: (text: string) => void = nothing;
    let fail: (error: Error) => void = nothing;
    held.push(
      new Promise((resolve, reject) => {
        [answer, fail] = [resolve, reject];
      }),
    );
    return { answer, fail: () => fail(new Error('Nobody answers.')) };
  }
  return { trail, asked, background, shows, hold };
}

/** Longer than an answer may take before a card says that it waits, and what follows from that. */
const waitLong = () => vi.advanceTimersByTimeAsync(1000);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the trail through nested cards', () => {
  test('leads back and forward, and asks for no card twice', async () => {
    const { trail, asked, shows } = trailOn();
    trail.open(opening('a'));
    await shows('a-en');
    trail.openNested(opening('b'));
    await shows('b-en');
    expect(trail.forward()).toBeUndefined();
    expect(trail.go(-1)).toBe(true);
    await shows('a-en');
    expect(trail.forward()).toBe('b-en');
    expect(trail.go(1)).toBe(true);
    await shows('b-en');
    expect(asked).toEqual(['a', 'b from a-en']);
  });

  test('has ends, where a step changes nothing', async () => {
    const { trail, shows } = trailOn();
    trail.open(opening('a'));
    await shows('a-en');
    expect([trail.go(-1), trail.go(1)]).toEqual([false, false]);
    await shows('a-en');
  });

  test('is cut off where another card is opened after steps back', async () => {
    const { trail, shows } = trailOn();
    trail.open(opening('a'));
    await shows('a-en');
    trail.openNested(opening('b'));
    await shows('b-en');
    trail.go(-1);
    trail.openNested(opening('c'));
    await shows('c-en');
    expect(trail.go(1)).toBe(false);
    expect(trail.go(-1)).toBe(true);
    await shows('a-en');
    expect(trail.forward()).toBe('c-en');
  });

  test('begins anew with another mention', async () => {
    const { trail, shows } = trailOn();
    trail.open(opening('a'));
    await shows('a-en');
    trail.openNested(opening('b'));
    await shows('b-en');
    trail.open(opening('c'));
    await shows('c-en');
    expect(trail.go(-1)).toBe(false);
  });

  test('speaks another language at once in the card on show and on its way back, and ahead when it comes to that', async () => {
    const { trail, asked, background, shows } = trailOn();
    trail.open(opening('a'));
    await shows('a-en');
    trail.openNested(opening('b'));
    await shows('b-en');
    trail.openNested(opening('c'));
    await shows('c-en');
    trail.go(-1);
    background.lang = 'ja';
    trail.renew();
    await shows('b-ja');
    // What is behind comes first: the card on show names it.
    expect(asked.slice(3)).toEqual(['a', 'b from a-ja']);
    trail.go(1);
    await shows('c-ja');
    expect(asked.at(-1)).toBe('c from b-ja');
  });

  test('shows a failure under the name that was pressed, with the way back', async () => {
    const { trail, background, shows } = trailOn();
    trail.open(opening('a'));
    await shows('a-en');
    expect(trail.isNested()).toBe(false);
    background.isGone = true;
    trail.openNested(opening('b'));
    await shows('failed');
    expect(trail.shown()?.name).toBe('b');
    expect(trail.isNested()).toBe(true);
  });

  test('tries again, and renews what had failed', async () => {
    const { trail, background, shows } = trailOn();
    background.isGone = true;
    trail.open(opening('a'));
    await shows('failed');
    background.isGone = false;
    trail.retry();
    await shows('a-en');
    background.isGone = true;
    trail.renew();
    await shows('failed');
    background.isGone = false;
    background.lang = 'ja';
    trail.renew();
    await shows('a-ja');
    expect(trail.shown()?.status).toBe('ready');
  });

  test('waits again over a failure, and keeps a card that is there until the new one comes', async () => {
    const { trail, hold, shows } = trailOn();
    trail.open(opening('a'));
    await shows('a-en');
    const renewed = hold();
    trail.renew();
    await waitLong();
    await shows('a-en');
    renewed.fail();
    await shows('failed');
    const again = hold();
    trail.retry();
    await shows('loading');
    again.answer('a-late');
    await shows('a-late');
    expect(trail.shown()?.status).toBe('ready');
  });

  test('keeps the strip of a site that is off, though an answer comes that was under way', async () => {
    const { trail, hold, shows } = trailOn();
    trail.open(opening('a'));
    await shows('a-en');
    const renewed = hold();
    trail.renew();
    trail.tell('off');
    await shows('off');
    renewed.answer('a-late');
    await waitLong();
    expect(trail.shown()?.drawing.tag).toBe('off');
    trail.renew();
    await waitLong();
    expect(trail.shown()?.status).toBe('off');
  });

  test('takes the answer to the last question, though an older one comes after it', async () => {
    const { trail, hold, shows } = trailOn();
    const first = hold();
    const second = hold();
    trail.open(opening('a'));
    trail.retry();
    second.answer('new');
    await shows('new');
    first.answer('old');
    await waitLong();
    expect(trail.shown()?.drawing.tag).toBe('new');
  });
});
