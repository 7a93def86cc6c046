import type { LocalisedText } from './pack';

/** The languages that the interface speaks. */
export type Lang = 'en' | 'ja';

/** A text and the language it is in, which may be another than the reader's where no translation exists. */
export interface Text {
  text: string;
  lang: Lang;
}

/** The text in the reader's language, or else in English. */
export function textIn(lang: Lang, localised: LocalisedText): Text {
  const own = localised[lang];
  return own === undefined ? { text: localised.en, lang: 'en' } : { text: own, lang };
}

/** The same name in the other language, if the pack has one that differs. */
export function otherName(lang: Lang, localised: LocalisedText): Text | undefined {
  const other: Lang = lang === 'en' ? 'ja' : 'en';
  const text = localised[other];
  return text === undefined || text === textIn(lang, localised).text ? undefined : { text, lang: other };
}

/** The interface language for a BCP 47 tag: Japanese for `ja` and its variants, English for all others. */
export function langOf(tag: string): Lang {
  return /^ja\b/i.test(tag) ? 'ja' : 'en';
}
