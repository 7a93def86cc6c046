import type { ComponentChildren } from 'preact';
import { Icon, KIND_ICONS } from '@/components/icons';
import { PackText } from '@/components/PackText';
import type { Entry } from '@/data/briefing';
import { groupOfKind } from '@/data/kinds';

interface EntryRowProps {
  entry: Entry;
  onChoose(row: HTMLElement): void;
  /** The name as it is to be shown, if not plainly. */
  name?: ComponentChildren;
  /** A short note under the name, before the gist. */
  note?: string | undefined;
  end?: ComponentChildren;
}

export function EntryRow({ entry, onChoose, name, note, end }: EntryRowProps) {
  const group = groupOfKind(entry.kind);
  return (
    <li>
      <button class={`row k-${group}`} onClick={(event) => onChoose(event.currentTarget)}>
        <Icon path={KIND_ICONS[group]} />
        <b>{name ?? <PackText of={entry.name} />}</b>
        {note && <small>{note}</small>}
        <small>
          <PackText of={entry.gist} />
        </small>
        {end && <span class="end">{end}</span>}
      </button>
    </li>
  );
}
