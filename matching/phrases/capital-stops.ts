/**
 * The places at which a scan has to stop when all its phrases begin with a capital letter, or with a Chinese or
 * Japanese character. A regular expression that is one class of characters is the fastest way through a string that
 * a script has: V8's compiled ones read it directly, and pass two to three times as many characters as a loop with
 * `charCodeAt`. Words of a page begin with a capital about once in eight.
 *
 * https://v8.dev/blog/regexp-tier-up, https://blog.chromium.org/2009/02/irregexp-google-chromes-new-regexp.html
 */

/** Where Latin capitals with diacritics and full-width ones stand, small letters among them; halves of pairs. */
const LATIN_CAPITALS =
  '\\u00c0-\\u00d6\\u00d8-\\u00de\\u0100-\\u024f\\u1e00-\\u1eff\\u2102-\\u2145\\u2c60-\\u2c7f\\ua720-\\ua7ff\\uff21-\\uff3a\\ud835';
/** Capitals of all other scripts. */
const OTHER_CAPITALS =
  '\\u0370-\\u03ab\\u03cf-\\u042f\\u0460-\\u0556\\u10a0-\\u10cf\\u13a0-\\u13f5\\u1c80-\\u1cbf\\u1f00-\\u2188\\u2c00-\\u2cff\\ua640-\\ua69f\\ud800-\\ud83f';
const WIDE =
  '\\u2e80-\\u2fdf\\u3005-\\u30ff\\u31f0-\\u33ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\uff66-\\uff9f\\ud840-\\ud8ff';

const ALL_LETTERS = 0x3ffffff;
const OTHER_INITIAL = 31;

/** @param initials bits as in spelled-phrases.ts */
export function capitalStops(initials: number, wide: boolean): RegExp {
  const ascii = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((_, letter) => ((initials >>> letter) & 1) !== 0);
  const letters = (initials & ALL_LETTERS) === ALL_LETTERS ? 'A-Z' : ascii.join('');
  const others = initials >>> OTHER_INITIAL === 1 ? OTHER_CAPITALS : '';
  return new RegExp(`[${letters}${initials === 0 ? '' : LATIN_CAPITALS}${others}${wide ? WIDE : ''}]`, 'g');
}
