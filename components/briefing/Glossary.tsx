import { PackText } from '@/components/PackText';
import type { BriefingPartProps } from './briefing-props';
import { SourcedText } from './SourcedText';

export function Glossary({ briefing, cardWords }: BriefingPartProps) {
  return (
    <dl class="terms">
      {briefing.glossary.map(({ term, meaning, sources }) => (
        <div key={term.text}>
          <dt>
            <PackText of={term} />
          </dt>
          <dd>
            <SourcedText of={meaning} by={{ sources }} briefing={briefing} words={cardWords} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
