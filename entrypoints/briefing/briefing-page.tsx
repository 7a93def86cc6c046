/** Fills the briefing: draws what the background and the page in the other tab say, again when either says something new. */
import { render } from 'preact';
import { BriefingPage } from '@/components/BriefingPage';
import { FailureNotice } from '@/components/FailureNotice';
import { copyWords } from '@/components/words/copy-words';
import { tabInAddress } from '@/data/briefing-address';
import { briefingOnPage } from '@/data/briefing-on-page';
import { copyBriefing } from '@/data/clipboard';
import type { ToBackground } from '@/data/messages';
import { askBackground, overhear } from '@/data/messaging';
import { pageAddress } from '@/data/page-address';
import type { PageReport } from '@/data/page-report';
import { reportOfTab } from '@/data/report-of-tab';
import { langOf } from '@/data/texts';

/** A page that is busy answers late, and the briefing does not wait for it for longer. In ms. */
const WAIT_MS = 150;

export async function showBriefing(root: HTMLElement): Promise<void> {
  const ask = askBackground<ToBackground>();
  const tab = await tabInAddress(location.search);
  let [{ lang: language }, briefing] = await Promise.all([ask('settings', {}), ask('briefing')]);
  let report: PageReport | undefined;
  let isOutdated = false;
  /** Counts the questions begun: the answers to one that was overtaken tell what held before. */
  let latest = 0;

  function draw(): void {
    document.documentElement.lang = briefing.lang;
    document.title = `${briefing.pack.text} – Backgrounder`;
    render(
      <BriefingPage
        lang={briefing.lang}
        briefing={briefing}
        onPage={briefingOnPage(briefing, report)}
        page={report}
        isOutdated={isOutdated}
        loadCard={(entity) => ask('entry', { entity, date: report?.date })}
        onCopy={(format) => copyBriefing(format, briefing, report, copyWords(briefing.lang))}
        onPrint={() => window.print()}
      />,
      root,
    );
  }

  /** Once its page was closed or left for another, what a briefing says of the page stays as it was. */
  async function refresh(): Promise<void> {
    latest += 1;
    const mine = latest;
    try {
      const [told, { lang }] = await Promise.all([reportOfTab(tab), ask('settings', {})]);
      const spoken = lang === language ? briefing : await ask('briefing');
      if (mine !== latest) return;
      const next = told !== undefined && isSamePage(told, report) ? told : report;
      // Every page says what it found, in whichever tab: most of them change nothing here.
      const isSame = spoken === briefing && JSON.stringify(next) === JSON.stringify(report);
      if (root.hasChildNodes() && isSame && !isOutdated) return;
      [report, briefing, language, isOutdated] = [next, spoken, lang, false];
      draw();
    } catch (error) {
      if (mine !== latest) return;
      console.error('The briefing could not be filled anew.', error);
      isOutdated = true;
      draw();
    }
  }

  setTimeout(() => root.hasChildNodes() || draw(), WAIT_MS);
  // Pages tell what they found also when the reader has set their date, or chosen another language.
  overhear('found', refresh);
  await refresh();
}

function isSamePage(next: PageReport, known = next): boolean {
  return pageAddress(next.address) === pageAddress(known.address);
}

/** There is nothing to draw but the fact itself: the background did not answer. */
export function showFailure(root: HTMLElement, error: unknown): void {
  console.error('The briefing could not be filled.', error);
  render(<FailureNotice lang={langOf(navigator.language)} onRetry={() => location.reload()} />, root);
}
