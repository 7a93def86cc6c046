/** A pack as it ships: its text, and the index that was compiled from exactly this text. */
import { checksumOfBytes } from '@/matching/checksum';
import { compileBytes } from '@/matching/compile/compile';
import { dictionaryOf, vocabularyOf } from './dictionary';
import type { Pack } from './pack';

export interface CompiledPack {
  json: string;
  index: ArrayBuffer;
}

export function compilePack(pack: Pack): CompiledPack {
  const json = JSON.stringify(pack);
  const source = checksumOfBytes(new TextEncoder().encode(json));
  return { json, index: compileBytes(dictionaryOf(pack), source, vocabularyOf(pack)) };
}
