import { expect, it } from 'vitest';
import { dictionaryOf, vocabularyOf } from '@/data/dictionary';
import { createRecognition } from '@/entrypoints/background/recognition';
import { compile } from '@/matching/compile/compile';
import { packOf } from '@/tests/bench/extension/pack';

const pack = packOf(['Acme Air']);

it('loads pack and index again where that failed at first', async () => {
  const answers = [Promise.reject(new Error('The file is busy.')), Promise.resolve(pack)];
  const loadPack = () => answers.shift() ?? Promise.reject(new Error('It was asked for too often.'));
  const loadIndex = async () => compile(dictionaryOf(pack), vocabularyOf(pack));
  const recognise = createRecognition(loadPack, loadIndex);
  const question = { blocks: ['By Acme Air.'], page: {} };
  await expect(recognise(question)).rejects.toThrow('The file is busy.');
  expect((await recognise(question)).mentions).toHaveLength(1);
  expect((await recognise(question)).mentions).toHaveLength(1);
});
