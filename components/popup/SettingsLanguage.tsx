import type { PopupProps, ShownSettings } from '@/components/popup-props';
import type { PopupWords } from '@/components/words/popup-words';

type Language = ShownSettings['lang'];

const LANGUAGES: readonly Language[] = ['browser', 'en', 'ja'];

const ID = 'settings-language';

interface SettingsLanguageProps extends Pick<PopupProps, 'onSettings'> {
  words: PopupWords;
  lang: Language;
}

export function SettingsLanguage({ words, lang, onSettings }: SettingsLanguageProps) {
  function choose(value: string): void {
    const chosen = LANGUAGES.find((language) => language === value);
    if (chosen !== undefined) onSettings({ lang: chosen });
  }
  return (
    <div class="language">
      <label for={ID}>{words.language}</label>
      <select id={ID} value={lang} onChange={(event) => choose(event.currentTarget.value)}>
        {LANGUAGES.map((language) => (
          // A language is named in itself, so that who reads it finds it.
          <option key={language} value={language} lang={language === 'browser' ? words.lang : language}>
            {words.languages[language]}
          </option>
        ))}
      </select>
    </div>
  );
}
