import type { Lang } from '@/data/texts';
import type { CardWords } from './words/card-words';

interface ForeignMarkProps {
  /** Of the text that stands before. */
  lang: Lang;
  words: Pick<CardWords, 'lang' | 'inEnglish'>;
}

/** Says that a text is not in the reader's language: it has not been translated. */
export function ForeignMark({ lang, words }: ForeignMarkProps) {
  if (lang === words.lang) return null;
  return (
    <small class="foreign" lang={words.lang}>
      {words.inEnglish}
    </small>
  );
}
