import { groupOfKind } from '@/data/kinds';
import { dictionaryOf } from '@/data/dictionary';
import type { ToBackground } from '@/data/messages';
import type { Pack } from '@/data/pack';
import { compile } from '@/matching/compile';
import { recognise } from '@/matching/recognise';

/** Answers which names stand in blocks of text; the index is built at the first question and serves all tabs. */
export function createRecognition(loadPack: () => Promise<Pack>) {
  let ready: Promise<Recognise> | undefined;

  return async (question: Parameters<ToBackground['recognise']>[0]) => {
    ready ??= loadPack().then(recogniseWith);
    return (await ready)(question);
  };
}

type Recognise = ToBackground['recognise'];

function recogniseWith(pack: Pack): Recognise {
  const index = compile(dictionaryOf(pack));
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  return ({ blocks, page, context }) => {
    const recognition = recognise(index, blocks, page, context);
    const mentions = recognition.mentions.flatMap((mention) => {
      const entity = entities.get(mention.entity);
      if (entity === undefined) return [];
      return [{ ...mention, group: groupOfKind(entity.kind), prominence: entity.prominence }];
    });
    return { ...recognition, mentions };
  };
}
