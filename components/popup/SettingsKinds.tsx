import { KindLabel } from '@/components/KindLabel';
import type { PopupProps, ShownSettings } from '@/components/popup-props';
import type { PopupWords } from '@/components/words/popup-words';
import { KIND_GROUPS } from '@/data/kinds';

interface SettingsKindsProps extends Pick<PopupProps, 'onSettings'> {
  words: PopupWords;
  kindsOff: ShownSettings['kindsOff'];
}

/** Each kind with the icon and the underline that it has on the page and in the card. */
export function SettingsKinds({ words, kindsOff, onSettings }: SettingsKindsProps) {
  return (
    <fieldset>
      <legend class="lab">{words.kindsOn}</legend>
      {KIND_GROUPS.map((group) => (
        // oxlint-disable-next-line jsx-a11y/label-has-associated-control -- the label of the kind is its text.
        <label key={group} class="choice">
          <input
            type="checkbox"
            checked={!kindsOff.includes(group)}
            onChange={(event) => onSettings({ kind: group, on: event.currentTarget.checked })}
          />
          <KindLabel kind={group}>
            <u>{words.groups[group]}</u>
          </KindLabel>
        </label>
      ))}
    </fieldset>
  );
}
