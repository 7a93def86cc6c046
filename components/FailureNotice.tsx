import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Lang } from '@/data/texts';
import { cardWords } from './words/card-words';
import { popupWords } from './words/popup-words';

interface FailureNoticeProps {
  lang: Lang;
  onRetry(): void;
}

/** What popup and briefing show when the background does not answer. */
export function FailureNotice({ lang, onRetry }: FailureNoticeProps) {
  const retryRef = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => retryRef.current?.focus(), []);
  return (
    <main class="paper popup" lang={lang} dir="ltr">
      <section class="state">
        <h2>{popupWords(lang).failedTitle}</h2>
        <p>{popupWords(lang).failedText}</p>
        <button class="btn primary" ref={retryRef} onClick={onRetry}>
          {cardWords(lang).faults['no-answer'].wayOut}
        </button>
      </section>
    </main>
  );
}
