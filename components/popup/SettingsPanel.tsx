import { useLayoutEffect, useRef } from 'preact/hooks';
import { BACK, Icon } from '@/components/icons';
import type { PopupProps } from '@/components/popup-props';
import type { PopupWords } from '@/components/words/popup-words';
import { SettingsDensity } from './SettingsDensity';
import { SettingsKinds } from './SettingsKinds';
import { SettingsLanguage } from './SettingsLanguage';
import { ShortcutLine } from './ShortcutLine';
import { SwitchRow } from './SwitchRow';

interface SettingsPanelProps extends Pick<
  PopupProps,
  'settings' | 'shortcuts' | 'onSettings' | 'onOpenShortcuts'
> {
  words: PopupWords;
  onClose(): void;
}

/** The settings, in the place of the tabs. Each choice applies at once, so there is nothing to save. */
export function SettingsPanel(props: SettingsPanelProps) {
  const { words, settings, onSettings, onClose } = props;
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => back.current?.focus(), []);
  return (
    <section class="settings" aria-labelledby="settings-heading">
      <div class="head">
        <button class="back" aria-label={words.closeSettings} onClick={onClose} ref={back}>
          <Icon path={BACK} class="flip" />
        </button>
        <h2 id="settings-heading">{words.settings}</h2>
      </div>
      <div class="scroll">
        <SettingsDensity words={words} density={settings.density} onSettings={onSettings} />
        <SettingsKinds words={words} kindsOff={settings.kindsOff} onSettings={onSettings} />
        <SwitchRow
          label={words.markBackground}
          on={settings.markBackground}
          onSwitch={(markBackground) => onSettings({ markBackground })}
        />
        <SettingsLanguage words={words} lang={settings.lang} onSettings={onSettings} />
        <ShortcutLine words={words} shortcuts={props.shortcuts} onOpenShortcuts={props.onOpenShortcuts} />
      </div>
    </section>
  );
}
