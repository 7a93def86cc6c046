import type { ComponentChildren } from 'preact';
import { CHEVRON, Icon } from './icons';

/** A line that unfolds what stands under it. */
export function Unfold({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <details class="unfold">
      <summary>
        {label}
        <Icon path={CHEVRON} />
      </summary>
      {children}
    </details>
  );
}
