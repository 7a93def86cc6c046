import type { ComponentChildren } from 'preact';
import { groupOfKind, type Kind } from '@/data/kinds';
import { Icon, KIND_ICONS } from './icons';

interface KindLabelProps {
  kind: Kind;
  /** The word of the kind in `<u>`, which carries the underline that the reader saw on the page; or a name. */
  children: ComponentChildren;
  'aria-hidden'?: 'true';
}

/** The icon of a kind, in its colour, before a word. */
export function KindLabel({ kind, ...rest }: KindLabelProps) {
  const group = groupOfKind(kind);
  return (
    <span class={`kind k-${group}`} aria-hidden={rest['aria-hidden']}>
      <Icon path={KIND_ICONS[group]} />
      {rest.children}
    </span>
  );
}
