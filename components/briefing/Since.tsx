import { formatDate } from '@/components/dates';
import { PackText } from '@/components/PackText';
import type { BriefingPartProps } from './briefing-props';
import { SourcedText } from './SourcedText';

type SinceListProps = Pick<BriefingPartProps, 'briefing' | 'onPage' | 'words' | 'cardWords'>;

/** What has happened since the article to the entities on it, newest last. */
export function SinceList({ briefing, onPage, words, cardWords }: SinceListProps) {
  return (
    <ol class="tl">
      {onPage.since.map(({ date, text, about, sources, agreeing }) => (
        <li key={date + text.text} class="since">
          <time dateTime={date}>{formatDate(words.lang, date)}</time>
          <div>
            {about && <PackText as="b" class="about" of={about} />}
            <SourcedText
              of={text}
              numbers={sources}
              agreeing={agreeing}
              sources={briefing.sources}
              words={cardWords}
            />
          </div>
        </li>
      ))}
    </ol>
  );
}
