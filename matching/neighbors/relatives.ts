/**
 * Whether a namesake is named as a relative only: "his father, former premier Junichiro Koizumi", 父は小泉純一郎元首相. The page
 * goes on with the person that it was about.
 */
import type { Candidate } from '@/matching/scan/scan';
import { textOf, type Words } from '@/matching/text/words';

/** Words between a relative and the surname: "son of the former prime minister Junichiro". */
const REACH = 7;

const RELATIVES = new Set(
  `father mother son daughter brother sister wife husband widow widower grandfather grandson granddaughter uncle nephew
  cousin`.split(/\s+/),
);

/** Before a name, in code units: 小泉氏の父は. */
const RELATIVES_BEFORE =
  /(?:父|母|兄|弟|姉|妹|妻|夫|息子|娘|祖父|孫)(?:親)?(?:である|の|は|、)[^。、]{0,4}$/u;

export function isRelative(words: Words, { form, block, first, start }: Candidate): boolean {
  if (form.lang === 'ja')
    return RELATIVES_BEFORE.test((words.texts[block] ?? '').slice(Math.max(0, start - 12), start));
  for (let word = first - 1; word >= Math.max(0, first - REACH); word -= 1) {
    if (words.sentence[word] !== words.sentence[first]) return false;
    if (RELATIVES.has(textOf(words, word))) return true;
  }
  return false;
}
