import { useState } from 'preact/hooks';
import type { Entry } from '@/data/briefing';

export interface Trail {
  stop: Entry;
  /** Where one step back and forward lead; nothing at the ends. */
  before: Entry | undefined;
  ahead: Entry | undefined;
  /** Counts the stops up to here: two stops may show the same entry. */
  position: number;
  go(by: 1 | -1): void;
  /** What lay ahead is cut off, the new one follows. */
  open(stop: Entry): void;
}

/** The way through entries that were opened one from another, as the card on a page has it. */
export function useTrail(first: Entry): Trail {
  const [{ stops, position }, setTrail] = useState({ stops: [first], position: 0 });
  return {
    stop: stops[position] ?? first,
    before: stops[position - 1],
    ahead: stops[position + 1],
    position,
    go: (by) => setTrail({ stops, position: position + by }),
    open: (stop) => setTrail({ stops: [...stops.slice(0, position + 1), stop], position: position + 1 }),
  };
}
