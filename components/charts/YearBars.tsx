import { formatGrowth, formatNumber } from '@/components/numbers';
import type { BriefingWords } from '@/components/words/briefing-words';
import type { BriefingOnPage } from '@/data/briefing-on-page';
import { useWidth } from './use-width';
import { layoutYearBars } from './year-bars-layout';

type Chart = BriefingOnPage['charts'][number];

interface YearBarsProps {
  chart: Chart;
  words: BriefingWords;
}

export function YearBars({ chart, words }: YearBarsProps) {
  const [ref, width] = useWidth(368);
  const { rows, plans } = chart;
  const layout = layoutYearBars({ rows, plans, width });
  const { lang } = words;
  const decimals = (index: number) => (rows[index]?.moment === 'here' ? 2 : 1);
  const middle = (index: number) => {
    const bar = layout.bars[index];
    return bar === undefined ? 0 : bar.x + bar.width / 2;
  };
  return (
    <div class="draw" ref={ref}>
      <svg
        class="fig"
        viewBox={`0 0 ${width} ${layout.height}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img could not take the tokens.
        role="img"
        aria-label={findingOf(chart, words)}
      >
        {layout.grid.map(({ y, value }) => (
          <g key={value}>
            <path class={value === 0 ? 'base' : 'grid'} d={`M${layout.start} ${y}H${width}`} />
            <text class="tick" x={layout.start - 6} y={y + 4} text-anchor="end">
              {formatNumber(lang, value, 2)}
            </text>
          </g>
        ))}
        {layout.bars.map(({ index, ...bar }) => (
          <rect key={index} class={`bar ${rows[index]?.moment}`} {...bar}>
            <title>{yearText(chart, index, words)}</title>
          </rect>
        ))}
        {layout.labelled.map((index) => (
          <text
            key={index}
            class={`val halo ${rows[index]?.moment === 'here' ? 'acc' : ''}`}
            x={middle(index)}
            y={(layout.bars[index]?.y ?? 0) - 5}
            text-anchor="middle"
          >
            {rows[index]?.value.toLocaleString(lang, {
              minimumFractionDigits: 1,
              maximumFractionDigits: decimals(index),
            })}
          </text>
        ))}
        {layout.years.map(({ x, year, here }) => (
          <text key={year} class={here ? 'tick acc' : 'tick'} x={x} y={layout.base + 16} text-anchor="middle">
            {year}
          </text>
        ))}
        {layout.hasGrowth &&
          rows.map(({ fiscalYear, growthPct }, index) =>
            growthPct === undefined ? null : (
              <text key={fiscalYear} class="tick" x={middle(index)} y={layout.base + 33} text-anchor="middle">
                {formatGrowth(lang, growthPct).replace('%', '')}
              </text>
            ),
          )}
        {layout.plans.map(({ from, to, y, index }) => (
          <g key={index}>
            <path class="lead" d={`M${from} ${y + 5}v-5H${to}v5`} />
            <text class="halo" lang={plans[index]?.label.lang} x={from - 6} y={y + 4} text-anchor="end">
              {plans[index]?.label.text}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** `7.95 trillion yen in fiscal 2024, +16.5%`. */
function yearText({ rows, unit }: Chart, index: number, words: BriefingWords): string {
  const row = rows[index];
  if (row === undefined) return '';
  const value = `${formatNumber(words.lang, row.value, 2)} ${unit.text}`;
  const growth = row.growthPct === undefined ? '' : `, ${formatGrowth(words.lang, row.growthPct)}`;
  return words.yearValue(row.fiscalYear, value) + growth;
}

function findingOf(chart: Chart, words: BriefingWords): string {
  const values = chart.rows.map((_, index) => yearText(chart, index, words)).join('; ');
  const plans = chart.plans.map(({ label, fromYear, toYear }) => ` ${label.text}: ${fromYear}–${toYear}.`);
  return words.chartLabel((chart.headline ?? chart.title).text, values) + plans.join('');
}
