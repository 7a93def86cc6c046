import { useId, useState } from 'preact/hooks';
import { TimelineDrawing } from '@/components/charts/TimelineDrawing';
import { formatDate } from '@/components/dates';
import { Unfold } from '@/components/Unfold';
import type { BriefingPartProps } from './briefing-props';
import { SourcedText } from './SourcedText';
import { TimelineList } from './TimelineList';

/** Drawing, then the entries as a list with their sources. Both can be narrowed. */
export function Timeline(props: BriefingPartProps) {
  const { onPage, words } = props;
  const { timeline, steps, date } = onPage;
  const [near, setNear] = useState(false);
  const [onlyOnPage, setOnlyOnPage] = useState(false);
  const heading = useId();
  const shown = onlyOnPage ? timeline.filter((entry) => entry.onPage) : timeline;
  const shownSteps = onlyOnPage ? [] : steps;
  const yearOf = (index: number) => timeline.at(index)?.date.slice(0, 4) ?? '';
  return (
    <section class="part" aria-labelledby={heading}>
      <h2 id={heading}>{words.timelineTitle(yearOf(0), yearOf(-1))}</h2>
      <p class="note">{words.timelineNote(shownSteps.length > 0)}</p>
      <div class="tools">
        <fieldset class="choice" aria-label={words.view}>
          <button aria-pressed={!near} onClick={() => setNear(false)}>
            {words.viewAll}
          </button>
          <button aria-pressed={near} onClick={() => setNear(true)}>
            {date === undefined ? words.viewRecent : words.viewNear}
          </button>
        </fieldset>
        {onPage.hasEntities && (
          <div class="choice">
            <button aria-pressed={onlyOnPage} onClick={() => setOnlyOnPage(!onlyOnPage)}>
              {words.onPageOnly}
            </button>
          </div>
        )}
        <output class="meta">{words.entriesShown(shown.length, timeline.length)}</output>
      </div>
      {shown.length > 0 && (
        <TimelineDrawing timeline={shown} steps={shownSteps} date={date} near={near} words={words} />
      )}
      {steps.length > 0 && <StepList {...props} />}
      <TimelineList {...props} entries={shown} />
    </section>
  );
}

/** The steps as words, with their sources. */
function StepList({ onPage: { steps }, words, cardWords, briefing }: BriefingPartProps) {
  return (
    <Unfold label={words.stepsAsList}>
      <ol class="tl steps">
        {steps.map(({ date, label, direction, moment, sources }) => (
          <li key={date + label.text} class={moment}>
            <time dateTime={date}>{formatDate(words.lang, date)}</time>
            <SourcedText
              of={{ ...label, text: `${label.text} (${words.directions[direction]})` }}
              by={{ sources }}
              briefing={briefing}
              words={cardWords}
            />
          </li>
        ))}
      </ol>
    </Unfold>
  );
}
