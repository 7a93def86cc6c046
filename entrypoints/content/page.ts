/**
 * The page's side of the product: asks whether this page is marked, starts and ends sessions, and answers the popup and
 * the keyboard commands.
 */
import type { Marking, ToBackground, ToPage } from '@/data/messages';
import { answer, type Ask } from '@/data/messaging';
import { followAddress } from '@/entrypoints/content/life/address';
import { createCard } from '@/entrypoints/content/card/card';
import type { MarkChoice } from '@/entrypoints/content/marks/choose-marks';
import { scrollToMark, stepFrom } from '@/entrypoints/content/marks/go-to-mark';
import { watchLateFacts } from '@/entrypoints/content/life/late-facts';
import { removeLeftovers } from '@/entrypoints/content/marks/leftovers';
import type { Mark } from '@/entrypoints/content/marks/mark';
import { followPageEvents } from '@/entrypoints/content/life/page-events';
import { createPageFacts } from '@/entrypoints/content/life/page-facts';
import { createFoundReporter } from '@/entrypoints/content/life/page-report';
import { pointAtMarks } from '@/entrypoints/content/marks/point-at-marks';
import { followPointer } from '@/entrypoints/content/marks/pointer';
import { startSession, type Session } from './session';

interface Options {
  ask: Ask<ToBackground>;
  signal: AbortSignal;
  /** False once the extension that started this script has been updated or removed. */
  isValid(): boolean;
  onError(error: unknown): void;
}

export function runPage({ ask, signal, isValid, onError }: Options): void {
  let marking: Marking | undefined;
  let session: (Session & { end: AbortController; listenToPointer(): void }) | undefined;
  let stepped: Mark | undefined;

  const pageFacts = createPageFacts(() => performance.now());
  const marks = () => session?.marks() ?? [];
  const card = createCard({
    ask,
    pageDate: () => pageFacts().date,
    signal,
    onTarget: (mark) => session?.showOpen(mark),
  });
  const reporter = createFoundReporter({
    ask,
    own: () => session?.found() ?? [],
    isOn: () => marking?.on === true,
    onError,
  });

  async function askMarking(): Promise<void> {
    const before = marking?.lang;
    marking = await ask('marking');
    if (signal.aborted || marking === undefined) return;
    if (before !== undefined && before !== marking.lang) card.renew();
    if (!marking.on) endSession();
    else if (session === undefined) beginSession(marking);
    else session.setWishes(marking);
    reporter.wishesChanged();
  }

  /** What goes wrong is said here: those who tell a page to look do not wait for what it makes of that. */
  function lookAtMarking(): void {
    askMarking().catch(onError);
  }

  function beginSession(wishes: MarkChoice): void {
    const end = new AbortController();
    signal.addEventListener('abort', () => end.abort(), { signal: end.signal });
    const started = startSession({
      ask,
      pageFacts,
      signal: end.signal,
      wishes,
      isValid,
      isOurs: (node) => card.contains(node),
      onChange: reporter.pageChanged,
      onNewRoot: () => listen(),
      onFound: () => reporter.changed(),
      onGone: (target) => card.send({ type: 'gone', target }),
      onError,
    });
    const listenToPointer = followPointer(pointAtMarks(started, card), end.signal);
    listenToPointer();
    session = { ...started, end, listenToPointer };
  }

  function endSession(): void {
    if (session === undefined) return;
    session.end.abort();
    session = undefined;
    card.end();
  }

  /** By another date: names may mean another, and cards say something else. */
  function readAnew(): void {
    session?.recogniseAnew();
    card.renew();
  }

  function goTo(mark: Mark | undefined): boolean {
    if (mark === undefined) return false;
    stepped = mark;
    scrollToMark(mark);
    card.openFocused(mark);
    return true;
  }

  const stopAnswering = answer<ToPage, undefined>({
    report: () => ({
      host: marking?.host ?? location.hostname,
      title: document.title,
      address: location.href,
      date: pageFacts().date,
      dateIsSet: pageFacts.dateIsSet(),
      found: reporter.found(),
    }),
    markingChanged: lookAtMarking,
    topPageReady() {
      // The top page is told with its frames.
      if (window.parent === window) return;
      if (marking === undefined) lookAtMarking();
      else reporter.wishesChanged();
    },
    foundInFrame: ({ frame, counts }) => reporter.setFrame(frame, counts),
    setDate({ date }) {
      pageFacts.setDate(date);
      readAnew();
      reporter.wishesChanged();
    },
    show: ({ entity }) => goTo(session?.markFor(entity)),
    step: ({ by }) => void goTo(stepFrom(marks(), card.target() ?? stepped, by)),
  });
  signal.addEventListener('abort', stopAnswering);

  const watchFacts = watchLateFacts(pageFacts, signal, readAnew);

  function becomeAnother(): void {
    pageFacts.becomeAnother();
    stepped = undefined;
    session?.becomeAnother();
    card.renew();
    reporter.wishesChanged();
    watchFacts();
  }

  const listenToAddress = followAddress(signal, becomeAnother);
  // While it was in the browser's cache it has missed what was said. Firefox also throws away the answers, and the idle
  // time, that were waited for: all of it begins anew.
  const onReturn = () => {
    endSession();
    card.renew();
    lookAtMarking();
  };
  const listenToEvents = followPageEvents({ card, signal, onReturn });

  function listen(): void {
    listenToEvents();
    listenToAddress();
    session?.listenToPointer();
  }

  removeLeftovers();
  listen();
  watchFacts();
  lookAtMarking();
}
