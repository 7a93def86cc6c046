/**
 * What a form means by what stands beside it, and by what the page itself tells of it elsewhere.
 *
 *     "Syrian Democratic Forces (SDF) … the SDF"       an abbreviation is what the page introduces as it
 *     "Game Connect Asia Pacific … GCAP"               or what a name on the page spells
 *     米国家安全保障会議(NSC)                            in the bracket stands what the longer name before it means
 *     インドのドバル国家安全保障担当補佐官                 a part means what the whole does
 *     "true patriots … the Patriots"                   a word that the page also writes small is no name, or not surely
 */
import { introductionOf, namesSpelling, type Introduction } from '@/matching/neighbors/abbreviations';
import { candidatesBy } from './candidates-by';
import type { Form, Index } from '@/matching/name-index';
import { opensSentence, type Neighbor } from '@/matching/neighbors/beside';
import { neighborOf } from '@/matching/neighbors/neighbors';
import { sentenceSettings } from '@/matching/neighbors/sentences';
import { surroundingsOf } from '@/matching/neighbors/subject';
import type { Candidate, Findings } from '@/matching/scan/scan';
import type { Words } from '@/matching/text/words';

/** The last place at which a name of the entity means another: candidates come in reading order. */
interface Other {
  candidate: Candidate;
  neighbor: Neighbor;
}

type Candidates = ReturnType<typeof candidatesBy>;

/** How the page writes an entity: asked for at every mention, it is looked for once. */
interface Writing {
  /** By a name that stands alone. */
  inFull: boolean;
  /** Within a sentence, where a capital letter means something. */
  within: boolean;
}

/** Asked for each candidate in reading order, once. */
export function neighborsOnPage(
  index: Index,
  words: Words,
  findings: Findings,
): (candidate: Candidate) => Neighbor {
  const setting = sentenceSettings(words);
  const surroundings = surroundingsOf(words);
  const ofEntity = candidatesBy(findings.candidates, ({ form }) => form.entity);
  const endingAt = candidatesBy(findings.candidates, ({ last }) => last);
  const spelled = spelledByOthers(ofEntity, namesSpelling(words, setting));
  const writing = writings(words, ofEntity);
  const others = new Map<number, Other>();
  const introductions = new Map<string, Neighbor>();
  const besides = (one: Candidate) => neighborOf(index, words, one, setting, surroundings);
  return (candidate) => {
    const { form } = candidate;
    const introduction = introduced(words, candidate, endingAt);
    if (introduction !== undefined) introductions.set(form.text, introduction);
    const beside =
      introduction ??
      asIntroduced(candidate, introductions) ??
      explained(words, candidate, endingAt, besides) ??
      neighborOfLonger(candidate, others.get(form.entity)) ??
      orCommonWord(index, words, candidate, findings, writing, besides(candidate));
    const neighbor = beside.verdict === 'own' ? beside : (spelled(candidate) ?? beside);
    if (neighbor.verdict === 'another') others.set(form.entity, { candidate, neighbor });
    return neighbor;
  };
}

/** A part of what means another: 安全保障担当補佐官 in インドのドバル国家安全保障担当補佐官. */
function neighborOfLonger({ first, last }: Candidate, other: Other | undefined): Neighbor | undefined {
  if (other === undefined) return undefined;
  const longer = other.candidate;
  const covers = longer.first <= first && last <= longer.last && longer.last - longer.first > last - first;
  return covers ? other.neighbor : undefined;
}

/** "Syrian Democratic Forces (SDF)" says what SDF is on this page; so do "Self-Defense Forces (SDF)" and "SDF (standard delay format)". */
function introduced(words: Words, candidate: Candidate, endingAt: Candidates): Neighbor | undefined {
  const introduction = introductionOf(words, candidate);
  if (introduction === undefined) return undefined;
  const own = endingAt(introduction.last).some(({ form }) => form.entity === candidate.form.entity);
  return { verdict: own ? 'own' : 'another', name: introduction.text };
}

/** Behind "Japan Social Development Fund (JSDF)", JSDF is that fund. */
function asIntroduced(
  { form }: Candidate,
  introductions: ReadonlyMap<string, Neighbor>,
): Neighbor | undefined {
  const before = introductions.get(form.text);
  return before?.verdict === 'another' ? before : undefined;
}

/** On a page about Game Connect Asia Pacific, GCAP is that, unless the page names ours in full as well. */
function spelledByOthers(
  ofEntity: Candidates,
  spelling: (abbreviation: string) => readonly Introduction[],
): (candidate: Candidate) => Neighbor | undefined {
  const known = new Map<Form, Neighbor | undefined>();
  const look = ({ entity, text }: Form): Neighbor | undefined => {
    const names = spelling(text);
    const own = new Set(ofEntity(entity).flatMap(wordsOf));
    const isOwn = (name: Introduction) => wordsOf(name).some((word) => own.has(word));
    if (names.length === 0 || names.some(isOwn)) return undefined;
    return { verdict: 'another', name: names[0]?.text ?? '' };
  };
  return ({ form, first, last }) => {
    if (last - first !== 1 || form.wide || !/^[A-Z]{3,}$/.test(form.text)) return undefined;
    if (!known.has(form)) known.set(form, look(form));
    return known.get(form);
  };
}

function wordsOf({ first, last }: { first: number; last: number }): number[] {
  return Array.from({ length: last - first }, (_, i) => first + i);
}

/** 米国家安全保障会議(NSC): in the bracket stands what the longer name before it means. */
function explained(
  words: Words,
  { form, block, first, start }: Candidate,
  endingAt: Candidates,
  neighborsOf: (longer: Candidate) => Neighbor,
): Neighbor | undefined {
  if (form.lang !== 'ja' || !/[(\uff08]/.test(words.texts[block]?.charAt(start - 1) ?? '')) return undefined;
  const longer = endingAt(first).find((one) => one.form.entity === form.entity);
  const neighbor = longer === undefined ? undefined : neighborsOf(longer);
  return neighbor?.verdict === 'another' ? neighbor : undefined;
}

/** On a page that also speaks of "patriots", "Patriots" may be those, unless it is more surely part of another name. */
function orCommonWord(
  index: Index,
  words: Words,
  { form, first, last }: Candidate,
  { small }: Findings,
  writing: (entity: number) => Writing,
  neighbor: Neighbor,
): Neighbor {
  const person = index.entity(form.entity).person;
  if (last - first !== 1 || !form.name || person || neighbor.verdict === 'another') return neighbor;
  const id = words.id[first] ?? 0;
  if (!small.has(index.terms.base(id) || id)) return neighbor;
  const { inFull, within } = writing(form.entity);
  const name = 'a word that the page also writes small';
  // A name that stands alone is one, unless all that makes it one is that it opens a sentence: "China dogs are dear."
  if (form.needs.length === 0) return within ? neighbor : { verdict: 'another', name };
  return inFull ? neighbor : { verdict: 'likely-another', name };
}

function writings(words: Words, ofEntity: Candidates): (entity: number) => Writing {
  const known = new Map<number, Writing>();
  return (entity) => {
    const before = known.get(entity);
    if (before !== undefined) return before;
    const own = ofEntity(entity);
    const found = {
      inFull: own.some(({ form }) => form.needs.length === 0),
      within: own.some(({ first }) => !opensSentence(words, first)),
    };
    known.set(entity, found);
    return found;
  };
}
