/**
 * Borders of names in a script without spaces.
 *
 * A name in kanji ends where kana, a mark or Latin begins; next to more kanji it may be a part of another word (日本 in
 * 日本酒, 林氏 in 小林氏). Short names stand next to kanji only where these are a known affix; long ones are hardly ever
 * part of something else. A name in katakana is a run of its own, but for a word on either side that the index knows
 * (パトリオット in パトリオットミサイル, and in 地対空ミサイルパトリオット).
 */
import type { Form, Index } from '@/matching/name-index';
import { blockOf, KANA, KANJI, type Words } from '@/matching/text/words';

/** From so many characters on, a name may have kanji on either side. */
const LONG_NAME = 4;
/** Kanji that may precede a short name: prefixes and ends of dates and titles. */
const BEFORE = new Set(
  '在対駐訪親反米日中韓露英独仏元前現故旧新同各両当今後計約年月日時分回週以相臣官長裁員党派氏',
);
const BEFORE_PERSON = new Set('故前元現同日年月時分回週相臣官長裁員党派次');
/** What may precede an office that stands alone: 現職防衛相, but not 松野官房長官. */
const BEFORE_OFFICE = new Set('日年月時分同現職新代');
/** What may follow a short name. */
const AFTER =
  /^(?:側|紙|政府|人民|国内|国民|製|産|軍|両|間|首相|大統領|外相|外務|国防|防衛|財務|大使|当局|企業|経済|市場|政策|周辺|近郊|沿岸|近海|領|全土|各地|国会|議会|社会|世論|支援|侵攻|侵略|侵入|戦争|情勢|危機|問題|訪問|駐留|上空|本土|空母|潜水艦|爆撃機|無人機|漁船|公船|東部|西部|南部|北部|軍事|機|艦|船|初|最大|主導|関係|関連|共同|同盟|産業|以外|自身|自体|全体|など|等|氏|内閣|政権|首脳|外交|安保|安全保障|向|発|到着|在住|出身|国籍|駐在|派遣|支持|批判|非難|製造|研究|基地|隊員|法|基|幹部|部隊|参加|加盟|決議|総会|総長|事務|憲章|代表部|大会|版|式|型|機関|分|抑止|脅威|包囲|依存|敵視|対応|対策|牽制|海警|海軍|空軍|陸軍|共産党|大陸|国防省|外交部|商務省|報道|改正|改憲|改悪|違反|擁護|護持|[一二三1-3\uff11-\uff13]項)/;
const AFTER_KATAKANA =
  /^(?:メディア|メーカー|チーム|ドローン|サイド|スパイ|レーダー|ミサイル|ロケット|システム|ヘリ|トップ)/;
/** Behind a surname: a place is called so, but 木原町長 is a mayor. */
const PLACE = /^(?:郡|[市町村区](?![長議民])|地区|川|山|駅|橋|池|峠|通り|団地)/;
/** A name that ends so is whole: 米軍横田基地, 9条信者 (but 九条兼実 is a man). */
const WHOLE = /[軍隊府省庁自]$|[\d\uff10-\uff19]条$/;

/** Whether the words, in Japanese script, are only a part of another word. */
export function insideJapaneseWord(
  index: Index,
  words: Words,
  first: number,
  last: number,
  form: Form,
): boolean {
  if (form.shapes.length === 0) return false;
  const block = blockOf(words, first);
  const text = words.texts[block] ?? '';
  const start = words.start[first] ?? 0;
  const end = words.end[last - 1] ?? 0;
  const startsKanji = has(words, first, KANJI);
  const endsKanji = has(words, last - 1, KANJI);
  if (has(words, first, KANA) && katakanaBefore(index, text, start)) return true;
  if (has(words, last - 1, KANA) && katakanaAfter(index, text, end, form)) return true;
  const { person, office } = index.entity(form.entity);
  const before = person ? BEFORE_PERSON : office ? BEFORE_OFFICE : undefined;
  if (startsKanji && kanjiBefore(text, start, last - first, before)) return true;
  return endsKanji && kanjiAfter(text, end, last - first, person);
}

/** 高市 in 高市郡 is no evidence of anybody. */
export function insidePlaceName(words: Words, last: number): boolean {
  if (!has(words, last - 1, KANJI)) return false;
  const text = words.texts[blockOf(words, last - 1)] ?? '';
  const end = words.end[last - 1] ?? 0;
  return PLACE.test(text.slice(end, end + 2));
}

function katakanaBefore(index: Index, text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const run = /([\p{sc=Katakana}ー]+)[・·=\uff1d]?$/u.exec(before)?.[1];
  return run !== undefined && !index.hasKatakana(run) && !AFTER_KATAKANA.test(run);
}

function katakanaAfter(index: Index, text: string, end: number, form: Form): boolean {
  const rest = text.slice(end, end + 40).normalize('NFKC');
  const run = /^[\p{sc=Katakana}ー]+/u.exec(rest)?.[0];
  if (run === undefined)
    return /^・[\p{sc=Katakana}]/u.test(rest) && form.wide && !knownAfterDot(index, rest);
  return !index.hasKatakana(run) && !AFTER_KATAKANA.test(run);
}

function knownAfterDot(index: Index, rest: string): boolean {
  const run = /^・([\p{sc=Katakana}ー]+)/u.exec(rest)?.[1] ?? '';
  return index.hasKatakana(run) || AFTER_KATAKANA.test(run);
}

/** @param known what may stand before the form, however long it is */
function kanjiBefore(text: string, start: number, length: number, known?: ReadonlySet<string>): boolean {
  const before = text.charAt(start - 1);
  // 〇 opens a paragraph of questions and answers; it is a Chinese zero as well.
  if (!/\p{sc=Han}/u.test(before) || before === '〇') return false;
  if (known !== undefined) return !known.has(before);
  return length < LONG_NAME && !BEFORE.has(before);
}

function kanjiAfter(text: string, end: number, length: number, person: boolean): boolean {
  const rest = text.slice(end, end + 8).normalize('NFKC');
  // 自衛隊法, 国家安全保障会議設置法
  if (/^(?:設置)?法(?!人)/.test(rest)) return !person;
  if (
    length >= LONG_NAME ||
    person ||
    (WHOLE.test(text.slice(end - 2, end)) && !/^[拡事縮備閥歌服約例件]/.test(rest))
  )
    return false;
  if (/^\p{sc=Han}/u.test(rest)) return length < LONG_NAME - 1 && !AFTER.test(rest);
  return /^[\p{sc=Katakana}]/u.test(rest) && !AFTER_KATAKANA.test(rest);
}

function has(words: Words, word: number, flag: number): boolean {
  return word >= 0 && ((words.flags[word] ?? 0) & flag) !== 0;
}
