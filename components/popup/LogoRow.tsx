import { Icon } from '@/components/icons';
import type { PopupWords } from '@/components/words/popup-words';
import { GEAR, PAUSE } from './icons';

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
}

export function LogoRow({ words, marking, paused, onPause, settingsOpen, onSettings }: LogoRowProps) {
  return (
    <header class="top">
      <svg class={marking ? 'logo' : 'logo off'} viewBox="0 0 16 16" aria-hidden="true">
        <rect width="16" height="16" rx="3.5" />
        <path
          fill-rule="evenodd"
          d="M4 3h4.2a2.2 2.2 0 0 1 1.75 3.55A3.3 3.3 0 0 1 8.9 13H4zM6 8.6v2.7h2.75a1.35 1.35 0 0 0 0-2.7z"
        />
      </svg>
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
    </header>
  );
}
