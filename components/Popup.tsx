import { useState } from 'preact/hooks';
import type { PopupProps } from './popup-props';
import { BriefingPanel } from './popup/BriefingPanel';
import { EntriesPanel } from './popup/EntriesPanel';
import { foundEntries, isMarked } from './popup/found-entries';
import { LogoRow, SETTINGS_BUTTON } from './popup/LogoRow';
import { PagePanel } from './popup/PagePanel';
import { Panel } from './popup/Panel';
import { SettingsPanel } from './popup/SettingsPanel';
import { SiteRow } from './popup/SiteRow';
import { tabId, Tabs, type Tab } from './popup/Tabs';
import { useFocusKept, useListFocus } from './popup/use-list-focus';
import { cardWords } from './words/card-words';
import { popupWords } from './words/popup-words';

type TabId = 'page' | 'briefing' | 'entries';

export function Popup(props: PopupProps) {
  const { lang, briefing, page, paused, notice } = props;
  const [tab, setTab] = useState<TabId>('page');
  const [inSettings, setInSettings] = useState(false);
  useListFocus(page.status !== 'loading');
  useFocusKept(paused);
  useFocusKept(notice);
  const words = popupWords(lang);
  const found = foundEntries(briefing, page);
  const marked = page.status === 'ready' ? found.filter(isMarked(page.report.marking)).length : 0;
  const marking = page.status === 'ready' && !paused && !page.report.marking.siteOff;
  const tabs: Tab<TabId>[] = [
    { id: 'page', label: words.page, count: marking ? marked : undefined },
    { id: 'briefing', label: words.briefing },
    { id: 'entries', label: words.entries, count: briefing.entries.length },
  ];

  function closeSettings(): void {
    setInSettings(false);
    focusOn(SETTINGS_BUTTON);
  }

  function readSummary(): void {
    setTab('briefing');
    focusOn(tabId('briefing'));
  }

  return (
    <div class="paper popup" lang={lang} dir="ltr">
      <LogoRow
        words={words}
        marking={marking}
        paused={paused}
        onPause={props.onPause}
        settingsOpen={inSettings}
        onSettings={inSettings ? closeSettings : () => setInSettings(true)}
        onOpenBriefing={props.onOpenBriefing}
      />
      <main class="contents">
        <SiteRow
          words={words}
          page={page}
          paused={paused}
          found={found.length}
          marked={marked}
          onSite={props.onSite}
          onDate={props.onDate}
        />
        {notice && (
          <div class="notice" key={notice}>
            <output role={notice === 'settings-damaged' ? 'status' : 'alert'}>{words.notices[notice]}</output>
            <button class="btn" onClick={props.onDismissNotice}>
              {words.dismiss}
            </button>
          </div>
        )}
        {inSettings && <SettingsPanel {...props} words={words} onClose={closeSettings} />}
        {/* Hidden, not removed: a filter that was typed is there when the reader comes back. */}
        <div class="contents" hidden={inSettings}>
          <Tabs<TabId> label={words.tabs} tabs={tabs} chosen={tab} onChoose={setTab} />
          <Panel id="page" chosen={tab}>
            <PagePanel {...props} words={words} found={found} onReadSummary={readSummary} />
          </Panel>
          <Panel id="briefing" chosen={tab}>
            <BriefingPanel {...props} words={words} />
          </Panel>
          <Panel id="entries" chosen={tab}>
            <EntriesPanel
              entries={briefing.entries}
              words={words}
              cardWords={cardWords(lang)}
              date={page.status === 'ready' ? page.report.date : undefined}
              loadCard={props.loadCard}
            />
          </Panel>
        </div>
      </main>
    </div>
  );
}

function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
