/** Which of a form's licenses the page fulfils, and how near. */
import type { Index, Need } from '@/matching/name-index';
import { distanceTo, farther, type Distance, type PageState } from '@/matching/page-state';
import type { Candidate } from '@/matching/scan';

export interface Granted {
  distance: Distance;
  /** In a few words, what was found. */
  why: string;
}

/** The fulfilled licenses, nearest first. */
export function grantedLicenses(index: Index, state: PageState, candidate: Candidate): Granted[] {
  const { form } = candidate;
  return form.needs
    .flatMap((need) => {
      const distance = distanceOf(need, state, candidate);
      if (distance === undefined || (form.near && distance !== 'near')) return [];
      return [{ distance, why: describe(index, need, distance) }];
    })
    .toSorted((a, b) => order(a.distance) - order(b.distance));
}

function distanceOf(need: Need, state: PageState, candidate: Candidate): Distance | undefined {
  const { words, fullNames, entities, cues } = state;
  if (need === 'full-name') return distanceTo(words, fullNames.get(candidate.form.entity), candidate);
  const distances = [
    ...need.entities.map((entity) => distanceTo(words, entities.get(entity), candidate)),
    ...need.cues.map((cue) => distanceTo(words, cues.get(cue), candidate)),
  ];
  return distances.reduce<Distance | undefined>(
    (all, one) => (all === undefined || one === undefined ? undefined : farther(all, one)),
    'near',
  );
}

function describe(index: Index, need: Need, distance: Distance): string {
  if (need === 'full-name') return 'full name on the page';
  const names = [
    ...need.entities.map((entity) => shortName(index.entities[entity]?.id ?? '')),
    ...need.cues.map((cue) => index.cues[cue]?.text ?? ''),
  ];
  return `${names.join(', ')} ${distance === 'far' ? 'on the page' : 'nearby'}`;
}

/** `place/north-korea` → `north korea`. */
export function shortName(id: string): string {
  return id.slice(id.indexOf('/') + 1).replaceAll('-', ' ');
}

function order(distance: Distance): number {
  return distance === 'near' ? 0 : distance === 'close' ? 1 : 2;
}
