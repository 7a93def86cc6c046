/** Fills the popup: draws what the background and the page say, and draws again when either may say something new. */
import { render } from 'preact';
import { Popup } from '@/components/Popup';
import type { PopupNotice, PopupPage } from '@/components/popup-props';
import { FailureNotice } from '@/components/FailureNotice';
import { WaitNotice } from '@/components/WaitNotice';
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
  let drawWait = () => render(<WaitNotice lang={langOf(navigator.language)} />, root);
  setTimeout(() => root.hasChildNodes() || drawWait(), WAIT_MS);
  const [page, shortcuts, ...known] = await Promise.all([
    activePage(),
    currentShortcuts(),
    ask('briefing'),
    ask('settings', {}),
  ]);
  let [briefing, settings] = known;
  let shown: PopupPage = { status: 'loading' };
  let report: PageReport | undefined;
  let failed: PopupNotice | undefined;
  /** Counts the drawings begun: one that was overtaken while it asked would show what held before. */
  let latest = 0;

  /** A press that fails is told of, and all else stays as it is: a press that does nothing would be a riddle. */
  async function attempt(failure: PopupNotice, doing: Promise<unknown>): Promise<void> {
    tell(undefined);
    await doing.catch((error: unknown) => {
      console.error(`The popup says "${failure}".`, error);
      tell(failure);
    });
  }

  async function change(failure: PopupNotice, doing: Promise<unknown>): Promise<void> {
    latest += 1;
    await attempt(failure, doing);
    await refresh();
  }

  function changeSettings(wish: SettingsChange): Promise<void> {
    return change('not-saved', ask('changeSettings', wish));
  }

  function tell(failure: PopupNotice | undefined): void {
    if (failed === failure) return;
    failed = failure;
    draw();
  }

  async function refresh(): Promise<void> {
    latest += 1;
    const mine = latest;
    try {
      const told = await page.report();
      const said = await ask('settings', { site: told?.host });
      // The pack speaks the language that the reader chose.
      const spoken = said.lang === settings.lang ? briefing : await ask('briefing');
      if (mine !== latest) return;
      [report, settings, briefing] = [told, said, spoken];
      if (failed === 'not-asked') failed = undefined;
      // The page hears of a change a moment later than the popup: what the settings say is what the switch shows.
      shown = report
        ? { status: 'ready', report: { ...report, marking: settings } }
        : { status: 'cannot-run' };
      draw();
    } catch (error) {
      if (mine !== latest) return;
      if (shown.status === 'loading') return showFailure(root, error, briefing.lang);
      console.error('The popup could not be filled anew.', error);
      tell(failed ?? 'not-asked');
    }
  }

  function draw(): void {
    document.documentElement.lang = briefing.lang;
    render(
      <Popup
        lang={briefing.lang}
        briefing={briefing}
        onPage={briefingOnPage(briefing, report)}
        page={shown}
        paused={settings.paused}
        settings={settings}
        notice={failed ?? (settings.damaged ? 'settings-damaged' : undefined)}
        shortcuts={shortcuts}
        onSite={(on) => report && changeSettings({ site: report.host, on })}
        onDate={(date) => change('not-dated', page.setDate(date))}
        onPause={(paused) => changeSettings({ paused })}
        onSettings={changeSettings}
        onShow={(entity, frame) => showOnPage(page, entity, frame)}
        onDismissNotice={() => (failed ? tell(undefined) : change('not-saved', ask('dismissDamage')))}
        onOpenBriefing={() => attempt('not-opened', page.openBriefing().then(close))}
        onCopy={(format) => copyBriefing(format, briefing, report, copyWords(briefing.lang))}
        onOpenShortcuts={() => attempt('not-opened', openShortcutSettings())}
        loadCard={(entity) => ask('entry', { entity, date: report?.date })}
      />,
      root,
    );
  }

  drawWait = draw;
  // The wait was long already: what is known by now is shown.
  if (root.hasChildNodes()) draw();
  overhear('found', refresh);
  await refresh();
}

/** A frame that held a name may have gone, as the name may. */
async function showOnPage(page: ActivePage, entity: string, frame: number): Promise<boolean> {
  const isShown = await page.show(entity, frame).catch((error: unknown) => {
    console.warn(`The page could not show ${entity}; the popup shows its entry.`, error);
    return false;
  });
  if (isShown) close();
  return isShown;
}

/** There is nothing to draw but the fact itself: the background did not answer. */
export function showFailure(root: HTMLElement, error: unknown, lang = langOf(navigator.language)): void {
  console.error('The popup could not be filled.', error);
  render(<FailureNotice lang={lang} onRetry={() => location.reload()} />, root);
}
