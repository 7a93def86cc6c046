/**
 * What this page tells of itself. The tab's top page keeps the lists of its frames, since the background may be stopped
 * at any time and keeps nothing.
 */
import type { ToBackground } from '@/data/messages';
import type { Ask } from '@/data/messaging';
import type { FoundEntity } from '@/data/page-report';
import { mergeFound } from '@/entrypoints/content/marks/found-entities';

/** Changes that come in one burst are told once. In ms. */
const QUIET_MS = 100;

export interface FoundReporter {
  /** The entities of this page and, for a top page, of its frames. */
  found(): FoundEntity[];
  setFrame(frame: number, entities: FoundEntity[]): void;
  /** Something may have changed: tells the background soon, if it has. */
  changed(): void;
  /**
   * The reader's wishes have changed: what the badge counts, or the day that the briefing is told by. Tells the background
   * in any case.
   */
  wishesChanged(): void;
}

interface Options {
  ask: Ask<ToBackground>;
  own(): FoundEntity[];
  isOn(): boolean;
  onError(error: unknown): void;
}

export function createFoundReporter({ ask, own, isOn, onError }: Options): FoundReporter {
  const frames = new Map<number, FoundEntity[]>();
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const found = () => mergeFound([own(), ...frames.values()]);

  function tell(): void {
    timer = undefined;
    const report = { entities: found(), on: isOn() };
    const text = JSON.stringify(report);
    if (text === told) return;
    told = text;
    ask('found', report).catch(onError);
  }

  function changed(): void {
    timer ??= setTimeout(tell, QUIET_MS);
  }

  return {
    found,
    setFrame(frame, entities) {
      if (entities.length > 0) frames.set(frame, entities);
      else frames.delete(frame);
      changed();
    },
    changed,
    wishesChanged() {
      told = '';
      changed();
    },
  };
}
