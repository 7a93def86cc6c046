import type { Text } from '@/data/texts';

/** Attributes of an element that holds a pack's text: its language, and the direction of its own letters. */
export function ownLanguage({ lang }: Text) {
  return { lang, dir: 'auto' } as const;
}
