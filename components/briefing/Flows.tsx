import { useId } from 'preact/hooks';
import { FlowDrawing } from '@/components/charts/FlowDrawing';
import { formatDate, formatPeriod } from '@/components/dates';
import { PackText } from '@/components/PackText';
import { Sourced } from '@/components/Sourced';
import type { Flow, FlowArrow } from '@/data/briefing-parts';
import type { BriefingPartProps } from './briefing-props';

/** Every flow of the pack: the drawing, and the same as sentences with their sources. */
export function Flows(props: BriefingPartProps) {
  return (
    <>
      {props.briefing.flows.map((flow) => (
        <FlowPart key={flow.id} flow={flow} {...props} />
      ))}
    </>
  );
}

function FlowPart({ flow, words, cardWords, briefing }: BriefingPartProps & { flow: Flow }) {
  const heading = useId();
  return (
    <section class="part" aria-labelledby={heading}>
      <PackText as="h2" id={heading} of={flow.title} />
      <p class="note" lang={flow.finding.lang} dir="auto">
        <Sourced
          text={flow.finding.text}
          numbers={flow.sources}
          sources={briefing.sources}
          words={cardWords}
        />
      </p>
      <FlowDrawing flow={flow} words={words} />
      <ul class="facts">
        {flow.arrows.map((arrow) => (
          <li key={arrow.text.text}>
            <PackText as="p" class="fact" of={arrow.text} />
            <p class="meta">
              <svg class="sample" viewBox="0 0 22 12" aria-hidden="true">
                <path class={`edge ${arrow.kind}`} d="M0 6h22" />
              </svg>
              <Sourced
                text={noteOf(arrow, words)}
                numbers={arrow.sources}
                sources={briefing.sources}
                words={cardWords}
              />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function noteOf(arrow: FlowArrow, words: BriefingPartProps['words']): string {
  if (arrow.kind === 'new') return words.arrowNew(arrow.from && formatDate(words.lang, arrow.from));
  const period = formatPeriod(words.lang, arrow);
  return period === undefined ? words.arrows[arrow.kind] : `${words.arrows[arrow.kind]} · ${period}`;
}
