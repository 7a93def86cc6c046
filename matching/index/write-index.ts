/** Writes what a dictionary was compiled to into the bytes of an index. */
import { buildPhraseIndex } from '@/matching/phrases/phrase-index';
import type { Compiled } from './compiled';
import { writeBlocker, writeCue, writeEntity } from './entity-record';
import { writeForm } from './form-record';
import { writeSections } from './index-layout';
import { writePattern, writeProgram } from './pattern-record';
import { poolWriter } from './pools';
import { writeTerms } from './term-rows';
import { writeUse } from './use-record';

/** @param source checksum of what was compiled */
export function writeIndex(compiled: Compiled, source: number): ArrayBuffer {
  const pool = poolWriter();
  const terms = writeTerms(pool, compiled);
  // In the order in which open-index.ts reads them.
  const tables = [
    compiled.entities.map((entity) => writeEntity(pool, entity)),
    compiled.forms.map((form) => writeForm(pool, form)),
    compiled.blockers.map((blocker) => writeBlocker(pool, blocker)),
    compiled.cues.map((cue) => writeCue(pool, cue)),
    compiled.patterns.map((pattern) => writePattern(pool, pattern)),
    compiled.pieces.map((piece) => writeProgram(pool, piece)),
    compiled.uses.map((use) => writeUse(pool, use)),
    Array.from(compiled.katakana, (run) => pool.text(run)),
  ].map((places) => pool.list(places));
  return writeSections(
    {
      terms,
      termOfPhrase: Int32Array.from(compiled.termOfPhrase),
      tables: Int32Array.from(tables),
      numbers: pool.numbers(),
      ends: pool.ends(),
      units: pool.units(),
      phrases: buildPhraseIndex(compiled.phrases),
    },
    source,
  );
}
