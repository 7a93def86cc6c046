import { describe, expect, test, vi } from 'vitest';
import type { DrawnElement } from '@/data/drawing';
import type { CardKit, ToBackground } from '@/data/messages';
import type { Ask } from '@/data/messaging';
import { createCardTrail } from '@/entrypoints/content/card/card-trail';

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
  updated: drawing('updated'),
  doubtful: drawing('doubtful'),
  off: drawing('off'),
};

/** A trail on a background that answers each question with the entity's name; `asked` are the questions. */
function trailOn() {
  const asked: string[] = [];
  const background = { lang: 'en' };
  const ask = vi.fn<(method: string, argument?: { entity: string; back?: { text: string } }) => unknown>(
    async (method, argument) => {
      if (method === 'cardKit') return KIT;
      const { entity, back } = argument ?? { entity: '' };
      asked.push(back ? `${entity} from ${back.text}` : entity);
      const text = `${entity}-${background.lang}`;
      return { drawing: drawing(text), name: { text, lang: 'en' } };
    },
  );
  const trail = createCardTrail({
    // oxlint-disable-next-line typescript/consistent-type-assertions -- two of the background's methods are asked.
    ask: ask as unknown as Ask<ToBackground>,
    pageDate: () => undefined,
    isValid: () => true,
    onChange: () => undefined,
    onHelpless: () => undefined,
  });
  const shows = (what: string) => vi.waitFor(() => expect(trail.shown()?.drawing.tag).toBe(what));
  return { trail, asked, background, shows };
}

describe('the trail through nested cards', () => {
  test('leads back and forward, and asks for no card twice', async () => {
    const { trail, asked, shows } = trailOn();
    trail.open({ entity: 'a', name: 'A', group: 'person' });
    await shows('a-en');
    trail.openNested('b');
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
    trail.open({ entity: 'a', name: 'A', group: 'person' });
    await shows('a-en');
    expect([trail.go(-1), trail.go(1)]).toEqual([false, false]);
    await shows('a-en');
  });

  test('is cut off where another card is opened after steps back', async () => {
    const { trail, shows } = trailOn();
    trail.open({ entity: 'a', name: 'A', group: 'person' });
    await shows('a-en');
    trail.openNested('b');
    await shows('b-en');
    trail.go(-1);
    trail.openNested('c');
    await shows('c-en');
    expect(trail.go(1)).toBe(false);
    expect(trail.go(-1)).toBe(true);
    await shows('a-en');
    expect(trail.forward()).toBe('c-en');
  });

  test('begins anew with another mention', async () => {
    const { trail, shows } = trailOn();
    trail.open({ entity: 'a', name: 'A', group: 'person' });
    await shows('a-en');
    trail.openNested('b');
    await shows('b-en');
    trail.open({ entity: 'c', name: 'C', group: 'org' });
    await shows('c-en');
    expect(trail.go(-1)).toBe(false);
  });

  test('speaks another language at once in the card on show and on its way back, and ahead when it comes to that', async () => {
    const { trail, asked, background, shows } = trailOn();
    trail.open({ entity: 'a', name: 'A', group: 'person' });
    await shows('a-en');
    trail.openNested('b');
    await shows('b-en');
    trail.openNested('c');
    await shows('c-en');
    trail.go(-1);
    background.lang = 'ja';
    trail.languageChanged();
    await shows('b-ja');
    // What is behind comes first: the card on show names it.
    expect(asked.slice(3)).toEqual(['a', 'b from a-ja']);
    trail.go(1);
    await shows('c-ja');
    expect(asked.at(-1)).toBe('c from b-ja');
  });
});
