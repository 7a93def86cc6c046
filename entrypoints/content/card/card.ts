/**
 * The card: runs the hover-intent machine, asks for drawings, and shows them beside the mention.
 */
import { watchName } from '@/components/watch-name';
import type { CardAction } from '@/data/drawing';
import type { ToBackground } from '@/data/messages';
import type { Ask } from '@/data/messaging';
import type { IsoDate } from '@/matching/types';
import { textIn } from '@/entrypoints/content/text/block';
import { buildDrawing } from './build-drawing';
import { createCardHost, type CardFace, type CardHost } from './card-host';
import { wishOfKey } from './card-keys';
import { reduceCard, type CardEvent, type CardState } from './card-state';
import { createCardTrail } from './card-trail';
import { linesOf, type Hit } from '@/entrypoints/content/marks/hit-test';
import type { Mark } from '@/entrypoints/content/marks/mark';

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
  /** Escape was pressed, in the card or elsewhere. */
  escape(target: EventTarget | null): void;
  /** Another language, another date of the page, or lost answers: what was fetched for cards is fetched anew. */
  renew(): void;
  /** The page is no longer marked. The strip with "Undo" stays. */
  end(): void;
}

interface Options {
  ask: Ask<ToBackground>;
  pageDate(): IsoDate | undefined;
  signal: AbortSignal;
  /** Another mark has the card, or none. */
  onTarget(mark: Mark | undefined): void;
}

