import { groupOfKind, type Kind } from '@/data/kinds';
import { Icon, KIND_ICONS } from './icons';

/** Icon and word of a kind; the word carries the underline that the reader saw on the page. */
export function KindLabel({ kind, word }: { kind: Kind; word: string }) {
  const group = groupOfKind(kind);
  return (
    <span class={`kind k-${group}`}>
      <Icon path={KIND_ICONS[group]} />
      <u>{word}</u>
    </span>
  );
}
