import { PackText } from '@/components/PackText';
import type { BriefingPartProps } from './briefing-props';
import { SourcedText } from './SourcedText';

/** In the address of the page, so that other parts lead here. */
export const readingId = (index: number) => `reading-${index + 1}`;

/** Both readings of what is disputed: what is claimed, and what the sources show. */
export function DisputedReadings({ briefing, cardWords }: BriefingPartProps) {
  return (
    <ul class="readings">
      {briefing.disputed.map(({ claim, record, sources, agreeing }, index) => (
        <li key={claim.text} id={readingId(index)}>
          <p class="meta">{cardWords.claim}</p>
          <PackText as="p" class="claim" of={claim} />
          <p class="meta">{cardWords.record}</p>
          <SourcedText
            of={record}
            numbers={sources}
            agreeing={agreeing}
            sources={briefing.sources}
            words={cardWords}
          />
        </li>
      ))}
    </ul>
  );
}
