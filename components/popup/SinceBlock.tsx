import { SinceList } from '@/components/briefing/Since';
import { formatDate } from '@/components/dates';
import { PackText } from '@/components/PackText';
import type { PopupProps } from '@/components/popup-props';
import { Unfold } from '@/components/Unfold';
import { briefingWords } from '@/components/words/briefing-words';
import { cardWords } from '@/components/words/card-words';

/** Events of the timeline first: they speak for themselves. More than the newest few would push the names out of sight. */
const AT_FIRST = 2;

/** What has happened since the article: the newest events, and all of them one press away. */
export function SinceBlock({ briefing, onPage, lang }: Pick<PopupProps, 'briefing' | 'onPage' | 'lang'>) {
  const { date, since } = onPage;
  if (date === undefined || since.length === 0) return null;
  const words = briefingWords(lang);
  const events = since.filter(({ about }) => about === undefined);
  const newest = (events.length > 0 ? events : since).slice(-AT_FIRST);
  return (
    <section class="since-block" aria-label={words.sinceArticle}>
      <ol class="marks">
        <li>
          <h2 class="when">{words.article(formatDate(lang, date))}</h2>
        </li>
        <li class="since">
          <h2 class="when">{words.sinceThen(since.length)}</h2>
          {newest.map((event) => (
            <p key={event.date + event.text.text}>
              {event.about && (
                <>
                  <PackText of={event.about} />:{' '}
                </>
              )}
              <PackText of={event.text} /> <small>{formatDate(lang, event.date)}</small>
            </p>
          ))}
        </li>
      </ol>
      <Unfold label={words.all(since.length)}>
        <SinceList briefing={briefing} onPage={onPage} words={words} cardWords={cardWords(lang)} />
      </Unfold>
    </section>
  );
}
