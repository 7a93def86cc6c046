import type { ComponentChildren } from 'preact';
import { FORWARD, Icon } from '@/components/icons';
import type { PopupWords } from '@/components/words/popup-words';
import { PAGE } from './icons';

interface MessageProps {
  words: PopupWords;
  title: string;
  text: string;
  /** A way out, if the popup has one. */
  action?: ComponentChildren;
  onReadSummary(): void;
}

/** Instead of the list of names: a sentence as heading, a reason, and the summary still one row away. */
export function Message({ words, title, text, action, onReadSummary }: MessageProps) {
  return (
    <>
      <section class="state">
        <h2>{title}</h2>
        <p>{text}</p>
        {action}
      </section>
      <button class="row still" onClick={onReadSummary}>
        <Icon path={PAGE} />
        {words.readAnyway}
        <Icon path={FORWARD} class="flip" />
      </button>
    </>
  );
}
