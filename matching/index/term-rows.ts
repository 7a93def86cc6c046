/**
 * What an index knows of each term: three numbers.
 *
 *     base │ entity of a people or language + 1, own word, inflection │ place of what ends there, 0 for nothing
 */
import type { Payload, Terms } from '@/matching/name-index';
import type { PhraseIndex } from '@/matching/phrases/phrase-index';
import type { PoolReader, PoolWriter } from './pools';
import type { Compiled } from './compiled';

const STRIDE = 3;
const [BASE, MARKS, PAYLOAD] = [0, 1, 2];
const INFLECTION = 3;
const OWN = 4;
const DEMONYM_SHIFT = 3;

export function writeTerms(pool: PoolWriter, { terms, ownWords, demonyms }: Compiled): Int32Array {
  const rows = new Int32Array(terms.length * STRIDE);
  terms.forEach(({ base, inflection, payload }, term) => {
    const entity = (demonyms.get(term) ?? -1) + 1;
    const marks = inflection | (ownWords.has(term) ? OWN : 0) | (entity << DEMONYM_SHIFT);
    rows.set([base, marks, payload === undefined ? 0 : writePayload(pool, payload)], term * STRIDE);
  });
  return rows;
}

function writePayload(pool: PoolWriter, payload: Payload<number[]>): number {
  const { forms, cues, blockers, patterns, classes } = payload;
  return pool.list([forms, cues, blockers, patterns, classes].map((list) => pool.list(list)));
}

export function readTerms(
  rows: Int32Array,
  termOfPhrase: Int32Array,
  phrases: PhraseIndex,
  pool: PoolReader,
): Terms {
  const payloads: (Payload | undefined)[] = [];
  const marksOf = (term: number) => rows[term * STRIDE + MARKS] ?? 0;
  return {
    scan: (text, visit) =>
      phrases.scanEvery(text, (phrase, start, end) => visit(termOfPhrase[phrase] ?? 0, start, end)),
    base: (term) => rows[term * STRIDE + BASE] ?? 0,
    inflection: (term) => marksOf(term) & INFLECTION,
    isOwn: (term) => (marksOf(term) & OWN) !== 0,
    demonymOf: (term) => {
      const entity = marksOf(term) >> DEMONYM_SHIFT;
      return entity === 0 ? undefined : entity - 1;
    },
    payload: (term) => {
      const place = rows[term * STRIDE + PAYLOAD] ?? 0;
      return place === 0 ? undefined : (payloads[term] ??= readPayload(pool, place));
    },
  };
}

function readPayload(pool: PoolReader, place: number): Payload {
  const [forms, cues, blockers, patterns, classes] = pool.lists(place) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  return { forms, cues, blockers, patterns, classes };
}
