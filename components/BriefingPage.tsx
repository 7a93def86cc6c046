import { citedSources } from './briefing/cited-sources';
import { Charts } from './briefing/Charts';
import { DisputedReadings } from './briefing/DisputedReadings';
import { EntrySide } from './briefing/EntrySide';
import { Flows } from './briefing/Flows';
import { Glossary } from './briefing/Glossary';
import { Masthead } from './briefing/Masthead';
import { PageEntries } from './briefing/PageEntries';
import { Part } from './briefing/Part';
import { Relations } from './briefing/Relations';
import { Rules } from './briefing/Rules';
import { SinceList } from './briefing/Since';
import { Summary } from './briefing/Summary';
import { Timeline } from './briefing/Timeline';
import { TopBar } from './briefing/TopBar';
import type { BriefingPageProps } from './briefing-page-props';
import { useOpened } from './entry/use-opened';
import { SourceList } from './SourceList';
import { cardWords } from './words/card-words';
import { briefingWords } from './words/briefing-words';
import { formatDate } from './dates';

/** The whole briefing as a page of its own. A part that the pack or the page has nothing for is not there. */
export function BriefingPage(props: BriefingPageProps) {
  const { lang, briefing, onPage, page } = props;
  const words = briefingWords(lang);
  const { entry, open, close } = useOpened(briefing.entries);
  const ownCardWords = cardWords(lang);
  const parts = { briefing, onPage, words, cardWords: ownCardWords, onOpen: open };
  const has = {
    since: onPage.date !== undefined && onPage.hasEntities,
    timeline: briefing.timeline.length > 0,
    budget: briefing.charts.length > 0,
    flow: briefing.flows.length > 0,
    rules: onPage.comparison !== undefined,
    disputed: briefing.disputed.length > 0,
    relations: onPage.relations.length > 0,
    glossary: briefing.glossary.length > 0,
  };
  const contents = [
    { id: 'summary', label: words.summary },
    ...(has.since ? [{ id: 'since', label: words.sinceArticle }] : []),
    ...(has.timeline ? [{ id: 'timeline', label: words.timeline }] : []),
    ...(has.budget ? [{ id: 'budget', label: words.budget }] : []),
    ...(has.flow ? [{ id: 'flow', label: words.flow }] : []),
    ...(has.rules ? [{ id: 'rules', label: words.rules }] : []),
    ...(has.glossary ? [{ id: 'glossary', label: words.glossary }] : []),
    { id: 'sources', label: words.sources },
  ];
  return (
    <div class="paper briefing" lang={lang} dir="ltr">
      <TopBar {...props} words={words} parts={contents} />
      <main class="wrap">
        <Masthead {...parts} page={page} />
        <section class="block two" id="summary" aria-labelledby="summary-title">
          <h2 class="unseen" id="summary-title">
            {words.summary}
          </h2>
          <Summary {...parts} />
          {page && onPage.hasEntities && <PageEntries {...parts} page={page} />}
        </section>
        {has.since && (
          <Part id="since" title={words.sinceArticle}>
            {onPage.since.length > 0 ? <SinceList {...parts} /> : <p class="note">{words.nothingSince}</p>}
          </Part>
        )}
        {has.timeline && (
          <div class="block" id="timeline">
            <Timeline {...parts} />
          </div>
        )}
        {(has.budget || has.flow) && (
          <div class="halves">
            {has.budget && (
              <div class="block" id="budget">
                <Charts {...parts} />
              </div>
            )}
            {has.flow && (
              <div class="block" id="flow">
                <Flows {...parts} />
              </div>
            )}
          </div>
        )}
        {onPage.comparison && (
          <div class="block" id="rules">
            <Rules {...parts} comparison={onPage.comparison} />
          </div>
        )}
        {has.disputed && (
          <Part id="disputed" title={ownCardWords.disputed(briefing.disputed.length)}>
            <DisputedReadings {...parts} />
          </Part>
        )}
        {has.relations && (
          <Part id="relations" title={words.relations} note={words.relationsNote}>
            <Relations {...parts} />
          </Part>
        )}
        {has.glossary && (
          <Part id="glossary" title={words.glossary}>
            <Glossary {...parts} />
          </Part>
        )}
        <Part id="sources" title={words.sources} note={words.sourcesNote}>
          <SourceList sources={citedSources(briefing, onPage)} words={ownCardWords} full />
        </Part>
        <footer class="colo">
          <span>
            <bdi>{briefing.pack.text}</bdi>,{' '}
            {words.checked(formatDate(lang, briefing.asOf), briefing.version)}
          </span>
          <span>{words.madeHere}</span>
        </footer>
      </main>
      {entry && (
        <EntrySide
          // A trail is in one language.
          key={entry.entity + lang}
          entry={entry}
          entries={briefing.entries}
          date={onPage.date}
          lang={lang}
          loadCard={props.loadCard}
          onClose={close}
        />
      )}
    </div>
  );
}
