import { useState } from 'preact/hooks';
import type { Kind } from '@/data/kinds';
import type { Text } from '@/data/texts';

/** An entry that was opened, with what is known of it before its card is there. */
export interface Stop {
  entity: string;
  kind?: Kind | undefined;
  name: Text;
}

export interface Trail {
  stop: Stop;
  /** Where one step back and forward lead; nothing at the ends. */
  before: Stop | undefined;
  ahead: Stop | undefined;
  /** Counts the stops up to here: two stops may show the same entry. */
  position: number;
  go(by: 1 | -1): void;
  /** What lay ahead is cut off, the new one follows. */
  open(stop: Stop): void;
}

/** The way through entries that were opened one from another, as the card on a page has it. */
export function useTrail(first: Stop): Trail {
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
