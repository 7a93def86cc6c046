import type { ComponentChildren } from 'preact';
import type { Text } from '@/data/texts';
import { BACK, CLOSE, Icon } from './icons';
import { ownLanguage } from './own-language';
import type { CardWords } from './words/card-words';

interface CardHeadProps {
  words: CardWords;
  /** Where the back button leads; without it the label stands in its place. */
  back?: Text | undefined;
  label?: ComponentChildren;
  /** The name has scrolled away: the head is parted from what moves under it. */
  parted?: boolean;
  onBack(): void;
  /** Absent where nothing can be closed. */
  onClose?: (() => void) | undefined;
}

export function CardHead({ words, back, label, parted, onBack, onClose }: CardHeadProps) {
  return (
    <header class={parted ? 'head parted' : 'head'}>
      {back ? (
        <button class="back" aria-label={words.back(back.text)} onClick={onBack}>
          <Icon path={BACK} class="flip" />
          <bdi {...ownLanguage(back)}>{back.text}</bdi>
        </button>
      ) : (
        label
      )}
      {onClose && (
        <button class="ib" aria-label={words.close} onClick={onClose}>
          <Icon path={CLOSE} />
        </button>
      )}
    </header>
  );
}
