import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '@/data/briefing';

export interface Opened {
  entry: Entry | undefined;
  open(entity: string, opener: HTMLElement): void;
  close(): void;
}

/** The entry that was opened from a row or a name in a text, which has the focus again when the entry closes. */
export function useOpened(entries: Entry[]): Opened {
  const [open, setOpen] = useState<string>();
  const openerRef = useRef<HTMLElement>(null);
  // Only now: what is hidden behind an entry takes no focus.
  useLayoutEffect(() => {
    if (open === undefined) openerRef.current?.focus();
  }, [open]);
  return {
    entry: entries.find(({ entity }) => entity === open),
    open(entity, opener) {
      openerRef.current = opener;
      setOpen(entity);
    },
    close: () => setOpen(undefined),
  };
}
