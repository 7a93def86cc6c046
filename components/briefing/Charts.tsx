import { useId } from 'preact/hooks';
import { YearBars } from '@/components/charts/YearBars';
import { PackText } from '@/components/PackText';
import { Sourced } from '@/components/Sourced';
import { Unfold } from '@/components/Unfold';
import type { BriefingPartProps } from './briefing-props';
import { YearTable } from './YearTable';

/** Every series of fiscal years that the pack has. */
export function Charts(props: BriefingPartProps) {
  return (
    <>
      {props.onPage.charts.map((chart) => (
        <Chart key={chart.id} chart={chart} {...props} />
      ))}
    </>
  );
}

type ChartProps = BriefingPartProps & { chart: BriefingPartProps['onPage']['charts'][number] };

function Chart({ chart, words, cardWords, briefing }: ChartProps) {
  const heading = useId();
  const { comparability } = chart;
  const numbers = [...new Set([...chart.rows, ...chart.plans].flatMap(({ sources }) => sources))];
  return (
    <section class="part" aria-labelledby={heading}>
      <PackText as="h2" id={heading} of={chart.headline ?? chart.title} />
      <p class="note">
        <PackText of={chart.title} />, <PackText of={chart.unit} />
      </p>
      <YearBars chart={chart} words={words} />
      <Key chart={chart} words={words} />
      <p class="note" lang={comparability.lang} dir="auto">
        <Sourced text={comparability.text} numbers={numbers} sources={briefing.sources} words={cardWords} />
      </p>
      <Unfold label={words.showTable}>
        <YearTable chart={chart} words={words} cardWords={cardWords} sources={briefing.sources} />
      </Unfold>
    </section>
  );
}

/** Only for signs that the chart shows. */
function Key({ chart, words }: Pick<ChartProps, 'chart' | 'words'>) {
  const labels = [
    ['then', words.keyThen],
    ['here', words.keyHere],
    ['since', words.keySince],
  ] as const;
  const shown = labels.filter(([moment]) => chart.rows.some((row) => row.moment === moment));
  if (shown.length < 2) return null;
  return (
    <ul class="key">
      {shown.map(([moment, label]) => (
        <li key={moment}>
          <i class={`swatch ${moment}`} />
          {label}
        </li>
      ))}
    </ul>
  );
}
