import type { NumberedSource } from '@/data/numbered-sources';
import type { BriefingSentence, Entry } from '@/data/briefing';
import { Sourced } from '@/components/Sourced';
import { unbroken } from '@/components/PackText';
import type { CardWords } from '@/components/words/card-words';
import { groupOfKind } from '@/data/kinds';

interface LinkedTextProps {
  sentence: BriefingSentence;
  entries: Entry[];
  sources: NumberedSource[];
  words: CardWords;
  onOpen(entity: string, from: HTMLElement): void;
}

/**
 * A sentence with its sources, in which the names of entries open their cards. Countries and institutions that are
 * only named in passing stay plain, as they do on pages.
 */
export function LinkedText({ sentence, entries, sources, words, onOpen }: LinkedTextProps) {
  const { text, lang } = sentence.text;
  const links = sentence.links.flatMap((link) => {
    const entry = entries.find(({ entity }) => entity === link.entity);
    return entry === undefined || entry.prominence === 'background' ? [] : [{ ...link, entry }];
  });
  const rest = text.slice(links.at(-1)?.end ?? 0);
  return (
    <span lang={lang} dir="auto">
      {links.map(({ start, end, entry }, index) => [
        unbroken(text.slice(links[index - 1]?.end ?? 0, start)),
        <NameLink key={start} entry={entry} text={text.slice(start, end)} onOpen={onOpen} />,
      ])}
      <Sourced text={rest} numbers={sentence.sources} sources={sources} words={words} />
      {/* Japanese sets no space between sentences. */ lang === 'ja' ? '' : ' '}
    </span>
  );
}

interface NameLinkProps extends Pick<LinkedTextProps, 'onOpen'> {
  entry: Entry;
  text: string;
}

/** A link, since a button stands like a picture in the text: it would part a name from what follows it. */
function NameLink({ entry, text, onOpen }: NameLinkProps) {
  return (
    <a
      class={`name-link k-${groupOfKind(entry.kind)}`}
      href={`#${entry.entity}`}
      onClick={(event) => {
        event.preventDefault();
        onOpen(entry.entity, event.currentTarget);
      }}
    >
      {text}
    </a>
  );
}
