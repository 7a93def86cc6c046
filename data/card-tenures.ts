/** Offices over time: on the card of a person those held, on the card of an office its holders. */
import type { IsoDate } from '@/matching/types';
import { tenseOf, type Tense } from './as-of';
import { holdingsOf } from './card-offices';
import type { Pack, PackEntity } from './pack';
import { textIn, type Lang, type Text } from './texts';

export interface Tenure {
  /** The office, or who held it. */
  label: Text;
  from: IsoDate;
  to?: IsoDate | undefined;
  /** As seen from the day of the page. */
  tense: Tense;
}

/** In the order of their beginnings. One alone is no course of things, so it is left to the words of the card. */
export function tenuresOf(pack: Pack, entity: PackEntity, lang: Lang, day: IsoDate): Tenure[] {
  const tenures = holdingsOf(pack, entity).flatMap(({ text, from, to }) =>
    from === undefined ? [] : [{ label: textIn(lang, text), from, to, tense: tenseOf({ from, to }, day) }],
  );
  return tenures.length > 1 ? tenures : [];
}
