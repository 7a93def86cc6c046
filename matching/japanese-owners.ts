/**
 * Whose council, strategy or office a Japanese form means: other nations have the like.
 *
 *     米国の「国家安全保障戦略」  バイデン政権の新たな…  米国が公表した…     another's: named directly before
 *     韓国政府は、…国家安全保障会議を開いた                              another's: the sentence is about it
 *     日本、英国、イタリアの次期戦闘機   岸田政権の国家安全保障戦略        ours
 *     スナク首相   林外相   首相官邸                                      a title, or a part of a longer word
 */
import { NOTHING, type Neighbor } from './beside';
import { JAPANESE_LEADER, JAPANESE_NATION, JAPANESE_OWN } from './japanese-nations';
import type { Entity } from './name-index';
import type { Candidate } from './scan';
import type { Words } from './words';

/** How far back in its sentence the owner or the topic may stand, in code units. */
const REACH = 70;
const BODY =
  '(?:政府|政権|当局|軍|側|大統領府?|首相|国防省|国防総省|外務省|議会|両国|両政府|各国|(?:連邦)?議会|のトランプ政権|のバイデン政権)?';
/** Between an owner and what is owned: 新たな, 22年の, an opening quote. */
const ADJECTIVES =
  '(?:新たな|新しい|新|独自の|最新の|現行の|初の|今回の|[\\d0-9]{1,4}年版?の?|厳しい|外交・安保政策の指針となる)*[「『“"((]?$';
const DOES = '[^、。はが]{0,16}(?:した|する|めた|れた|った|ている|ていた)';
const DIRECT = new RegExp(
  `(?:${JAPANESE_NATION}|${JAPANESE_LEADER})${BODY}(?:の|における|版|[がは]、?${DOES})${ADJECTIVES}`,
  'u',
);
const HEADLINE = /(?<![\p{sc=Han}])[米韓英独仏露豪台印][「『]?$/u;
/** 日本と米国の, 日本、英国、イタリアの. */
const TOGETHER = new RegExp(
  `日本(?:と|や|、|・|,)(?:${JAPANESE_NATION}(?:と|や|、|・|,)?)+(?:の|が[^、。はが]{0,16})${ADJECTIVES}`,
  'u',
);
const TOPIC = new RegExp(
  `(?:${JAPANESE_NATION}|${JAPANESE_LEADER}|(?<!\\p{sc=Han})[米韓英独仏露豪](?=[政軍国大]))${BODY}(?:の[^、。はの]{1,8})?(?:は|では|も)`,
  'u',
);
/** What a nation has one of, even where a form of it needs no license. */
const SHARED = /^(?:policy|law|budget|org\/japan-nsc)/;
/** Before and after an office that stands alone. */
const TITLED = /[\p{sc=Han}\p{sc=Katakana}ーA-Za-z・=](?<![日年月時分同現])$/u;
const LONGER = /^[\p{sc=Han}\p{sc=Katakana}](?<!側|就|在|自|経)/u;

export function japaneseNeighbor(words: Words, candidate: Candidate, entity: Entity): Neighbor {
  const { block, start, end, form } = candidate;
  const text = words.texts[block] ?? '';
  const sentence = text.slice(Math.max(0, start - REACH), start).replace(/^.*[。!?!?\n]/su, '');
  if (entity.id.startsWith('office/') && (TITLED.test(sentence) || LONGER.test(text.slice(end, end + 1))))
    return { verdict: 'another', name: sentence.slice(-4) + text.slice(start, end + 2) };
  if (!form.owned && !SHARED.test(entity.id)) return NOTHING;
  const direct = TOGETHER.test(sentence) ? undefined : (DIRECT.exec(sentence) ?? HEADLINE.exec(sentence));
  if (direct) return { verdict: 'another', name: direct[0] + form.text };
  if (form.needs.length === 0 || JAPANESE_OWN.test(sentence)) return NOTHING;
  const topic = TOPIC.exec(sentence)?.[0];
  return topic === undefined ? NOTHING : { verdict: 'another', name: topic + form.text };
}
