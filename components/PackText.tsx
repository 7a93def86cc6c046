import type { Text } from '@/data/texts';

/** Designations such as "PAC-3" or "FY2023-27": browsers break a line after any hyphen. */
const DESIGNATION = /([\w.]*-\d\S*)/;

interface PackTextProps {
  of: Text;
  as?: 'bdi' | 'b' | 'h1' | 'h2' | 'p';
  class?: string;
  id?: string;
}

/** A text of a pack, marked with its own language and written in the direction of its own letters. */
export function PackText({ of: { text, lang }, as: Tag = 'bdi', ...attributes }: PackTextProps) {
  return (
    <Tag {...attributes} lang={lang} dir="auto">
      {unbroken(text)}
    </Tag>
  );
}

/** A text whose designations stay in one piece. */
export function unbroken(text: string) {
  // oxlint-disable-next-line react/jsx-key -- the parts of a text never move.
  return text.split(DESIGNATION).map((part, index) => (index % 2 ? <span class="nb">{part}</span> : part));
}
