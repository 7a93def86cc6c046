import type { Briefing } from '@/data/briefing';
import type { BriefingOnPage } from '@/data/briefing-on-page';
import type { NumberedSource } from '@/data/numbered-sources';

/** The sources that the whole briefing refers to, in the order of their numbers. */
export function citedSources(briefing: Briefing, onPage: BriefingOnPage): NumberedSource[] {
  const { sections, glossary, flows, disputed, sources } = briefing;
  const { timeline, steps, charts, comparison, relations, since } = onPage;
  const cited = [
    ...sections.flatMap(({ sentences }) => sentences),
    ...timeline,
    ...steps,
    ...charts.flatMap(({ rows, plans }) => [...rows, ...plans]),
    ...flows.flatMap((flow) => [flow, ...flow.arrows]),
    ...(comparison?.rows.flatMap(({ cells }) => Object.values(cells)) ?? []),
    ...disputed,
    ...relations,
    ...glossary,
    ...since,
  ];
  const numbers = new Set(cited.flatMap((item) => item.sources));
  return sources.filter(({ number }) => numbers.has(number));
}
