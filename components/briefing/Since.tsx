import { formatDate } from '@/components/dates';
import { PackText } from '@/components/PackText';
import type { BriefingPartProps } from './briefing-props';
import { SourcedText } from './SourcedText';

type SinceListProps = Pick<BriefingPartProps, 'briefing' | 'onPage' | 'words' | 'cardWords'>;

/** What has happened since the article to the entities on it, newest last. */
export function SinceList({ briefing, onPage, words, cardWords }: SinceListProps) {
  return (
    <ol class="tl">
      {onPage.since.map((event) => (
        <li key={event.date + event.text.text} class="since">
          <time dateTime={event.date}>{formatDate(words.lang, event.date)}</time>
          <div>
            {event.about && <PackText as="b" class="about" of={event.about} />}
            <SourcedText of={event.text} by={event} briefing={briefing} words={cardWords} />
          </div>
        </li>
      ))}
    </ol>
  );
}
