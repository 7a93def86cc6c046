import { TAKES_FOCUS } from './card-focus';
import { CARD_HEADING_ID } from './card-heading-id';
import { Icon, UNDO } from './icons';
import type { CardWords } from './words/card-words';

/** What the card leaves behind for some seconds when the reader switches the site off in it. */
export function OffStrip({ host, words, onUndo }: { host: string; words: CardWords; onUndo(): void }) {
  return (
    <div class="strip" {...TAKES_FOCUS}>
      <h2 id={CARD_HEADING_ID}>{words.offOn(host)}</h2>
      <button class="btn" onClick={onUndo}>
        <Icon path={UNDO} class="flip" />
        {words.undo}
      </button>
    </div>
  );
}
