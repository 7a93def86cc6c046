/**
 * Whose council, strategy or office a Japanese form means, and who bears a surname: other nations and people have the
 * like. Japanese has no capitals and no spaces, so what stands beside a form is read from its sentence.
 *
 *     米国の「国家安全保障戦略」  バイデン政権の新たな…  米国が公表した…     another's: named directly before
 *     韓国政府は、…国家安全保障会議を開いた                              another's: the sentence is about it
 *     日本、英国、イタリアの次期戦闘機   わが国の国家安全保障戦略          ours
 *     スナク首相   松野官房長官   首相官邸                             a title, a part of a longer word
 *     佐藤氏   佐藤は   佐藤正久                                         ours twice, if the page named him; another
 */
import { NOTHING, type Neighbor } from './beside';
import { homeOf, type Home } from './japanese-home';
import * as nations from './japanese-nations';
import type { Entity, Index } from '@/matching/name-index';
import type { Candidate } from '@/matching/scan/scan';
import type { Words } from '@/matching/text/words';

/** How far back in its sentence the owner or the topic may stand, in code units. */
const REACH = 70;
/** What a nation has one of, even where a form of it needs no license. */
const SHARED = /^(?:policy|law|budget)$/;
/** Before an office that stands alone there is no foreign name, nor one set apart by a space. */
const TITLED = /(?:[\p{sc=Katakana}ーA-Za-z=]|(?<!大臣|長官|首相|外相|総理)・|(?:^|\s)\p{sc=Han}{1,3}\s)$/u;
/** チベット亡命政府のスポークスマン: the government of a longer name. */
const OTHER_GOVERNMENT = /[\p{sc=Han}\p{sc=Katakana}ー]$/u;
/** Behind it: a longer word, or the name of its holder. */
const LONGER =
  /^(?:(?!就任|在任|退任|辞任|更迭|起用|内定|続投|交代|人事|会見|経験|時代|答弁|発言|当時|兼)[\p{sc=Han}\p{sc=Katakana}](?<![側自職])|[・、]\p{sc=Han}{2,6}(?:氏|さん|[はが(\uff08を])|の\p{sc=Han}{2,6}(?:氏|さん)|の[\p{sc=Katakana}ー]+(?:氏|・[\p{sc=Katakana}ー])|[(\uff08]\p{sc=Han}{2,6}(?:君|氏|[)\uff09])|[ \u3000:\uff1a][\p{sc=Katakana}ー]{2,}・)/u;
/** Before the number of an article: 民法9条, 条約第9条. */
const OTHER_LAW =
  /(?:(?<!憲)法律?|条約|契約|協定|条例|規則|規約|約款|政令|省令|憲章|議定書|定款|法典|要綱|(?:明治|帝国|十七条|17条)(?:憲法)?の?)第?$/u;
/** Behind a surname that stands alone; other kanji make another name of it. */
const TITLE =
  /^(?:氏|両氏|各氏|前|元|新|現|総理|首相|総裁|大臣|国務大臣|長官|官房|外務|防衛|総務|外相|農相|議員|幹事長|会長|大使|補佐官|米|駐日|国家|政権|内閣|政府|陣営|路線|外交|時代|体制|側|自身|案|談話|政治|主導|経済|環境|農水|文科|法相|法務|執行部|夫妻|夫人|本人|個人|一強|周辺|新党|候補|続投|退陣|辞任|再選|発言|答弁|演説|会見|会談|訪[米中韓欧印]|降ろし|離れ|[流色君](?!\p{sc=Han}))/u;
/** A surname with its title: nothing behind it makes another name of it. */
const TITLED_NAME = /.(?:氏|さん|首相|総理|内閣|政権|大臣|長官|外相)$/u;
const LATIN = /^[!-~]+$/;
const NAMED_SO = /^(?:という|姓|家の)/;
/** もう一人の木原さん, 別の佐藤氏, 版画家の佐藤栄作: somebody else bears it, too. */
const OTHER_BEARER =
  /(?:もう(?:一|1|\uff11)人の|[\d\uff10-\uff19二三四五六七八九十数何]人の|別の|同姓(?:同名)?の|(?:画家|書家|陶芸家|音楽家|写真家|建築家|彫刻家|登山家|漫画家|落語家|農家|歌手|俳優|女優|選手|投手|捕手|主将|監督|コーチ|ピアニスト|店主|店長|会社員|主婦|医師|看護師|教諭|校長|住職|漁師|大工|職人|棋士|力士|騎手|料理人|運転手|農業|漁業|大学生|高校生)の)$/;
const NAMESAKE =
  /^(?:という|って|なる)?同姓同名|^(?:さん|氏)?(?:が|は|も)[\d\uff10-\uff19二三四五六七八九十数何]人|^さん[(\uff08][\d\uff10-\uff19]{1,3}[)\uff09]/;
/** 林 俊宏君, with wide spaces, in a list of those present: set apart, and still the name of one. */
const SPACED_NAME = /^[ \u3000]+[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{1,6}(?:君|氏|さん)/u;
/** 十五区分 are no five, and 憲法十九条 is another article. */
const NUMERAL = /[〇一二三四五六七八九十百千\d\uff10-\uff19]/;

export function japaneseNeighbor(index: Index, words: Words, candidate: Candidate, entity: Entity): Neighbor {
  const { block, start, end, form } = candidate;
  const text = words.texts[block] ?? '';
  if (entity.person) return personNeighbor(text, candidate);
  if (NUMERAL.test(text.charAt(start)) && NUMERAL.test(text.charAt(start - 1)))
    return { verdict: 'another', name: text.slice(start - 1, end) };
  const paragraph =
    text
      .slice(Math.max(0, start - 3 * REACH), start)
      .split('\n')
      .at(-1) ?? '';
  const sentences = paragraph.split(/[。!?\uff01\uff1f]/u);
  const before = (sentences.at(-1) ?? '').slice(-REACH);
  const home = homeOf(index, entity);
  const isOwn = home?.ownDirect.test(before) === true;
  if (entity.office) {
    if (home !== undefined && isOfAnother(paragraph, form.text, home))
      return { verdict: 'another', name: `${form.text} of another nation` };
    const isGovernment = text.startsWith('政府', start);
    if (isGovernment && !isOwn && OTHER_GOVERNMENT.test(before))
      return { verdict: 'another', name: before.slice(-4) + text.slice(start, end) };
    const isTitled = !isOwn && TITLED.test(before);
    if (isTitled || nations.TOGETHER_BEFORE.test(before) || LONGER.test(text.slice(end, end + 10)))
      return { verdict: 'another', name: before.slice(-4) + text.slice(start, end + 2) };
  }
  if (entity.kind === 'law' && isOtherLaw(before, home))
    return { verdict: 'another', name: before.slice(-4) + text.slice(start, end) };
  const shared = form.owned || SHARED.test(entity.kind) || (entity.office && home !== undefined);
  // A war is nobody's: 露ウクライナ侵攻.
  if ((!shared && !entity.owned) || entity.kind === 'conflict') return NOTHING;
  const owner = ownerOf(before, candidate, shared, home);
  const goesOn =
    owner.verdict === 'nothing' && form.needs.length > 0 && (form.owned || SHARED.test(entity.kind));
  return goesOn ? lastTopic(sentences, form.text, home) : owner;
}

/** アルトマイヤー官房長官は…. 官房長官は…: nothing between them has spoken of the owner. */
function isOfAnother(paragraph: string, form: string, home: Home): boolean {
  const named = [
    ...paragraph.matchAll(
      /[\p{sc=Katakana}ー]{2,}(\p{sc=Han}+)|(\p{sc=Han}+)[ \u3000][\p{sc=Katakana}ー]{2,}・/gu,
    ),
  ].findLast(([, behind, before]) => behind === form || before === form);
  return named !== undefined && !home.ownTopic.test(paragraph.slice(named.index));
}

function isOtherLaw(before: string, home: Home | undefined): boolean {
  if (OTHER_LAW.test(before)) return true;
  if (nations.CONSTITUTION_BEFORE.test(before)) return home?.ownDirect.test(before) !== true;
  const spokenOf = [...before.matchAll(nations.CONSTITUTION_OF)].at(-1);
  return spokenOf !== undefined && home?.named.test(before.slice(spokenOf.index)) !== true;
}

/** 佐藤氏 and 佐藤は, but not 佐藤正久. */
function personNeighbor(text: string, { start, end, form }: Candidate): Neighbor {
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 8);
  if (OTHER_BEARER.test(before) || NAMESAKE.test(after))
    return { verdict: 'another', name: before + form.text };
  if (form.needs.length === 0 || TITLED_NAME.test(form.text)) return NOTHING;
  const another =
    NAMED_SO.test(after) ||
    SPACED_NAME.test(text.slice(end, end + 12)) ||
    (/^\p{sc=Han}/u.test(after) && !TITLE.test(after));
  return another ? { verdict: 'another', name: text.slice(start, end) + after.slice(0, 4) } : NOTHING;
}

function ownerOf(before: string, { form }: Candidate, shared: boolean, home: Home | undefined): Neighbor {
  if (home?.ownBefore.test(before) === true) return { verdict: 'own', name: form.text };
  const direct =
    (shared ? (nations.OTHER_BEFORE.exec(before) ?? beside(before, home)) : null) ??
    nations.HEADLINE_BEFORE.exec(before);
  if (direct) return { verdict: 'another', name: direct[0] + form.text };
  return form.needs.length === 0 || !shared ? NOTHING : topicOf(before, form.text, home);
}

/** ドイツ憲法9条, but not 日本国憲法9条. */
function beside(before: string, home: Home | undefined): RegExpExecArray | null {
  const nation = nations.NATION_BEFORE.exec(before);
  return nation === null || home?.ownTopic.test(nation[0]) === true ? null : nation;
}

/**
 * Whether a text is about another nation from its first sentence on that is about any: 韓国は…. 政府は…. What is described
 * there is that nation's, unless the page speaks of the owner somewhere. Each text is read once for a nation.
 */
export function abroadIn(index: Index, words: Words): (candidate: Candidate) => boolean {
  const known = new Map<string, boolean>();
  return ({ form, block }) => {
    const entity = index.entity(form.entity);
    const home = homeOf(index, entity);
    if (home === undefined || entity.person) return false;
    if (!entity.office && (!entity.owned || form.needs.length === 0)) return false;
    // An F35 is nobody's, whoever buys it.
    if (entity.use !== undefined && LATIN.test(form.text)) return false;
    const key = `${block} ${entity.home}`;
    const abroad = known.get(key) ?? opensAbroad(words.texts[block] ?? '', home);
    known.set(key, abroad);
    return abroad;
  };
}

function opensAbroad(text: string, home: Home): boolean {
  for (const sentence of text.split(/[。!?\uff01\uff1f\n]/u)) {
    const other = nations.OTHER_TOPIC.exec(sentence);
    const own = home.ownTopic.exec(sentence);
    if (other !== null || own !== null)
      return other !== null && other.index < (own?.index ?? sentence.length);
  }
  return false;
}

/** What the nearest sentence is about that speaks of any nation. */
function lastTopic(sentences: readonly string[], form: string, home: Home | undefined): Neighbor {
  for (const sentence of sentences.toReversed()) {
    const topic = topicOf(sentence, form, home);
    if (topic.verdict !== 'nothing' || home?.ownTopic.test(sentence) === true) return topic;
  }
  return NOTHING;
}

/** What the sentence is about, up to the form; of an office, the sentence before it. */
function topicOf(sentence: string, form: string, home: Home | undefined): Neighbor {
  // What belongs to no nation may be spoken of by any.
  if (home === undefined || home.ownTopic.test(sentence)) return NOTHING;
  const topic = nations.OTHER_TOPIC.exec(sentence)?.[0];
  return topic === undefined ? NOTHING : { verdict: 'another', name: topic + form };
}
