import type { ComponentChildren } from 'preact';
import { CHEVRON, Icon } from './icons';

interface UnfoldProps {
  label: string;
  /** What is to be found there, at the end of the line: the line then runs over the full width. */
  note?: string;
  children: ComponentChildren;
}

/** A line that unfolds what stands under it. */
export function Unfold({ label, note, children }: UnfoldProps) {
  return (
    <details class={note === undefined ? 'unfold' : 'unfold fold'}>
      <summary>
        {label}
        {note !== undefined && <span>{note}</span>}
        <Icon path={CHEVRON} />
      </summary>
      {children}
    </details>
  );
}
