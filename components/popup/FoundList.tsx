import { Icon } from '@/components/icons';
import type { PopupProps } from '@/components/popup-props';
import type { PopupWords } from '@/components/words/popup-words';
import type { MarkingState } from '@/data/page-report';
import { EntryRow } from '@/components/entry/EntryRow';
import type { FoundEntry } from './found-entries';
import { GO_TO } from './icons';
import { RowList } from './RowList';
import { ShortcutLine } from './ShortcutLine';
import { SwitchRow } from './SwitchRow';

type Callbacks = Pick<PopupProps, 'onSettings' | 'onOpenShortcuts' | 'shortcuts'>;

interface FoundListProps extends Callbacks {
  words: PopupWords;
  found: FoundEntry[];
  marking: MarkingState;
  onChoose(found: FoundEntry, row: HTMLElement): void;
}

export function FoundList({ words, found, marking, ...props }: FoundListProps) {
  const inFront = found.filter(({ entry }) => entry.prominence !== 'background');
  const behind = found.filter(({ entry }) => entry.prominence === 'background');
  const rows = (label: string, list: FoundEntry[]) => (
    <RowList label={label}>
      {list.map((it) => (
        <EntryRow
          key={it.entry.entity}
          entry={it.entry}
          onChoose={(row) => props.onChoose(it, row)}
          end={
            <>
              {it.count > 1 && words.times(it.count)}
              <Icon path={GO_TO} />
            </>
          }
        />
      ))}
    </RowList>
  );
  return (
    <>
      {inFront.length > 0 && (
        <section>
          <h2 class="lab">{words.inOrder}</h2>
          {rows(words.inOrder, inFront)}
        </section>
      )}
      <section>
        {behind.length > 0 && <h2 class="lab">{words.alsoNamed}</h2>}
        <SwitchRow
          label={words.markBackground}
          on={marking.markBackground}
          onSwitch={(markBackground) => props.onSettings({ markBackground })}
        />
        {behind.length > 0 && rows(words.alsoNamed, behind)}
      </section>
      <ShortcutLine words={words} shortcuts={props.shortcuts} onOpenShortcuts={props.onOpenShortcuts} />
    </>
  );
}
