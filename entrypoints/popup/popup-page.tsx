/** Fills the popup: asks for everything once, draws, and asks again after each change the reader makes. */
import { render } from 'preact';
import { Popup } from '@/components/Popup';
import type { PopupProps } from '@/components/popup-props';
import type { ToBackground } from '@/data/messages';
import { askBackground } from '@/data/messaging';
import type { SettingsChange } from '@/data/settings';
import { activePage } from './active-page';
import { currentShortcuts, openShortcutSettings } from './shortcuts';

export async function showPopup(root: HTMLElement): Promise<void> {
  const ask = askBackground<ToBackground>();
  const page = await activePage();
  const [briefing, shortcuts] = await Promise.all([ask('briefing'), currentShortcuts()]);
  document.documentElement.lang = briefing.lang;

  async function change(wish: SettingsChange): Promise<void> {
    await ask('changeSettings', wish);
    await draw();
  }

  async function draw(): Promise<void> {
    const [report, settings] = await Promise.all([page.report(), ask('settings')]);
    const props: PopupProps = {
      lang: briefing.lang,
      briefing,
      page: report === undefined ? { status: 'cannot-run' } : { status: 'ready', report },
      notice: settings.damaged ? 'settings-damaged' : undefined,
      paused: settings.paused,
      shortcuts,
      onSite: (on) => void (report && change({ site: report.host, on })),
      onPause: (paused) => void change({ paused }),
      onMarkBackground: (markBackground) => void change({ markBackground }),
      onShow: (entity, frame) => void page.show(entity, frame).then(() => close()),
      onDismissNotice: () => void ask('dismissDamage').then(draw),
      onOpenShortcuts: () => void openShortcutSettings(),
      loadCard: (entity) => ask('entry', { entity }),
    };
    render(<Popup {...props} />, root);
  }

  await draw();
}
