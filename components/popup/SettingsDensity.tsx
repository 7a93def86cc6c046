import type { PopupProps, ShownSettings } from '@/components/popup-props';
import type { PopupWords } from '@/components/words/popup-words';

type Density = ShownSettings['density'];

/** From most marks to fewest. */
const DENSITIES: readonly Density[] = ['every', 'section', 'page'];

interface SettingsDensityProps extends Pick<PopupProps, 'onSettings'> {
  words: PopupWords;
  density: Density;
}

export function SettingsDensity({ words, density, onSettings }: SettingsDensityProps) {
  return (
    <fieldset>
      <legend class="lab">{words.density}</legend>
      {DENSITIES.map((choice) => (
        <label key={choice} class="choice">
          <input
            type="radio"
            name="density"
            checked={choice === density}
            onChange={() => onSettings({ density: choice })}
          />
          {words.densities[choice]}
        </label>
      ))}
    </fieldset>
  );
}
