/** Which of a form's licenses the page fulfils, and how near. */
import type { Form, Index, Need } from '@/matching/name-index';
import { distanceTo, farther, nearer, rank, type Distance, type PageState } from './page-state';
import type { Candidate } from '@/matching/scan/scan';

export interface Granted {
  need: Need;
  distance: Distance;
}

/** The fulfilled licenses, nearest first, then those of more parts. */
export function grantedLicenses(index: Index, state: PageState, candidate: Candidate): Granted[] {
  const { needs, reach } = candidate.form;
  const granted: Granted[] = [];
  for (const need of needs) {
    const distance = distanceOf(index, need, state, candidate);
    if (distance !== undefined && rank(distance) <= rank(reach)) granted.push({ need, distance });
  }
  return granted.toSorted(
    (a, b) => rank(a.distance) - rank(b.distance) || facetsOf(b.need) - facetsOf(a.need),
  );
}

/** Of how many parts a license is: the nation, the verb, the year. */
export function facetsOf(need: Need): number {
  return need === 'full-name' ? 1 : need.entities.length + need.cues.length;
}

/** Whether news of one of these entities may license a form otherwise than before. */
export function asksFor(index: Index, { entity, needs }: Form, news: ReadonlySet<number>): boolean {
  const isNews = (cue: number) => {
    const named = index.cue(cue).entity;
    return named !== undefined && news.has(named);
  };
  return (
    news.has(entity) ||
    needs.some(
      (need) => need !== 'full-name' && (need.entities.some((it) => news.has(it)) || need.cues.some(isNews)),
    )
  );
}

function distanceOf(index: Index, need: Need, state: PageState, candidate: Candidate): Distance | undefined {
  const { words, fullNames, entities } = state;
  if (need === 'full-name') return distanceTo(words, fullNames.get(candidate.form.entity), candidate);
  let all: Distance = 'sentence';
  for (const entity of need.entities) {
    const one = distanceTo(words, entities.get(entity), candidate);
    if (one === undefined) return undefined;
    all = farther(all, one);
  }
  for (const cue of need.cues) {
    const one = cueDistance(index, state, cue, candidate);
    if (one === undefined) return undefined;
    all = farther(all, one);
  }
  return all;
}

/** A cue that is the name of an entity ("Japan") is there as well where another name implies it ("Tokyo"). */
function cueDistance(
  index: Index,
  state: PageState,
  cue: number,
  candidate: Candidate,
): Distance | undefined {
  const { words, cues, entities } = state;
  const own = distanceTo(words, cues.get(cue), candidate);
  const entity = index.cue(cue).entity;
  const implied = entity === undefined ? undefined : distanceTo(words, entities.get(entity), candidate);
  return own === undefined || implied === undefined ? (own ?? implied) : nearer(own, implied);
}

/** In a few words, what was found. */
export function describeLicense(index: Index, { need, distance }: Granted): string {
  if (need === 'full-name') return 'full name on the page';
  const names = [
    ...need.entities.map((entity) => shortName(index.entity(entity).id)),
    ...need.cues.map((cue) => index.cue(cue).text.replace(/[<>]/g, '')),
  ];
  return `${names.join(', ')} ${distance === 'far' ? 'on the page' : 'nearby'}`;
}

/** `place/north-korea` → `north korea`. */
export function shortName(id: string): string {
  return id.slice(id.indexOf('/') + 1).replaceAll('-', ' ');
}
