import type { ComponentChildren } from 'preact';

interface PartProps {
  id: string;
  title: string;
  note?: string;
  children: ComponentChildren;
}

/** A part of the page under a rule and a heading. */
export function Part({ id, title, note, children }: PartProps) {
  return (
    <section class="block part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {note && <p class="note">{note}</p>}
      {children}
    </section>
  );
}
