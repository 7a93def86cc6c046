import { groupOfKind } from '@/data/kinds';
import type { ToBackground } from '@/data/messages';
import type { Pack } from '@/data/pack';
import type { Index } from '@/matching/name-index';
import { recognise } from '@/matching/recognise';

/** Answers which names stand in blocks of text; the index is opened at the first question and serves all tabs. */
export function createRecognition(loadPack: () => Promise<Pack>, loadIndex: () => Promise<Index>) {
  let ready: Promise<Recognise> | undefined;

  return async (question: Parameters<ToBackground['recognise']>[0]) => {
    ready ??= Promise.all([loadPack(), loadIndex()]).then(([pack, index]) => recogniseWith(pack, index));
    return (await ready)(question);
  };
}

type Recognise = ToBackground['recognise'];

function recogniseWith(pack: Pack, index: Index): Recognise {
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
