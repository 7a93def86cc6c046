import type { ComponentChildren } from 'preact';

/** A list of rows that the arrow keys walk as well as Tab. It can hold the focus itself; the first arrow enters it. */
export function RowList({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a second way to what Tab reaches.
    <ul tabIndex={-1} aria-label={label} onKeyDown={walk}>
      {children}
    </ul>
  );
}

function walk(event: KeyboardEvent): void {
  const { key, altKey, ctrlKey, metaKey, shiftKey, currentTarget: list } = event;
  const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (by === 0 || altKey || ctrlKey || metaKey || shiftKey || !(list instanceof Element)) return;
  const rows = [...list.querySelectorAll<HTMLElement>('.row')];
  const now = rows.findIndex((row) => row === document.activeElement);
  const next = rows[now < 0 && by < 0 ? rows.length - 1 : now + by];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
