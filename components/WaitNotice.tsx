import type { Lang } from '@/data/texts';
import { popupWords } from './words/popup-words';

/** What the popup shows while nothing is known yet: the background is only starting. */
export function WaitNotice({ lang }: { lang: Lang }) {
  return (
    <main class="paper popup" lang={lang} dir="ltr">
      <div class="wait" />
      <section class="state">
        <output>{popupWords(lang).reading}</output>
      </section>
    </main>
  );
}
