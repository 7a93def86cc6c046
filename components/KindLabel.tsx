import type { ComponentChildren } from 'preact';
import { groupOfKind, type Kind } from '@/data/kinds';
import { Icon, KIND_ICONS } from './icons';

interface KindLabelProps {
  kind: Kind;
  /** The word of the kind in `<u>`, which carries the underline that the reader saw on the page; or a name. */
  children: ComponentChildren;
  /** Repeats a name that stands elsewhere: shown only when that one has scrolled away, and never read out. */
  running?: boolean;
}

/** The icon of a kind, in its colour, before a word. */
export function KindLabel({ kind, children, running = false }: KindLabelProps) {
  const group = groupOfKind(kind);
  return (
    <span class={`kind k-${group}${running ? ' running' : ''}`} aria-hidden={running ? 'true' : undefined}>
      <Icon path={KIND_ICONS[group]} />
      {children}
    </span>
  );
}
