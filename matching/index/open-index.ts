/** Opens the bytes of an index: takes views, and reads records when they are asked for. */
import type { Index } from '@/matching/name-index';
import { openPhraseIndex } from '@/matching/phrases/phrase-index';
import { readBlocker, readCue, readEntity } from './entity-record';
import { readForm } from './form-record';
import { readSections } from './index-layout';
import { readPattern, readProgram } from './pattern-record';
import { poolReader, type PoolReader } from './pools';
import { readTerms } from './term-rows';
import { readUse } from './use-record';

/**
 * The index, or a sentence that says why these bytes are not one, or not this one.
 *
 * @param source checksum of what the index must have been compiled from
 */
export function openIndex(bytes: ArrayBuffer, source: number): Index | { refused: string } {
  const sections = readSections(bytes, source);
  if ('refused' in sections) return sections;
  const phrases = openPhraseIndex(sections.phrases);
  if ('refused' in phrases) return phrases;
  const pool = poolReader(sections.numbers, sections.ends, sections.units);
  const [entities, forms, blockers, cues, patterns, pieces, uses, katakana] = Array.from(
    sections.tables,
    pool.list,
  );
  const entity = remembered(entities, pool, readEntity);
  const cue = remembered(cues, pool, readCue);
  return {
    terms: readTerms(sections.terms, sections.termOfPhrase, phrases, pool),
    entity,
    form: remembered(forms, pool, readForm),
    blocker: remembered(blockers, pool, readBlocker),
    cue,
    pattern: remembered(patterns, pool, readPattern),
    piece: remembered(pieces, pool, readProgram),
    use: remembered(uses, pool, readUse),
    entityNumber: numbersBy(entities, (number) => entity(number).id),
    cueNumber: numbersBy(cues, (number) => cue(number).text),
    hasKatakana: setOf(() => Array.from(katakana ?? [], pool.text)),
  };
}

/** Records by number; each is read once. */
function remembered<T>(
  places: Int32Array | undefined,
  pool: PoolReader,
  read: (pool: PoolReader, place: number) => T,
): (number: number) => T {
  const known: T[] = [];
  return (number) => (known[number] ??= read(pool, places?.[number] ?? 0));
}

function numbersBy(
  places: Int32Array | undefined,
  keyOf: (number: number) => string,
): (key: string) => number | undefined {
  let numbers: Map<string, number> | undefined;
  return (key) => {
    numbers ??= new Map(Array.from(places ?? [], (_, number) => [keyOf(number), number]));
    return numbers.get(key);
  };
}

function setOf(list: () => readonly string[]): (text: string) => boolean {
  let set: ReadonlySet<string> | undefined;
  return (text) => (set ??= new Set(list())).has(text);
}
