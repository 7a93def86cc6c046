/**
 * The card: runs the hover-intent machine, asks for contents, and draws them beside the mention.
 */
import { Card } from '@/components/Card';
import type { ToBackground } from '@/data/messages';
import type { Ask } from '@/data/messaging';
import type { Lang } from '@/data/texts';
import { createCardContents } from './card-content';
import { createCardHost, type CardHost } from './card-host';
import { closedCard, reduceCard, type CardEvent } from './card-state';
import { linesOf, type Hit } from './hit-test';
import type { Mark } from './mark';

/** How long "Off on this site" offers to undo it. */
const UNDO_MS = 6000;

export interface PageCard {
  send(event: CardEvent<Mark>): void;
  /** Opens at once, by key or from the popup, and takes the focus into the card. */
  openFocused(mark: Mark): void;
  /** Remembers which line of a mention the pointer is on: the card will open beside that one. */
  pointAt(hit: Hit): void;
  target(): Mark | undefined;
  contains(target: EventTarget | null): boolean;
  /** The page scrolled or changed its size: follow the mention, or close if it has left the window. */
  follow(): void;
}

interface Options {
  ask: Ask<ToBackground>;
  signal: AbortSignal;
  isValid(): boolean;
  lang(): Lang;
  host(): string;
  onTarget(now: Mark | undefined, before: Mark | undefined): void;
}

export function createCard({ ask, signal, isValid, lang, host: siteHost, onTarget }: Options): PageCard {
  let state = closedCard<Mark>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let host: CardHost | undefined;
  const lineOf = new WeakMap<Mark, number>();
  let takesFocus = false;
  let focusBefore: Element | null = null;
  const contents = createCardContents({ ask, isValid, onChange: draw });
  signal.addEventListener('abort', () => send({ type: 'dismiss' }));

  function send(event: CardEvent<Mark>): void {
    const before = state;
    state = reduceCard(state, event);
    if (state.timer?.token !== before.timer?.token) startTimer();
    if (state.open?.target !== before.open?.target) moveTo(state.open?.target, before.open?.target);
  }

  function startTimer(): void {
    clearTimeout(timer);
    const { timer: wanted } = state;
    if (wanted === undefined) return;
    timer = setTimeout(() => send({ type: 'elapsed', token: wanted.token }), wanted.ms);
  }

  function moveTo(mark: Mark | undefined, before: Mark | undefined): void {
    onTarget(mark, before);
    if (mark === undefined) return close();
    const { block, mention } = mark;
    const name = block.text.slice(mention.start, mention.end);
    contents.open({ entity: mention.entity, name, group: mention.group });
  }

  function close(): void {
    const returnsFocus = host?.hasFocus() === true;
    contents.close();
    host?.remove();
    host = undefined;
    takesFocus = false;
    if (returnsFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  }

  function draw(): void {
    const mark = state.open?.target;
    const content = contents.content();
    if (content === undefined || mark === undefined) return;
    if (host === undefined) {
      host = createCardHost(mark.block.container);
      focusBefore = document.activeElement;
    }
    host.draw(
      <Card lang={lang()} host={siteHost()} state={content} back={contents.backTo()} {...callbacks} />,
    );
    place(mark);
    if (takesFocus && content.status !== 'loading') {
      takesFocus = false;
      host.focus();
    }
  }

  function place(mark: Mark): void {
    const lines = linesOf(mark);
    const line = lines[lineOf.get(mark) ?? 0] ?? lines[0];
    if (line !== undefined) host?.place(line);
  }

  const callbacks = {
    onClose: () => send({ type: 'dismiss' }),
    onBack: () => contents.back(),
    onRetry: () => (isValid() ? contents.retry() : location.reload()),
    onOpen: (entity: string) => {
      send({ type: 'hold' });
      contents.openNested(entity);
    },
    onSiteOff: () => switchSite(false),
    onUndo: () => switchSite(true),
  };

  function switchSite(on: boolean): void {
    if (on) send({ type: 'dismiss' });
    else contents.siteOff();
    ask('switchSite', { on }).catch(() => contents.fail());
    if (!on) setTimeout(() => contents.content()?.status === 'off' && send({ type: 'dismiss' }), UNDO_MS);
  }

  return {
    send(event) {
      // The strip with "Undo" outlives the mark that it came from.
      if (event.type === 'gone' && contents.content()?.status === 'off') return;
      send(event);
    },
    openFocused(mark) {
      lineOf.delete(mark);
      takesFocus = true;
      send({ type: 'activate', target: mark });
    },
    pointAt({ mark, line }) {
      if (state.open?.target !== mark) lineOf.set(mark, line);
    },
    target: () => state.open?.target,
    contains: (target) => host?.contains(target) === true,
    follow() {
      const mark = state.open?.target;
      if (mark === undefined || host === undefined || contents.content()?.status === 'off') return;
      if (linesOf(mark).some(isInWindow)) place(mark);
      else send({ type: 'dismiss' });
    },
  };
}

function isInWindow(rect: DOMRect): boolean {
  return rect.bottom > 0 && rect.top < innerHeight && rect.right > 0 && rect.left < innerWidth;
}
