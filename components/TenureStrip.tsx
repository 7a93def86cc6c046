import type { CardView } from '@/data/card-view';
import { layoutTenures, TENURE_WIDTH } from './charts/tenure-layout';
import { formatPeriod } from './dates';
import type { CardWords } from './words/card-words';

/** Offices as bars over the years. The same stands in words, with its sources, in the rail and the folds of the card. */
export function TenureStrip({ view, words }: { view: CardView; words: CardWords }) {
  const { tenures, time, asOf } = view;
  if (tenures.length === 0) return null;
  const { bars, names, day, years } = layoutTenures({ tenures, written: time.written, asOf });
  const spoken = tenures.map(({ label, ...period }) => `${label.text}, ${formatPeriod(words.lang, period)}`);
  return (
    <svg
      class="tenures"
      viewBox={`0 0 ${TENURE_WIDTH} 44`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img could not take the tokens.
      role="img"
      aria-label={spoken.join('; ')}
    >
      {bars.map(({ x, width, tenure }) => (
        <rect key={x} class={tenure.tense} x={x} y={20} width={width} height={8} />
      ))}
      {names.map(({ x, anchor, tenure }) => (
        <text key={x} class={tenure.tense} x={x} y={13} text-anchor={anchor} lang={tenure.label.lang}>
          {tenure.label.text}
        </text>
      ))}
      {years.map(({ x, year }) => (
        <g key={year} class="tick">
          <path d={`M${x} 31v3`} />
          <text x={x} y={44} text-anchor="middle">
            {year}
          </text>
        </g>
      ))}
      {day !== undefined && <path class="day" d={`M${day} 17v14`} />}
    </svg>
  );
}
