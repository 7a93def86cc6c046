import type { ComponentChildren } from 'preact';
import type { Text } from '@/data/texts';
import { BACK, CLOSE, FORWARD, Icon, PIN } from './icons';
import { PackText } from './PackText';
import type { CardWords } from './words/card-words';

export interface CardHeadProps {
  words: CardWords;
  /** Where the back button leads; without it the children stand in its place. */
  back?: Text | undefined;
  onBack(): void;
  /** Absent where no trail leads forward. */
  onForward?: (() => void) | undefined;
  /** Where the forward button leads, if that is known when the card is drawn. */
  forward?: Text | undefined;
  /** Absent where nothing can be pinned. */
  onPin?: (() => void) | undefined;
  /** Absent where nothing can be closed. */
  onClose?: (() => void) | undefined;
  children?: ComponentChildren;
}

/**
 * Ways and tools above a card. On a page the forward button and the grip are always drawn and mostly hidden, and where it
 * is not known what led here, a back button too: where the trail leads and whether the card is pinned changes there, and
 * is shown by a class; nothing is drawn anew.
 */
export function CardHead(props: CardHeadProps) {
  const { words, back, forward, onBack, onForward, onPin, onClose, children } = props;
  return (
    <div class="head">
      {back ? (
        <button class="back" aria-label={words.back(back.text)} onClick={onBack}>
          <Icon path={BACK} class="flip" />
          <PackText of={back} />
        </button>
      ) : (
        <>
          {onForward && (
            <button class="ib rear" aria-label={words.backward} onClick={onBack}>
              <Icon path={BACK} class="flip" />
            </button>
          )}
          {children}
        </>
      )}
      {onForward && (
        <button class="ib forth" aria-label={words.forward} title={forward?.text} onClick={onForward}>
          <Icon path={FORWARD} class="flip" />
        </button>
      )}
      {onPin && (
        <button class="grip" aria-label={words.moveByKeys}>
          <span>{words.move}</span>
        </button>
      )}
      {onPin && (
        <button class="ib pin" aria-label={words.pin} title={words.pin} aria-pressed="false" onClick={onPin}>
          <Icon path={PIN} />
        </button>
      )}
      {onClose && (
        <button class="ib" aria-label={words.close} onClick={onClose}>
          <Icon path={CLOSE} />
        </button>
      )}
    </div>
  );
}
