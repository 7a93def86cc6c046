import { groupOfKind } from '@/data/kinds';
import type { ToBackground } from '@/data/messages';
import { once } from '@/data/once';
import type { Pack } from '@/data/pack';
import type { Index } from '@/matching/name-index';
import { recognise } from '@/matching/recognise';

/** Answers which names stand in blocks of text; the index is opened at the first question and serves all tabs. */
export function createRecognition(loadPack: () => Promise<Pack>, loadIndex: () => Promise<Index>) {
  const ready = once(async () => recogniseWith(...(await Promise.all([loadPack(), loadIndex()]))));

  return async (question: Parameters<Recognise>[0]) => (await ready())(question);
}

type Recognise = ToBackground['recognise'];

function recogniseWith(pack: Pack, index: Index): Recognise {
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  return ({ blocks, page, context }) => {
    const recognition = recognise(index, blocks, page, context);
    const mentions = recognition.mentions.flatMap(({ block, start, end, entity }) => {
      const known = entities.get(entity);
      if (known === undefined) return [];
      return [{ block, start, end, entity, group: groupOfKind(known.kind), prominence: known.prominence }];
    });
    return { ...recognition, mentions };
  };
}
