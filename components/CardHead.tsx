import type { ComponentChildren } from 'preact';
import type { Text } from '@/data/texts';
import { BACK, CLOSE, Icon } from './icons';
import { PackText } from './PackText';
import type { CardWords } from './words/card-words';

export interface CardHeadProps {
  words: CardWords;
  /** Where the back button leads; without it the children stand in its place. */
  back?: Text | undefined;
  onBack(): void;
  /** Absent where nothing can be closed. */
  onClose?: (() => void) | undefined;
  children?: ComponentChildren;
}

export function CardHead({ words, back, onBack, onClose, children }: CardHeadProps) {
  return (
    <div class="head">
      {back ? (
        <button class="back" aria-label={words.back(back.text)} onClick={onBack}>
          <Icon path={BACK} class="flip" />
          <PackText of={back} />
        </button>
      ) : (
        children
      )}
      {onClose && (
        <button class="ib" aria-label={words.close} onClick={onClose}>
          <Icon path={CLOSE} />
        </button>
      )}
    </div>
  );
}
