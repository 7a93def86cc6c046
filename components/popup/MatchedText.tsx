import type { Text } from '@/data/texts';
import type { Span } from './filter-entries';

/** A name with the parts that the filter matched. */
export function MatchedText({ of: { text, lang }, matches }: { of: Text; matches: Span[] }) {
  const edges = [0, ...matches.flat(), text.length];
  const parts = edges.slice(1).map((end, index) => text.slice(edges[index], end));
  return (
    <bdi lang={lang} dir="auto">
      {parts.map((part, index) => (index % 2 === 1 ? <mark key={edges[index]}>{part}</mark> : part))}
    </bdi>
  );
}
