/** Fills the briefing: draws what the background and the page in the other tab say, again when the page found more. */
import { render } from 'preact';
import { BriefingPage } from '@/components/BriefingPage';
import { PopupFailure } from '@/components/PopupFailure';
import { briefingOnPage } from '@/data/briefing-on-page';
import type { ToBackground } from '@/data/messages';
import { askBackground, overhear } from '@/data/messaging';
import { langOf } from '@/data/texts';
import { copyBriefing } from './copy-briefing';
import { reportOfTab, tabInAddress } from './page-of-tab';

export async function showBriefing(root: HTMLElement): Promise<void> {
  const ask = askBackground<ToBackground>();
  const tab = tabInAddress(location.search);
  const briefing = await ask('briefing');
  let report = await reportOfTab(tab);
  document.documentElement.lang = briefing.lang;
  document.title = `${briefing.pack.text} – Backgrounder`;

  function draw(): void {
    render(
      <BriefingPage
        lang={briefing.lang}
        briefing={briefing}
        onPage={briefingOnPage(briefing, report)}
        page={report}
        loadCard={(entity) => ask('entry', { entity, date: report?.date })}
        onCopy={(format) => copyBriefing(format, briefing, report)}
        onPrint={() => window.print()}
      />,
      root,
    );
  }

  /** Once its page was closed or left for another, a briefing stays as it was. */
  async function askAgain(): Promise<void> {
    const next = await reportOfTab(tab);
    if (next === undefined || (report !== undefined && next.address !== report.address)) return;
    report = next;
    draw();
  }

  overhear('found', () => void askAgain());
  draw();
}

/** The background did not answer, so there is nothing to draw but the fact itself. */
export function showFailure(root: HTMLElement, error: unknown): void {
  console.error('The briefing could not be filled.', error);
  render(<PopupFailure lang={langOf(navigator.language)} onRetry={() => location.reload()} />, root);
}
