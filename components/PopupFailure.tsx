import type { Lang } from '@/data/texts';
import { cardWords } from './words/card-words';
import { popupWords } from './words/popup-words';

interface PopupFailureProps {
  lang: Lang;
  onRetry(): void;
}

/** What the popup shows when the background does not answer. */
export function PopupFailure({ lang, onRetry }: PopupFailureProps) {
  return (
    <main class="paper popup" lang={lang} dir="ltr">
      <section class="state">
        <h2>{popupWords(lang).failedTitle}</h2>
        <p>{popupWords(lang).failedText}</p>
        <button class="btn primary" onClick={onRetry}>
          {cardWords(lang).faults['no-answer'].wayOut}
        </button>
      </section>
    </main>
  );
}
