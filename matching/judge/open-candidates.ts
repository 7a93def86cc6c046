/** What judging begins with: the candidates that neither the day nor a longer name excludes, and what stands about each. */
import { introductionOf } from '@/matching/neighbors/abbreviations';
import type { Index } from '@/matching/name-index';
import type { Neighbor } from '@/matching/neighbors/beside';
import type { Judgement, Open } from './evidence';
import { blockedBy } from './longer-names';
import { isAbroad } from '@/matching/neighbors/japanese-owners';
import { isRelative } from '@/matching/neighbors/relatives';
import { neighborOf } from '@/matching/neighbors/neighbors';
import { otherSense } from './other-sense';
import { addNamesake, type PageState } from './page-state';
import { withoutTwins } from '@/matching/scan/japanese-twins';
import type { Candidate, Findings } from '@/matching/scan/scan';
import { sentenceSettings } from '@/matching/neighbors/sentences';
import { surroundingsOf } from '@/matching/neighbors/subject';
import { hasNationInClause, useOf } from '@/matching/neighbors/uses';
import type { PageFacts } from '@/matching/types';
import type { Words } from '@/matching/text/words';
import { isWithin } from '@/matching/dates';

/** Stands in each object from the start: copies that got it later made recognition a third slower. */
const UNJUDGED: Judgement = { score: 0, why: '' };

/** The last place at which a name of the entity means another: candidates come in reading order. */
interface Other {
  candidate: Candidate;
  neighbor: Neighbor;
}

/** Leaves out what the date or a longer name excludes, and notes the namesakes on the way. */
export function openCandidates(
  index: Index,
  words: Words,
  findings: Findings,
  state: PageState,
  page: PageFacts,
): Open[] {
  const blocked = blockedBy(findings.blockers);
  const setting = sentenceSettings(words);
  const surroundings = surroundingsOf(words);
  const open: Open[] = [];
  const others = new Map<number, Other>();
  for (const candidate of withoutTwins(findings.candidates)) {
    const { form } = candidate;
    if (!isWithin(page.date, form)) continue;
    const longer = blocked(candidate);
    if (longer !== undefined) {
      const named = form.lang !== 'ja' || index.entity(form.entity).person;
      if (named && !isRelative(words, candidate)) addNamesake(state, form.entity, candidate.first, longer);
      continue;
    }
    const neighborsOf = (one: Candidate) => neighborOf(index, words, one, setting, surroundings);
    const neighbor =
      introduced(words, candidate, findings) ??
      explained(words, candidate, findings, neighborsOf) ??
      neighborOfLonger(candidate, others.get(form.entity)) ??
      orCommonWord(index, words, candidate, findings, neighborsOf(candidate));
    if (neighbor.verdict === 'another') others.set(form.entity, { candidate, neighbor });
    if (neighbor.verdict === 'another' && mayBeNamesake(index, words, candidate, findings))
      addNamesake(state, form.entity, candidate.first, neighbor.name);
    const use = useOf(index, words, candidate);
    const used = use !== undefined && hasNationInClause(words, candidate);
    const sense = otherSense(index, state, candidate, used);
    const abroad = form.lang === 'ja' && isAbroad(index, words.texts[candidate.block] ?? '', candidate);
    const dated = page.date !== undefined && (form.from ?? form.to) !== undefined;
    open.push({ candidate, neighbor, use, sense, abroad, dated, judgement: UNJUDGED });
  }
  return open;
}

/** A part of what means another: 安全保障担当補佐官 in インドのドバル国家安全保障担当補佐官. */
function neighborOfLonger({ first, last }: Candidate, other: Other | undefined): Neighbor | undefined {
  if (other === undefined) return undefined;
  const longer = other.candidate;
  const covers = longer.first <= first && last <= longer.last && longer.last - longer.first > last - first;
  return covers ? other.neighbor : undefined;
}

function mayBeNamesake(index: Index, words: Words, candidate: Candidate, { candidates }: Findings): boolean {
  const { form, first, last } = candidate;
  const { id, person } = index.entity(form.entity);
  if (person && isRelative(words, candidate)) return false;
  if (form.lang !== 'ja') return form.name;
  // Behind 民法9条, 9条 alone is of that law too.
  if (!person) return form.owned || id.startsWith('law/');
  // 岸田 in 岸田文雄 is nobody else.
  return !candidates.some(
    (other) => other.form.entity === form.entity && other.first === first && other.last > last,
  );
}

/** "Syrian Democratic Forces (SDF)" says what SDF is on this page; so do "Self-Defense Forces (SDF)" and "SDF (standard delay format)". */
function introduced(words: Words, candidate: Candidate, findings: Findings): Neighbor | undefined {
  const introduction = introductionOf(words, candidate);
  if (introduction === undefined) return undefined;
  const own = findings.candidates.some(
    ({ form, first, last }) =>
      form.entity === candidate.form.entity && first < introduction.last && last === introduction.last,
  );
  return { verdict: own ? 'own' : 'another', name: introduction.text };
}

/** 米国家安全保障会議(NSC): in the bracket stands what the longer name before it means. */
function explained(
  words: Words,
  { form, block, first, start }: Candidate,
  findings: Findings,
  neighborsOf: (longer: Candidate) => Neighbor,
): Neighbor | undefined {
  if (form.lang !== 'ja' || !/[(\uff08]/.test(words.texts[block]?.charAt(start - 1) ?? '')) return undefined;
  const longer = findings.candidates.find((one) => one.last === first && one.form.entity === form.entity);
  const neighbor = longer === undefined ? undefined : neighborsOf(longer);
  return neighbor?.verdict === 'another' ? neighbor : undefined;
}

/** On a page that also speaks of "patriots", "Patriots" may be those, unless it is more surely part of another name. */
function orCommonWord(
  index: Index,
  words: Words,
  { form, first, last }: Candidate,
  findings: Findings,
  neighbor: Neighbor,
): Neighbor {
  const person = index.entity(form.entity).person;
  if (last - first !== 1 || !form.name || form.needs.length === 0 || person) return neighbor;
  const id = words.id[first] ?? 0;
  const small = neighbor.verdict !== 'another' && findings.small.has(index.terms.base(id) || id);
  return small ? { verdict: 'likely-another', name: 'a word that the page also writes small' } : neighbor;
}
