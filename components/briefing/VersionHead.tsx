import { formatDate } from '@/components/dates';
import { PackText } from '@/components/PackText';
import type { CardWords } from '@/components/words/card-words';
import type { PlacedVersion } from '@/data/briefing-on-page';
import type { BriefingPartProps } from './briefing-props';

interface VersionProps {
  version: PlacedVersion;
  words: CardWords;
}

/** The head of a column: how the version stands to the page, its name, and since when it governed. */
export function VersionHead({ version, words, onOpen }: VersionProps & Pick<BriefingPartProps, 'onOpen'>) {
  const { moment, entity, label, date } = version;
  return (
    <th scope="col" class={moment}>
      <Stand version={version} words={words} />
      <button class="link" onClick={(event) => onOpen(entity, event.currentTarget)}>
        <PackText of={label} />
      </button>
      <small>{words.compare.since(formatDate(words.lang, date))}</small>
    </th>
  );
}

/** Stands in each cell, for where there are no columns. */
export function VersionLabel({ version, words }: VersionProps) {
  return (
    <p class="version">
      <PackText of={version.label} />
      <Stand version={version} words={words} />
    </p>
  );
}

function Stand({ version, words }: VersionProps) {
  const label = standOf(version, words);
  return (
    <span class="when">
      {label && <i class={version.moment === 'here' ? 'dot' : 'dot hollow'} />}
      {label}
    </span>
  );
}

function standOf({ moment, isNewest }: PlacedVersion, { compare, since }: CardWords): string | undefined {
  if (moment === 'here') return isNewest ? compare.writtenAndNow : compare.written;
  if (isNewest) return compare.now;
  return moment === 'since' ? since : undefined;
}
