/**
 * A pack may hold a name in Latin letters for English and for Japanese: NSC, GCAP. Where Japanese stands around it, its
 * Japanese form is found too, and that alone counts: it knows how Japanese says whose it is, 米国の国家安全保障会議(NSC).
 */
import type { Candidate } from './scan';

export function withoutTwins(candidates: readonly Candidate[]): readonly Candidate[] {
  const japanese = new Set(candidates.filter(isLatinInJapanese).map(placeOf));
  if (japanese.size === 0) return candidates;
  return candidates.filter((one) => one.form.lang === 'ja' || !japanese.has(placeOf(one)));
}

function isLatinInJapanese({ form }: Candidate): boolean {
  return form.lang === 'ja' && !form.wide;
}

function placeOf({ form, first, last }: Candidate): string {
  return `${form.entity} ${first} ${last}`;
}