export function createCard({ ask, pageDate, signal, onTarget }: Options): PageCard {
  let state: CardState<Mark> = {};
  let pending: ReturnType<typeof setTimeout> | undefined;
  let undoing: ReturnType<typeof setTimeout> | undefined;
  let host: CardHost | undefined;
  const lineOf = new WeakMap<Mark, number>();
  let takesFocus = false;
  const trail = createCardTrail({
    ask,
    pageDate,
    onChange: draw,
    onHelpless: () => send({ type: 'dismiss' }),
  });
  signal.addEventListener('abort', () => send({ type: 'dismiss' }));

  function send(event: CardEvent<Mark>): void {
    const before = state;
    state = reduceCard(state, event);
    if (state.timer !== before.timer) startTimer();
    if (state.open?.target !== before.open?.target) moveTo(state.open?.target);
    else if (state.open?.stay !== before.open?.stay) host?.update(face());
  }

  function startTimer(): void {
    clearTimeout(pending);
    const { timer } = state;
    if (timer !== undefined) pending = setTimeout(() => send({ type: 'elapsed', timer }), timer.ms);
  }

  function moveTo(mark: Mark | undefined): void {
    onTarget(mark);
    if (mark === undefined) return close();
    const { block, mention } = mark;
    const name = textIn(block).slice(mention.start, mention.end);
    trail.open({ entity: mention.entity, name, group: mention.group });
  }

  function close(): void {
    trail.close();
    host?.remove();
    host = undefined;
    takesFocus = false;
  }

  /** A dialog has opened above a pinned card, or has closed with it, or the page took it: nobody can reach it. */
  function giveWay(mark: Mark): void {
    if (host?.isReachableFrom(mark.block.container) === false) send({ type: 'dismiss' });
  }

  function draw(): void {
    const mark = state.open?.target;
    const shown = trail.shown();
    if (shown === undefined || mark === undefined) return;
    host ??= createCardHost({ beside: mark.block.container, styles: shown.styles, onKey });
    // What had the focus goes with the old drawing.
    const keepsFocus = takesFocus || host.hasFocus();
    takesFocus = false;
    const drawn = buildDrawing(shown.drawing, shown.name, act);
    watchName(drawn);
    host.show(drawn, face());
    place(mark);
    if (keepsFocus) host.focus();
  }

  function face(): CardFace {
    return { pinned: isPinned(), isNested: trail.isNested(), forward: trail.forward() };
  }

  function isPinned(): boolean {
    return state.open?.stay === 'pinned';
  }

  function place(mark: Mark): void {
    if (isPinned()) return host?.stay();
    const lines = linesOf(mark);
    const line = lines[lineOf.get(mark) ?? 0] ?? lines[0];
    if (line !== undefined) host?.place(line, isVertical(mark.block.container));
  }

  function act(action: CardAction, click: MouseEvent): void {
    switch (action.does) {
      case 'close':
        return send({ type: 'dismiss' });
      case 'back':
        return void trail.go(-1);
      case 'forward':
        return void trail.go(1);
      case 'pin':
        return pin();
      case 'open':
        send({ type: 'hold' });
        return trail.openNested(action);
      case 'retry':
        return trail.retry();
      case 'site-off':
        return switchOff(click);
      case 'undo':
        return switchSite(true);
    }
  }

  function pin(): void {
    send({ type: isPinned() ? 'unpin' : 'pin' });
    // Let go, it returns to its mention, or closes where that is out of sight.
    follow();
  }

  function onKey(event: KeyboardEvent, at: { first: boolean; last: boolean }): void {
    // A dialog that the card stands in would close with it.
    if (event.key === 'Escape') event.preventDefault();
    const wish = wishOfKey(event, at);
    if (wish === 'leave' && !isPinned()) {
      event.preventDefault();
      send({ type: 'dismiss' });
    }
    // At the end of the trail the key stays the browser's.
    if (wish === 'back' && trail.go(-1)) event.preventDefault();
    if (wish === 'forward' && trail.go(1)) event.preventDefault();
  }

  function follow(): void {
    const mark = state.open?.target;
    if (mark === undefined || host === undefined || isOff()) return;
    if (isPinned() || linesOf(mark).some(isInWindow)) place(mark);
    else send({ type: 'leave' });
  }

  /** The one click in the card that a page could gain by: see `card-sight.ts`. */
  function switchOff(click: MouseEvent): void {
    if (host?.isMeant(click) === true) return switchSite(false);
    // The reader shall see the card, above all, and say it again.
    host?.raise();
    trail.tell('doubtful');
  }

  function switchSite(on: boolean): void {
    clearTimeout(undoing);
    if (!on) {
      trail.tell('off');
      offerUndo();
    }
    ask('switchSite', { on }).then(
      () => on && send({ type: 'dismiss' }),
      () => trail.tell(on ? 'stillOff' : 'stillOn'),
    );
  }

  /** Nobody is hurried who is about to press it: https://www.w3.org/TR/WCAG22/#timing-adjustable. */
  function offerUndo(): void {
    undoing = setTimeout(() => {
      if (host?.isInUse() === true) offerUndo();
      else if (isOff()) send({ type: 'dismiss' });
    }, UNDO_MS);
  }

  /** The strip with "Undo" is on show: it outlives the mark that it came from. */
  function isOff(): boolean {
    return trail.shown()?.status === 'off';
  }

  return {
    send(event) {
      if (event.type === 'gone' && isOff()) return;
      if (event.type === 'over') {
        trail.prepare();
        giveWay(event.target);
      }
      send(event);
    },
    openFocused(mark) {
      giveWay(mark);
      lineOf.delete(mark);
      const isShown = state.open?.target === mark && host !== undefined;
      takesFocus = !isShown;
      send({ type: 'activate', target: mark });
      if (isShown) host?.focus();
    },
    pointAt({ mark, line }) {
      if (state.open?.target !== mark) lineOf.set(mark, line);
    },
    target: () => state.open?.target,
    contains: (target) => host?.contains(target) === true,
    follow,
    escape: (target) => send({ type: host?.contains(target) === true ? 'dismiss' : 'leave' }),
    renew: () => trail.renew(),
    end: () => isOff() || send({ type: 'dismiss' }),
  };
}

function isVertical(element: Element): boolean {
  return !getComputedStyle(element).writingMode.startsWith('horizontal');
}

function isInWindow(rect: DOMRect): boolean {
  return rect.bottom > 0 && rect.top < innerHeight && rect.right > 0 && rect.left < innerWidth;
}
