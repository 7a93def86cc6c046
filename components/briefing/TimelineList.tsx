import { formatDate } from '@/components/dates';
import type { BriefingOnPage } from '@/data/briefing-on-page';
import type { BriefingPartProps } from './briefing-props';
import { SourcedText } from './SourcedText';

type TimelineRow = BriefingOnPage['timeline'][number];

interface TimelineListProps extends BriefingPartProps {
  entries: TimelineRow[];
}

/** Columns of about the same length; what came since the article always begins its own. */
const LONGEST = 16;

export function TimelineList({ entries, ...props }: TimelineListProps) {
  return (
    <div class="eras">
      {erasOf(entries).map((era) => (
        <Era key={era[0]?.date} rows={era} {...props} />
      ))}
    </div>
  );
}

function Era({ rows, words, cardWords, briefing }: BriefingPartProps & { rows: TimelineRow[] }) {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [from, to] = [first.date.slice(0, 4), last.date.slice(0, 4)];
  const years = from === to ? from : words.timelineTitle(from, to);
  return (
    <section>
      <h3>
        {first.moment === 'since' ? words.sinceArticle : years}
        <span>{rows.length}</span>
      </h3>
      <ol class="tl">
        {rows.map((row) => (
          <li key={row.date + row.text.text} class={row.moment}>
            <time dateTime={row.date}>{formatDate(words.lang, row.date)}</time>
            <SourcedText of={row.text} by={row} briefing={briefing} words={cardWords} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Known then, in one part or two; since then. */
function erasOf(entries: TimelineRow[]): TimelineRow[][] {
  const known = entries.filter(({ moment }) => moment !== 'since');
  const since = entries.filter(({ moment }) => moment === 'since');
  const half = known.length > LONGEST ? Math.ceil(known.length / 2) : known.length;
  return [known.slice(0, half), known.slice(half), since].filter((era) => era.length > 0);
}
