/** Fills the briefing: draws what the background and the page in the other tab say, again when either says something new. */
import { render } from 'preact';
import { BriefingPage } from '@/components/BriefingPage';
import { FailureNotice } from '@/components/FailureNotice';
import { copyWords } from '@/components/words/copy-words';
import { briefingOnPage } from '@/data/briefing-on-page';
import { copyBriefing } from '@/data/clipboard';
import type { ToBackground } from '@/data/messages';
import { askBackground, overhear } from '@/data/messaging';
import type { PageReport } from '@/data/page-report';
import { reportOfTab } from '@/data/report-of-tab';
import { langOf } from '@/data/texts';
import { tabInAddress } from './tab-in-address';

/** A page that is busy answers late, and the briefing does not wait for it for longer. In ms. */
const WAIT_MS = 150;

export async function showBriefing(root: HTMLElement): Promise<void> {
  const ask = askBackground<ToBackground>();
  const tab = tabInAddress(location.search);
  let language = (await ask('settings', {})).lang;
  let briefing = await ask('briefing');
  let report: PageReport | undefined;

  function draw(): void {
    document.documentElement.lang = briefing.lang;
    document.title = `${briefing.pack.text} – Backgrounder`;
    render(
      <BriefingPage
        lang={briefing.lang}
        briefing={briefing}
        onPage={briefingOnPage(briefing, report)}
        page={report}
        loadCard={(entity) => ask('entry', { entity, date: report?.date })}
        onCopy={(format) => copyBriefing(format, briefing, report, copyWords(briefing.lang))}
        onPrint={() => window.print()}
      />,
      root,
    );
  }

  /** Once its page was closed or left for another, what a briefing says of the page stays as it was. */
  async function askAgain(): Promise<void> {
    const [next, settings] = await Promise.all([reportOfTab(tab), ask('settings', {})]);
    if (settings.lang !== language) {
      language = settings.lang;
      briefing = await ask('briefing');
    }
    if (next !== undefined && (report === undefined || next.address === report.address)) report = next;
    draw();
  }

  // Pages tell what they found also when the reader has set their date, or chosen another language.
  overhear('found', () => {
    askAgain().catch((error: unknown) => showFailure(root, error));
  });
  setTimeout(() => root.hasChildNodes() || draw(), WAIT_MS);
  report = await reportOfTab(tab);
  draw();
}

/** The background did not answer, so there is nothing to draw but the fact itself. */
export function showFailure(root: HTMLElement, error: unknown): void {
  console.error('The briefing could not be filled.', error);
  render(<FailureNotice lang={langOf(navigator.language)} onRetry={() => location.reload()} />, root);
}
