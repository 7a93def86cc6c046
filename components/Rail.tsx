import type { ComponentChildren } from 'preact';
import type { CardFact } from '@/data/card-facts';
import type { CardView } from '@/data/card-view';
import type { IsoDate } from '@/matching/types';
import { formatDate, formatPeriod } from './dates';
import { factNote } from './fact-note';
import { FactList } from './FactList';
import { PackText } from './PackText';
import { Sourced } from './Sourced';
import { Unfold } from './Unfold';
import type { CardWords } from './words/card-words';

interface RailProps {
  view: CardView;
  words: CardWords;
  onOpen(entity: string): void;
}

/** What held when the page was written, and what has changed since: filled points for then, hollow ones for since. */
export function Rail({ view, words, onOpen }: RailProps) {
  const { time, kind, asOf, sources } = view;
  const { written, held, since, more } = time;
  const context = { words, sources, onOpen };
  const unknown = kind === 'office' && words.holderUnknown[written ? 'dated' : 'undated'];
  const answer =
    held.length > 0 ? (
      held.map((fact) => <RailFact key={fact.text.text} fact={fact} written={written} {...context} />)
    ) : (
      <p class="what plain">{unknown || words.nothingThen}</p>
    );
  if (!written) {
    return (
      <ol class="rail">
        <Point tense="unknown" when={words.undated}>
          {unknown && <p class="what plain">{unknown}</p>}
        </Point>
        <Point tense="since" when={words.now(formatDate(words.lang, asOf))}>
          {answer}
        </Point>
      </ol>
    );
  }
  return (
    <ol class="rail">
      <Point tense="then" when={words.whenWritten(formatDate(words.lang, written))}>
        {answer}
      </Point>
      {more.length > 0 && (
        <Point tense="since" when={words.since}>
          <Unfold label={words.more(more.length)}>
            <FactList facts={more} {...context} />
          </Unfold>
        </Point>
      )}
      {since.map((fact, index) => {
        const date = dateOfChange(fact, words);
        const first = fact.named ? words.since : words.sinceOn(date);
        const when = index === 0 && more.length === 0 ? first : date;
        return (
          <Point key={date + fact.text.text} tense="since" when={when}>
            <RailFact fact={fact} {...context} isChange />
          </Point>
        );
      })}
    </ol>
  );
}

interface PointProps {
  tense: 'then' | 'since' | 'unknown';
  when: string;
  children: ComponentChildren;
}

function Point({ tense, when, children }: PointProps) {
  return (
    <li class={tense}>
      <p class="when">{when}</p>
      {children}
    </li>
  );
}

interface RailFactProps extends Pick<RailProps, 'words' | 'onOpen'> {
  fact: CardFact;
  /** The day that the point gives. */
  written?: IsoDate | undefined;
  sources: CardView['sources'];
  /** The point gives the date of the change. */
  isChange?: boolean;
}

function RailFact({ fact, written, words, sources, onOpen, isChange = false }: RailFactProps) {
  const says = { numbers: fact.sources, agreeing: fact.agreeing, sources, words };
  const text = fact.ended ? endOf(fact, words) : fact.text;
  const period = isDay(fact, written) ? '' : periodOf(fact, words, isChange);
  const note = factNote({ ...fact, text }, words, period);
  const look = fact.named ? 'what' : 'what plain';
  const entity = fact.named?.entity;
  if (!note) {
    return (
      <p class={look} lang={text.lang} dir="auto">
        <Sourced text={text.text} {...says} />
      </p>
    );
  }
  return (
    <>
      {entity && !fact.ended ? (
        <p class={look}>
          <button class="link" onClick={() => onOpen(entity)}>
            <PackText of={text} />
          </button>
        </p>
      ) : (
        <PackText as="p" class={look} of={text} />
      )}
      <p class="meta">
        <Sourced text={note} {...says} />
      </p>
    </>
  );
}

/** An office is left; of what a sentence tells, that sentence stands above. */
function endOf({ text, named }: CardFact, words: CardWords): CardFact['text'] {
  const end = named ? words.noLonger(text.text) : words.ended;
  return { text: end, lang: words.lang };
}

function dateOfChange({ from, to, topic, ended }: CardFact, { lang }: CardWords): string {
  if (ended) return to ? formatDate(lang, to) : '';
  if (topic === 'event' && to) return formatPeriod(lang, { from, to }) ?? '';
  return from ? formatDate(lang, from) : '';
}

function isDay({ from, to }: CardFact, day: IsoDate | undefined): boolean {
  return from === day && to === day;
}

/** What the date over the fact leaves to be said of its period. */
function periodOf({ from, to, topic, named, ended }: CardFact, words: CardWords, isChange: boolean): string {
  const isSaid = isChange && (ended || topic === 'event' || to === undefined || to === from);
  if (isSaid && (ended || !named)) return '';
  const period = ended || (isChange && !named) ? { to } : { from, to };
  return formatPeriod(words.lang, period) ?? '';
}
