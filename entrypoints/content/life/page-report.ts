/**
 * What this page tells of itself. The tab's top page keeps the lists of its frames, since the background may be stopped
 * at any time and keeps nothing.
 */
import type { ToBackground } from '@/data/messages';
import type { Ask } from '@/data/messaging';
import type { EntityCount, FoundInFrame } from '@/data/page-report';

/** Changes that come in one burst are told once. In ms. */
const QUIET_MS = 200;

export interface FoundReporter {
  /** The entities of this page and, for a top page, of its frames. */
  found(): FoundInFrame[];
  setFrame(frame: number, counts: EntityCount[]): void;
  pageChanged(): void;
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
  own(): EntityCount[];
  isOn(): boolean;
  onError(error: unknown): void;
}

export function createFoundReporter({ ask, own, isOn, onError }: Options): FoundReporter {
  const frames = new Map<number, EntityCount[]>();
  /** The windows in the page when a frame last told something. A frame that goes cannot: its word is lost with it. */
  let windows: Window[] = [];
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const found = (): FoundInFrame[] => [[0, own()], ...frames];

  function tell(): void {
    timer = undefined;
    const report = { found: found(), on: isOn() };
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
    setFrame(frame, counts) {
      if (counts.length > 0) frames.set(frame, counts);
      else frames.delete(frame);
      windows = Array.from(window as ArrayLike<Window>);
      changed();
    },
    pageChanged() {
      if (!windows.some(({ closed }) => closed)) return;
      windows = [];
      frames.clear();
      changed();
      // Nobody tells which have gone: after this question all that are left hear that they may tell anew.
      ask('marking').catch(onError);
    },
    changed,
    wishesChanged() {
      told = '';
      changed();
    },
  };
}
