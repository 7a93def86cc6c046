/**
 * What stands in the card: which entity, how far its loading is, and the way back through nested cards. Asks the
 * background for views; every answer is dropped if the card has moved on meanwhile.
 */
import type { CardContent } from '@/components/card-props';
import { groupOfKind, type KindGroup } from '@/data/kinds';
import type { ToBackground } from '@/data/messages';
import type { Ask } from '@/data/messaging';
import type { Text } from '@/data/texts';

/** Shorter waits show nothing: a loading line that flashes is worse than a moment without it. */
const WAIT_MS = 150;

export interface Opening {
  entity: string;
  /** The name as the page or the card before has it, for the time until the view is there. */
  name: string;
  group: KindGroup;
}

export interface CardContents {
  open(opening: Opening): void;
  /** Opens an entity that the card on show leads to. */
  openNested(entity: string): void;
  back(): void;
  retry(): void;
  /** Marking on this site was switched off from the card. */
  siteOff(): void;
  /** What the reader asked for in the card did not work. */
  fail(): void;
  close(): void;
  content(): CardContent | undefined;
  /** The name that "back" leads to. */
  backTo(): Text | undefined;
}

interface Entry {
  opening: Opening;
  content?: CardContent | undefined;
}

interface Options {
  ask: Ask<ToBackground>;
  isValid(): boolean;
  onChange(): void;
}

export function createCardContents({ ask, isValid, onChange }: Options): CardContents {
  let trail: Entry[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function load(entry: Entry): void {
    const { entity, name, group } = entry.opening;
    clearTimeout(waiting);
    const isCurrent = () => trail.at(-1) === entry;
    const show = (content: CardContent) => {
      entry.content = content;
      if (!isCurrent()) return;
      clearTimeout(waiting);
      onChange();
    };
    waiting = setTimeout(() => isCurrent() && show({ status: 'loading', name, group }), WAIT_MS);
    ask('card', { entity }).then(
      (view) =>
        show('missing' in view ? { status: 'missing', missing: view, name } : { status: 'ready', view }),
      () => show(faultOf(entry)),
    );
  }

  function faultOf({ opening: { name, group } }: Entry): CardContent {
    return { status: 'error', name, group, reason: isValid() ? 'no-answer' : 'extension-updated' };
  }

  function push(entry: Entry): void {
    trail.push(entry);
    load(entry);
  }

  return {
    open(opening) {
      trail = [];
      push({ opening });
    },
    openNested(entity) {
      const { content, opening } = trail.at(-1) ?? {};
      const related = content?.status === 'ready' ? content.view.related : [];
      const link = related.find((candidate) => candidate.entity === entity);
      if (link !== undefined)
        push({ opening: { entity, name: link.name.text, group: groupOfKind(link.kind) } });
      else if (opening !== undefined) push({ opening: { ...opening, entity } });
    },
    back() {
      if (trail.length < 2) return;
      trail.pop();
      onChange();
    },
    retry() {
      const entry = trail.at(-1);
      if (entry !== undefined) load(entry);
    },
    siteOff() {
      const entry = trail.at(-1);
      if (entry === undefined) return;
      trail = [{ ...entry, content: { status: 'off' } }];
      onChange();
    },
    fail() {
      const entry = trail.at(-1);
      if (entry === undefined) return;
      entry.content = faultOf(entry);
      onChange();
    },
    close() {
      trail = [];
      clearTimeout(waiting);
    },
    content() {
      return trail.at(-1)?.content;
    },
    backTo() {
      const before = trail.at(-2);
      if (before === undefined) return undefined;
      const { content, opening } = before;
      return content?.status === 'ready' ? content.view.name : { text: opening.name, lang: 'en' };
    },
  };
}
