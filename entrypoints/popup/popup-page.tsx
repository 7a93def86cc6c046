/** Fills the popup: draws what the background and the page say, and draws again when either may say something new. */
import { render } from 'preact';
import { Popup } from '@/components/Popup';
import type { PopupPage } from '@/components/popup-props';
import { FailureNotice } from '@/components/FailureNotice';
import { copyWords } from '@/components/words/copy-words';
import { briefingOnPage } from '@/data/briefing-on-page';
import { copyBriefing } from '@/data/clipboard';
import type { ToBackground } from '@/data/messages';
import { askBackground, overhear } from '@/data/messaging';
import type { PageReport } from '@/data/page-report';
import type { SettingsChange } from '@/data/settings';
import { langOf } from '@/data/texts';
import { activePage, type ActivePage } from './active-page';
import { currentShortcuts, openShortcutSettings } from './shortcuts';

/** A page that is busy answers late. Shorter waits show nothing: the popup would flicker. In ms. */
const WAIT_MS = 150;

export async function showPopup(root: HTMLElement): Promise<void> {
  const ask = askBackground<ToBackground>();
  const page = await activePage();
  const shortcuts = await currentShortcuts();
  let briefing = await ask('briefing');
  let settings = await ask('settings', {});
  /** Counts the drawings begun: one that was overtaken while it asked would show what held before. */
  let latest = 0;

  /** What goes wrong is shown: a press that does nothing would be a riddle. */
  function attempt(doing: Promise<unknown>): void {
    doing.catch((error: unknown) => showFailure(root, error));
  }

  async function change(wish: SettingsChange): Promise<void> {
    latest += 1;
    await ask('changeSettings', wish);
    // The pack speaks the language that the reader chose.
    if ('lang' in wish) briefing = await ask('briefing');
    await draw();
  }

  async function draw(): Promise<void> {
    latest += 1;
    const mine = latest;
    const report = await page.report();
    const latestSettings = await ask('settings', { site: report?.host });
    if (mine !== latest) return;
    settings = latestSettings;
    // The page hears of a change a moment later than the popup: what the settings say is what the switch shows.
    if (report) show({ status: 'ready', report: { ...report, marking: settings } }, report);
    else show({ status: 'cannot-run' });
  }

  function show(shown: PopupPage, report?: PageReport): void {
    document.documentElement.lang = briefing.lang;
    render(
      <Popup
        lang={briefing.lang}
        briefing={briefing}
        onPage={briefingOnPage(briefing, report)}
        page={shown}
        paused={settings.paused}
        settings={settings}
        notice={settings.damaged ? 'settings-damaged' : undefined}
        shortcuts={shortcuts}
        onSite={(on) => report && attempt(change({ site: report.host, on }))}
        onDate={(date) => attempt(page.setDate(date).then(draw))}
        onPause={(paused) => attempt(change({ paused }))}
        onSettings={(wish) => attempt(change(wish))}
        onShow={(entity, frame) => attempt(showOnPage(page, entity, frame))}
        onDismissNotice={() => attempt(ask('dismissDamage').then(draw))}
        onOpenBriefing={() => attempt(page.openBriefing().then(close))}
        onCopy={(format) => copyBriefing(format, briefing, report, copyWords(briefing.lang))}
        onOpenShortcuts={() => attempt(openShortcutSettings())}
        loadCard={(entity) => ask('entry', { entity, date: report?.date })}
      />,
      root,
    );
  }

  setTimeout(() => root.hasChildNodes() || show({ status: 'loading' }), WAIT_MS);
  overhear('found', () => attempt(draw()));
  await draw();
}

async function showOnPage(page: ActivePage, entity: string, frame: number): Promise<void> {
  await page.show(entity, frame);
  close();
}

/** The background did not answer, so there is nothing to draw but the fact itself. */
export function showFailure(root: HTMLElement, error: unknown): void {
  console.error('The popup could not be filled.', error);
  render(<FailureNotice lang={langOf(navigator.language)} onRetry={() => location.reload()} />, root);
}
