import { describe, expect, test } from 'vitest';
import { wishOfKey, type CardKey } from '@/entrypoints/content/card/card-keys';

const INSIDE = { first: false, last: false };
const FIRST = { first: true, last: false };
const LAST = { first: false, last: true };

/** A key as it is written on paper: `Alt+ArrowLeft`. */
function key(written: string) {
  const parts = written.split('+');
  return {
    key: parts.at(-1) ?? '',
    altKey: parts.includes('Alt'),
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    shiftKey: parts.includes('Shift'),
  };
}

describe('a key in the card', () => {
  test.each<[string, typeof INSIDE, CardKey | undefined]>([
    ['Alt+ArrowLeft', INSIDE, 'back'],
    ['Backspace', INSIDE, 'back'],
    ['Alt+ArrowRight', INSIDE, 'forward'],
    ['Tab', LAST, 'leave'],
    ['Shift+Tab', FIRST, 'leave'],
    ['Tab', FIRST, undefined],
    ['Shift+Tab', LAST, undefined],
    ['Tab', INSIDE, undefined],
    ['Shift+Tab', INSIDE, undefined],
  ])('%s at %j asks for %s', (written, at, wish) => {
    expect(wishOfKey(key(written), at)).toBe(wish);
  });

  test.each([
    'ArrowLeft',
    'ArrowRight',
    'Alt+Backspace',
    'Shift+Backspace',
    'Alt+Shift+ArrowLeft',
    'Ctrl+Alt+ArrowLeft',
    'Meta+ArrowLeft',
    'Alt+ArrowUp',
    'Ctrl+Tab',
    'Alt+Tab',
    'Escape',
    'Enter',
    'b',
  ])('%s is none of ours', (written) => {
    expect(wishOfKey(key(written), { first: true, last: true })).toBeUndefined();
  });
});
