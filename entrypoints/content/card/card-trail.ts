/**
 * What stands in the card: the entity asked for, and the way back and forward through nested cards. Asks the background
 * for drawings; an answer that comes when the card has moved on waits in its place on the trail.
 *
 *   Hayashi ─ Kamikawa ─ LDP          open a nested card: what lay ahead is cut off, the new one follows
 *                ▲                    back and forward: the position moves, the trail stays
 *             position
 */
import type { DrawnElement, Opening } from '@/data/drawing';
import type { CardKit, CardNotices, ToBackground } from '@/data/messages';
import type { Ask } from '@/data/messaging';
import type { Text } from '@/data/texts';
import type { IsoDate } from '@/matching/types';

/** Shorter waits show nothing: a loading line that flashes is worse than a moment without it. In ms. */
const WAIT_MS = 150;

export interface CardTrail {
  /** Starts fetching what every card needs, so that the first one comes at once. */
  prepare(): void;
  open(opening: Opening): void;
  /** Opens an entity that the card on show leads to. */
  openNested(opening: Opening): void;
  /** One step back (-1) or forward (1); false at the end of the trail. */
  go(by: 1 | -1): boolean;
  /** Whether a step back leads anywhere. */
  isNested(): boolean;
  /** The name that a step forward leads to, '' while it is not known; nothing at the end of the trail. */
  forward(): string | undefined;
  /** Another language, or another date of the page: the card on show and those behind it are asked for anew, others later. */
  renew(): void;
  retry(): void;
  /** Puts a notice in the place of the card on show. */
  tell(notice: keyof CardNotices): void;
  close(): void;
  shown(): Shown | undefined;
}

export interface Shown {
  drawing: DrawnElement;
  name: string;
  styles: string;
  status: 'loading' | 'ready' | keyof CardNotices;
}

interface Stop {
  opening: Opening;
  shown?: Shown | undefined;
  /** The entity's own name, once it is known. */
  title?: Text | undefined;
  /** The question whose answer will be shown: that of an older one comes too late. */
  lastAsked?: object | undefined;
}

interface Options {
  ask: Ask<ToBackground>;
  pageDate(): IsoDate | undefined;
  onChange(): void;
  /** Not even the means to show a failure are there. */
  onHelpless(): void;
}

export function createCardTrail({ ask, pageDate, onChange, onHelpless }: Options): CardTrail {
  let trail: Stop[] = [];
  let position = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let kit: Promise<CardKit> | undefined;

  function getKit(): Promise<CardKit> {
    kit ??= ask('cardKit').catch((error: unknown) => {
      kit = undefined;
      throw error;
    });
    return kit;
  }

  async function show(
    stop: Stop,
    status: Shown['status'],
    choose: (kit: CardKit) => DrawnElement,
  ): Promise<void> {
    try {
      const loaded = await getKit();
      if (status === 'loading' && !isWaiting(stop)) return;
      stop.shown = { drawing: choose(loaded), name: stop.opening.name, styles: loaded.styles, status };
    } catch {
      if (current() === stop) onHelpless();
      return;
    }
    if (current() === stop) onChange();
  }

  /** A card that is there stays until the new one comes. */
  function isWaiting({ lastAsked, shown }: Stop): boolean {
    return lastAsked !== undefined && shown?.status !== 'ready';
  }

  async function load(stop: Stop): Promise<void> {
    const { entity, name, group } = stop.opening;
    const back = trail[trail.indexOf(stop) - 1]?.title;
    const question = { entity, name, back, date: pageDate() };
    stop.lastAsked = question;
    clearTimeout(waiting);
    waiting = setTimeout(() => void show(stop, 'loading', ({ loading }) => loading[group]), WAIT_MS);
    const answer = await ask('card', question).catch(() => undefined);
    if (stop.lastAsked !== question) return;
    stop.lastAsked = undefined;
    if (current() === stop) clearTimeout(waiting);
    stop.title = answer?.name ?? stop.title;
    await (answer === undefined ? showNotice(stop, 'failed') : show(stop, 'ready', () => answer.drawing));
  }

  /** In order, since each card names the one before it. */
  async function reload(stops: Stop[]): Promise<void> {
    for (const stop of stops) await (stop.shown?.status === 'off' ? showNotice(stop, 'off') : load(stop));
  }

  /** An answer that is under way would take its place. */
  function showNotice(stop: Stop, notice: keyof CardNotices): Promise<void> {
    stop.lastAsked = undefined;
    return show(stop, notice, (all) => all[notice]);
  }

  /** Cuts off what lay ahead. */
  function push(stop: Stop): void {
    trail = [...trail.slice(0, position + 1), stop];
    position = trail.length - 1;
    void load(stop);
  }

  function current(): Stop | undefined {
    return trail[position];
  }

  return {
    prepare() {
      // A failure here is told when a card is asked for.
      getKit().catch(() => undefined);
    },
    open(opening) {
      trail = [];
      push({ opening });
    },
    openNested(opening) {
      push({ opening });
    },
    go(by) {
      const stop = trail[position + by];
      if (stop === undefined) return false;
      position += by;
      if (stop.shown === undefined) void load(stop);
      else onChange();
      return true;
    },
    isNested: () => position > 0,
    forward() {
      const stop = trail[position + 1];
      return stop && (stop.title?.text ?? '');
    },
    renew() {
      kit = undefined;
      for (const stop of trail.slice(position + 1)) stop.shown = undefined;
      void reload(trail.slice(0, position + 1));
    },
    retry() {
      const stop = current();
      if (stop !== undefined) void load(stop);
    },
    tell(notice) {
      const stop = current();
      if (stop !== undefined) void showNotice(stop, notice);
    },
    close() {
      trail = [];
      clearTimeout(waiting);
    },
    shown: () => current()?.shown,
  };
}
