/**
 * The places at which a scan has to stop when all its phrases begin with a capital letter, or with a Chinese or
 * Japanese character. Words of a page begin with a capital about once in eight; the others are passed over by regular
 * expressions, which read a string many times faster than a loop with `charCodeAt`.
 *
 * How fast, that depends on the class of characters. V8 passes over several of them at once where one mask tells the
 * class from all else: capitals with bit 0x20 clear from small letters, spaces and commas, which have it set; other
 * capitals by a higher bit that they have in common. A million characters take 0.06 ms so, and 1 to 2 ms where no mask
 * does it: one `Š` beside `A-Z` is enough for that. Hence the sets below, each fast by itself; only names whose initial
 * is none of a to z cost a slow one. Measured in Chromium 156; elsewhere the sets are as right, and may be slower.
 *
 * https://v8.dev/blog/regexp-tier-up, https://blog.chromium.org/2009/02/irregexp-google-chromes-new-regexp.html
 */

/** Latin capitals with diacritics that have bit 0x20 clear; small letters among them. */
const NEAR_LATIN =
  '\\u00c0-\\u00de\\u0100-\\u011f\\u0140-\\u015f\\u01c4-\\u01de\\u0200-\\u021e\\u1e00-\\u1e1f\\u1e40-\\u1e5f\\u1e80-\\u1e9f\\u1ec0-\\u1edf';
/** The others: each set has bits in common that text in Latin letters lacks. The last is of letters in fancy dress. */
const FAR_LATIN = [
  '\\u0120-\\u013f\\u0160-\\u017d\\u01a0-\\u01af\\u01e0-\\u01fe\\uff21-\\uff3a',
  '\\u2102-\\u2145',
  '\\u0226-\\u0232\\u1e20-\\u1e3f\\u1e60-\\u1e7f\\u1ea0-\\u1ebf\\u1ee0-\\u1ef8',
  '\\ud835',
];
/** Capitals that fold to no letter from a to z. */
const OTHER_CAPITALS =
  '\\u0126-\\u024f\\u0370-\\u03ab\\u03cf-\\u042f\\u0460-\\u0556\\u10a0-\\u10cf\\u13a0-\\u13f5\\u1c80-\\u1cbf\\u1efa-\\u1fff\\u2107-\\u2188\\u2c00-\\u2cff\\ua640-\\ua7ff\\ud800-\\ud83f';
const WIDE =
  '\\u2e80-\\u2fdf\\u3005-\\u30ff\\u31f0-\\u33ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\uff66-\\uff9f\\ud840-\\ud8ff';

const OTHER_INITIAL = 31;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Of letters; with more, the class has so many ranges that it takes half as long again. */
const MOST_RUNS = 5;

export interface CapitalStops {
  /** Begins with another text. */
  start: (text: string) => void;
  /** The next stop from a place on, or the length of the text. Places ascend. */
  next: (from: number) => number;
}

/** @param initials bits as in spelled-phrases.ts */
export function capitalStops(initials: number, wide: boolean): CapitalStops {
  const usual = classOf(`${asciiCapitals(initials)}${NEAR_LATIN}`);
  const rare = rareSets(initials, wide).map(classOf);
  /** Where each rare one stops next. */
  const places = rare.map(() => -1);
  let [text, nextUsual, nextRare] = ['', -1, -1];

  /** The nearest stop of a rare one. */
  function nearest(from: number): number {
    let found = text.length;
    rare.forEach((stops, i) => {
      const known = places[i] as number;
      const place = known < from ? stopFrom(stops, text, from) : known;
      places[i] = place;
      if (place < found) found = place;
    });
    return found;
  }

  return {
    start(next) {
      text = next;
      places.fill(-1);
      nextUsual = -1;
      nextRare = -1;
    },
    next(from) {
      if (nextUsual < from) nextUsual = stopFrom(usual, text, from);
      if (nextRare < from) nextRare = nearest(from);
      return nextUsual < nextRare ? nextUsual : nextRare;
    },
  };
}

function stopFrom(stops: RegExp, text: string, from: number): number {
  stops.lastIndex = from;
  return stops.test(text) ? stops.lastIndex - 1 : text.length;
}

function classOf(characters: string): RegExp {
  return new RegExp(`[${characters}]`, 'g');
}

/** The initials; all of A to Z if these stand in too many runs. */
function asciiCapitals(initials: number): string {
  const wanted = [...LETTERS].map((letter, bit) => (((initials >>> bit) & 1) === 0 ? ' ' : letter)).join('');
  return wanted.trim().split(/ +/).length > MOST_RUNS ? LETTERS : wanted.replaceAll(' ', '');
}

function rareSets(initials: number, wide: boolean): string[] {
  return [
    ...(initials === 0 ? [] : FAR_LATIN),
    ...(initials >>> OTHER_INITIAL === 1 ? [OTHER_CAPITALS] : []),
    ...(wide ? [WIDE] : []),
  ];
}
