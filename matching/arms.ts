/**
 * Whether a sentence handles a name as a weapon. A team travels to Japan; a missile is sent there, is counted, belongs to
 * somebody, and stands among other arms.
 *
 *     Japan will send Patriots to the United States.     handed over: a verb of giving governs the name, a nation is near
 *     Greece keeps its Patriots. 400 Tomahawks for Japan  counted or owned, and a nation is near
 *     Patriot-equipped units; Patriot rounds             in one word with, or before, what only a weapon has
 *     the Patriot failure at Dhahran … a Scud            a word of arms and another of war in the sentence or beside it
 *
 * Costs a look at the words of one sentence, and only for names of weapons that need evidence.
 */
import { isCapital } from './beside';
import { ARMS, HANDLING, OF_WEAPONS, OWNING, WAR, WITH_WEAPONS } from './arms-words';
import { FUNCTION_WORDS } from './english-words';
import { NATIONS } from './nations';
import type { Candidate } from './scan';
import * as w from './words';

/** Words between a verb of giving and what is given: "send at least two more of its". */
const OBJECT_REACH = 6;
/** Words on either side that count as the scene. */
const SCENE_REACH = 30;
/** Fewer words of war may be a figure of speech. */
const FEWEST_OF_WAR = 2;
/** A Japanese sentence around a name, in code units on either side. */
const JAPANESE_REACH = 40;

const JAPANESE_NATION =
  /米国|アメリカ|ウクライナ|日本|政府|防衛省|自衛隊|ドイツ|ポーランド|韓国|台湾|サウジ|イスラエル|オランダ|スペイン|ルーマニア|欧州|NATO|対米/;
const JAPANESE_HANDLING =
  /移転|輸出|供与|売却|提供|引き渡|取得|購入|調達|配備|導入|生産|製造|発射|迎撃|在庫|部隊/;
const JAPANESE_COUNT = /^(?:システム)?[0-90-9一二三四五六七八九十百]+(?:基|発|両|隻|個)/;

/** In a few words how a sentence handles the name as a weapon, or undefined. */
export function weaponUse(words: w.Words, candidate: Candidate): string | undefined {
  return candidate.form.wide ? japaneseUse(words, candidate) : englishUse(words, candidate);
}

function japaneseUse(words: w.Words, { block, start, end }: Candidate): string | undefined {
  const text = words.texts[block] ?? '';
  const before = text.slice(Math.max(0, start - JAPANESE_REACH), start).replace(/^.*[。\n]/s, '');
  const after = text.slice(end, end + JAPANESE_REACH).replace(/[。\n].*$/s, '');
  const nation = JAPANESE_NATION.test(before) || JAPANESE_NATION.test(after);
  if (!nation) return undefined;
  if (JAPANESE_COUNT.test(after)) return 'counted like a weapon';
  return JAPANESE_HANDLING.test(before + after) ? 'handled like a weapon' : undefined;
}

function englishUse(words: w.Words, candidate: Candidate): string | undefined {
  const { first, last } = candidate;
  const sentence = words.sentence[first];
  if (last < words.count && words.sentence[last] === sentence) {
    const next = w.textOf(words, last);
    const joined = ((words.flags[last] ?? 0) & w.HYPHEN_BEFORE) !== 0;
    if (joined && WITH_WEAPONS.has(next)) return `${next} with it`;
    const small = ((words.flags[last] ?? 0) & w.SHAPE) === w.LOWER;
    if (small && words.gap[last] === w.SOFT && OF_WEAPONS.has(next)) return `it has ${next}`;
  }
  if (hasNation(words, candidate)) {
    if (isObject(words, first)) return 'a nation hands it over';
    if (isOwned(words, first)) return 'a nation has it';
  }
  const war = wordsOfWar(words, candidate);
  return war.length >= FEWEST_OF_WAR && ARMS.has(war[0] ?? '')
    ? `${war.slice(0, 2).join(', ')} nearby`
    : undefined;
}

function hasNation(words: w.Words, { first, last }: Candidate): boolean {
  return inSentence(words, first).some(
    (at) => (at < first || at >= last) && isCapital(words, at) && NATIONS.has(w.textOf(words, at)),
  );
}

/** A verb of giving stands before it, with nothing but counts and small words between. */
function isObject(words: w.Words, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - OBJECT_REACH); at -= 1) {
    if (words.sentence[at] !== words.sentence[first]) return false;
    const text = w.textOf(words, at);
    if (HANDLING.has(text)) return true;
    const counts = ((words.flags[at] ?? 0) & w.NUMBER) !== 0;
    if (isCapital(words, at) && !NATIONS.has(text)) return false;
    if (!counts && !FUNCTION_WORDS.has(text) && !OWNING.has(text) && !NATIONS.has(text) && text !== 'the')
      return false;
  }
  return false;
}

function isOwned(words: w.Words, first: number): boolean {
  if (first === 0 || words.sentence[first - 1] !== words.sentence[first] || words.gap[first] !== w.SOFT)
    return false;
  const number = ((words.flags[first - 1] ?? 0) & w.NUMBER) !== 0;
  return number || OWNING.has(w.textOf(words, first - 1));
}

/** Different words, those of arms first; the name's own do not count. */
function wordsOfWar(words: w.Words, { first, last }: Candidate): string[] {
  const found = new Set<string>();
  const from = Math.max(0, first - SCENE_REACH);
  const to = Math.min(words.count, last + SCENE_REACH);
  for (let at = from; at < to; at += 1) {
    const apart = Math.abs((words.sentence[at] ?? 0) - (words.sentence[first] ?? 0));
    if (apart > 1 || (at >= first && at < last)) continue;
    const text = w.textOf(words, at);
    const one = [text, text.replace(/s$/, '')].find((word) => ARMS.has(word) || WAR.has(word));
    if (one !== undefined) found.add(one);
  }
  return [...found].toSorted((a, b) => Number(ARMS.has(b)) - Number(ARMS.has(a)));
}

function inSentence(words: w.Words, word: number): number[] {
  const all: number[] = [];
  for (let at = Math.max(0, word - SCENE_REACH); at < Math.min(words.count, word + SCENE_REACH); at += 1) {
    if (words.sentence[at] === words.sentence[word]) all.push(at);
  }
  return all;
}
