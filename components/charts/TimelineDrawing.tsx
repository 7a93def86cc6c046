import { formatDate } from '@/components/dates';
import type { BriefingWords } from '@/components/words/briefing-words';
import type { BriefingOnPage } from '@/data/briefing-on-page';
import { layoutTimeline, type TimelineLayout } from './timeline-layout';
import { useWidth } from './use-width';

interface TimelineDrawingProps {
  timeline: BriefingOnPage['timeline'];
  steps: BriefingOnPage['steps'];
  date: BriefingOnPage['date'];
  near: boolean;
  words: BriefingWords;
}

const DOT_RADIUS = 4;
const DOWN = 'l-5 -9h10z';
const UP = 'm-5 0h10l-5 -9z';

export function TimelineDrawing({ timeline, steps, date, near, words }: TimelineDrawingProps) {
  const [ref, width] = useWidth(368);
  const layout = layoutTimeline({ entries: timeline, steps, date, width, near });
  return (
    <div class="draw" ref={ref}>
      <svg
        class="fig"
        viewBox={`0 0 ${width} ${layout.height}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img could not take the tokens.
        role="img"
        aria-label={findingOf({ timeline, date, words })}
      >
        <Axis layout={layout} width={width} words={words} />
        {layout.steps.map(({ x, index }) => {
          const step = steps[index];
          if (step === undefined) return null;
          const label = layout.labels.find((candidate) => candidate.index === index);
          const y = layout.axis - 1;
          return (
            <g key={index} class={step.moment}>
              {label && <path class="lead" d={`M${x} ${label.y - 10}V${y - 9}`} />}
              <path class="pt" d={`M${x} ${y}${step.direction === 'tighten' ? DOWN : UP}`}>
                <title>{`${formatDate(words.lang, step.date)} · ${step.label.text} (${words.directions[step.direction]})`}</title>
              </path>
              {label && (
                <StepText label={label} date={formatDate(words.lang, step.date)} lang={step.label.lang} />
              )}
            </g>
          );
        })}
        {layout.dots.map(({ x, y, index }) => (
          <circle key={index} class={`pt ${timeline[index]?.moment}`} cx={x} cy={y} r={DOT_RADIUS}>
            <title>{`${formatDate(words.lang, timeline[index]?.date ?? '')} · ${timeline[index]?.text.text}`}</title>
          </circle>
        ))}
      </svg>
    </div>
  );
}

function StepText({
  label,
  date,
  lang,
}: {
  label: TimelineLayout['labels'][number];
  date: string;
  lang: string;
}) {
  const toRight = label.side === 'right';
  const x = label.x + (toRight ? 6 : -6);
  const anchor = toRight ? 'start' : 'end';
  return (
    <g lang={lang} text-anchor={anchor}>
      <text class="tick halo" x={x} y={label.y}>
        {date}
      </text>
      {label.lines.map((line, index) => (
        <text key={line} class="halo" x={x} y={label.y + 14 * (index + 1)}>
          {line}
        </text>
      ))}
    </g>
  );
}

function Axis({ layout, width, words }: { layout: TimelineLayout; width: number; words: BriefingWords }) {
  const { axis, height, change, here, ticks } = layout;
  const yearLine = height - 20;
  return (
    <>
      <path
        class="base"
        d={
          change === undefined
            ? `M0 ${axis}H${width}`
            : `M0 ${axis}H${change.x - 5}m-3 5l6 -10m4 10l6 -10m-3 5H${width}`
        }
      />
      {here !== undefined && <path class="here-line" d={`M${here} ${axis - 12}V${yearLine + 3}`} />}
      {ticks.map(({ x, year }) => (
        <g key={`${year} ${x}`}>
          <path class="base" d={`M${x} ${axis}v4`} />
          <text class="tick halo" x={x} y={yearLine} text-anchor="middle">
            {year}
          </text>
        </g>
      ))}
      {change && (
        <text class="tick" x={change.x} y={yearLine + 16} text-anchor="middle">
          {words.scaleChanges}
        </text>
      )}
      {here !== undefined && (
        <text
          class="acc halo"
          x={Math.min(Math.max(here, 36), width - 36)}
          y={yearLine + 16}
          text-anchor="middle"
        >
          {words.thisArticle}
        </text>
      )}
    </>
  );
}

function findingOf({
  timeline,
  date,
  words,
}: Pick<TimelineDrawingProps, 'timeline' | 'date' | 'words'>): string {
  const yearOf = (index: number) => timeline.at(index)?.date.slice(0, 4) ?? '';
  const whole = words.timelineLabel(timeline.length, yearOf(0), yearOf(-1));
  if (date === undefined) return whole;
  const since = timeline.filter(({ moment }) => moment === 'since').length;
  return `${whole} ${words.timelineSplit(formatDate(words.lang, date), timeline.length - since, since)}`;
}
