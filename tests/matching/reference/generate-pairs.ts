/** Dictionaries and texts in which forms, halves of forms and look-alikes of forms are frequent. From a seed. */
import type { Random } from '@/tests/random';
import type { PlainForm } from './find-plainly';

export interface Pair {
  forms: PlainForm[];
  text: string;
}

/** Made up, and apart from each other in number and tense, which the reference does not know. */
const WORDS = [
  'Kolba',
  'Kolbamor',
  'mor',
  'Straße',
  'office',
  'Zełow',
  'æther',
  'Ωmega',
  'TRK',
  'trk',
  'McVolb',
  'Ünda',
  'bolf',
  'Kafé',
  'Mor',
  'KOLBA',
  'ﬁnko',
  'naïvor',
  'x9',
  'Q7',
  'Fin',
  'ko',
  'of',
  'fice',
  'straß',
];
const WIDE = ['ガザミ', 'バベル', 'カタログ', '防衛装備移転', '自衛艦隊司令', 'ポンプ'];
const HIDDEN = ['\u00ad', '\u200b', '\u2060', '\u200d'];
const GAPS = [' ', '\u00a0', '  ', '\n', '-', '\u2010', '\u2011', '\u3000', ' \t'];
const BETWEEN = [' ', ' ', ', ', ' and ', ' (', ') ', '; ', ' “', '” ', ' zz ', ' → '];
/** As readers type them. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', æ: 'ae', ß: 'ss', é: 'e', Ü: 'U' };
const HALF_WIDTH: Readonly<Record<string, string>> = {
  ガ: 'ｶﾞ',
  ザ: 'ｻﾞ',
  ミ: 'ﾐ',
  バ: 'ﾊﾞ',
  ベ: 'ﾍﾞ',
  ル: 'ﾙ',
  ポ: 'ﾎﾟ',
  プ: 'ﾌﾟ',
  ン: 'ﾝ',
  カ: 'ｶ',
  タ: 'ﾀ',
  ロ: 'ﾛ',
  グ: 'ｸﾞ',
};

export function generatePair({ below, pick }: Random): Pair {
  const form = (): string =>
    below(5) === 0
      ? pick(WIDE)
      : Array.from({ length: 1 + below(3) }, () => pick(WORDS)).join(below(4) === 0 ? '-' : ' ');

  function respell(text: string): string {
    const gap = pick(GAPS);
    const [upper, lower, apart, wide, half] = Array.from({ length: 5 }, () => below(5) === 0);
    let written = text.replaceAll(/[ -]/g, () => (below(6) === 0 ? pick(GAPS) : gap));
    if (upper) written = written.toUpperCase();
    if (lower) written = written.toLowerCase();
    if (below(5) === 0) written = written.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ').replaceAll('ss', 'ß');
    if (below(5) === 0) written = written.replaceAll(/[łæßéÜ]/g, (letter) => PLAIN[letter] ?? letter);
    if (apart) written = written.normalize('NFD');
    if (wide)
      written = written.replaceAll(/[a-z0-9]/gi, (letter) =>
        String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
      );
    if (half) written = written.replaceAll(/[ァ-ヶ]/g, (kana) => HALF_WIDTH[kana] ?? kana);
    return written.replaceAll(/\p{L}/gu, (letter) => (below(12) === 0 ? letter + pick(HIDDEN) : letter));
  }

  const forms = [...new Set(Array.from({ length: 1 + below(6) }, form))].map((name, i): PlainForm => ({
    entity: `x/${i}`,
    form: name,
    case: below(2) === 0 ? 'exact' : 'any',
  }));
  const piece = () => (below(3) === 0 ? respell(form()) : respell(pick(forms).form));
  const text = Array.from({ length: 1 + below(6) }, () => piece() + pick(BETWEEN)).join('');
  return { forms, text: `zz ${text}` };
}
