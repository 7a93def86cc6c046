/**
 * Web and mail addresses, file names, handles, flags and values in code: a name in one of them is no mention.
 *
 * Looks only at the characters around a match, up to the next space or Japanese character; for code at a few more.
 */
import type { Words } from '@/matching/text/words';

/** Longest address that is looked at on either side, in code units: keeps the cost of a match constant. */
const REACH = 200;
const BORDER = /[\s"'“”‘’<>()[\]{}|\u3000-\u30ff\u4e00-\u9fff、。,;]/;
const ADDRESS = /:\/\/|www\.|@|[\w-]\.[a-z]{2,}\/|^~?\/\w+\/\w|\\\w|[?&]\w+=/i;

/** `"weapon": "Patriot"`, `region = 'F35'`: a key stands before it. */
const KEY = /(?:["'`]\s?:|[\w\]]\s?=)\s?(["'`])$/;
const KEY_REACH = 8;

/** Behind a Japanese name: more of the tag, and no particle. */
const TAG_GOES_ON = /(?![をはがにのへとも])[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]/u;

export function addressed(words: Words, first: number, last: number, block: number): boolean {
  const text = words.texts[block] ?? '';
  const start = words.start[first] ?? 0;
  const end = words.end[last - 1] ?? 0;
  const quote = KEY.exec(text.slice(Math.max(0, start - KEY_REACH), start))?.[1];
  if (quote !== undefined && text.charAt(end) === quote) return true;
  if (inJapaneseTag(text, start, end) || inJapanesePath(text, start)) return true;
  const from = border(text, start, -1);
  const to = border(text, end, 1);
  if (from === start && to === end) return false;
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  if (before.endsWith('@') || /^@\w/.test(after) || /[\w_]$/.test(before) || after.startsWith('_'))
    return true;
  if (/^`?--\w/.test(before)) return true;
  // A dot that joins: "japan.pdf", "news.japan". A sentence that lost its space has one dot, and a capital behind it.
  const lostSpace = /^[^.]{2,}\.$/.test(before) && /\p{Lu}/u.test(text.charAt(start));
  if (/^\.[a-z0-9]/.test(after) || (/[a-z0-9]\.$/.test(before) && !lostSpace)) return true;
  if (before.endsWith('#')) return false;
  return ADDRESS.test(before + text.slice(start, end) + after);
}

/** #反撃能力フェス is a tag of something else; #自衛隊を応援 is a sentence. */
function inJapaneseTag(text: string, start: number, end: number): boolean {
  return /[#\uff03]/.test(text.charAt(start - 1)) && TAG_GOES_ON.test(text.charAt(end));
}

/** example.jp/自衛隊/トマホーク: behind a slash, in what began as an address. */
function inJapanesePath(text: string, start: number): boolean {
  if (text.charAt(start - 1) !== '/') return false;
  return /(?:https?:\/\/|www\.)[^\s"'“”‘’<>()、。]*$/i.test(text.slice(Math.max(0, start - REACH), start));
}

function border(text: string, from: number, step: 1 | -1): number {
  const side = step === 1 ? 0 : -1;
  let at = from;
  while (Math.abs(at - from) < REACH) {
    const character = text.charAt(at + side);
    if (character === '' || BORDER.test(character)) break;
    at += step;
  }
  return at;
}
