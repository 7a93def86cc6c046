import { Icon } from '@/components/icons';
import { Logo } from '@/components/Logo';
import type { PopupWords } from '@/components/words/popup-words';
import { GEAR, PAUSE, TAB } from './icons';

/** Takes the focus again when the settings close. */
export const SETTINGS_BUTTON = 'open-settings';

interface LogoRowProps {
  words: PopupWords;
  /** Names are marked on this page: the logo has its colour, as the icon in the toolbar. */
  marking: boolean;
  paused: boolean;
  onPause(paused: boolean): void;
  /** The settings are on show. */
  settingsOpen: boolean;
  onSettings(): void;
  /** The briefing in a tab of its own. */
  onOpenBriefing(): void;
}

export function LogoRow({
  words,
  marking,
  paused,
  onPause,
  settingsOpen,
  onSettings,
  onOpenBriefing,
}: LogoRowProps) {
  return (
    <header class="top">
      <Logo off={!marking} />
      <h1>Backgrounder</h1>
      <button
        class="ib"
        aria-pressed={paused}
        aria-label={words.pause}
        title={words.pause}
        onClick={() => onPause(!paused)}
      >
        <Icon path={PAUSE} />
      </button>
      <button
        class="ib"
        id={SETTINGS_BUTTON}
        aria-expanded={settingsOpen}
        aria-label={words.settings}
        title={words.settings}
        onClick={onSettings}
      >
        <Icon path={GEAR} />
      </button>
      <button class="ib" aria-label={words.openBriefing} title={words.openBriefing} onClick={onOpenBriefing}>
        <Icon path={TAB} class="flip" />
      </button>
    </header>
  );
}
