import { PackText } from '@/components/PackText';
import type { BriefingPartProps } from './briefing-props';
import { SourcedText } from './SourcedText';

/** In the address of the page, so that other parts lead here. */
export const readingId = (index: number) => `reading-${index + 1}`;

/** Both readings of what is disputed: what is claimed, and what the sources show. */
export function DisputedReadings({ briefing, cardWords }: BriefingPartProps) {
  return (
    <ul class="readings">
      {briefing.disputed.map((reading, index) => (
        <li key={reading.claim.text} id={readingId(index)}>
          <p class="meta">{cardWords.claim}</p>
          <PackText as="p" class="claim" of={reading.claim} />
          <p class="meta">{cardWords.record}</p>
          <SourcedText of={reading.record} by={reading} briefing={briefing} words={cardWords} />
        </li>
      ))}
    </ul>
  );
}
