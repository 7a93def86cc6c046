import { flattenMentions, type PlacedMention } from '@/data/flat-mentions';
import { groupOfKind } from '@/data/kinds';
import type { ToBackground } from '@/data/messages';
import { once } from '@/data/once';
import type { Pack } from '@/data/pack';
import type { Index } from '@/matching/name-index';
import { recognise } from '@/matching/recognise';
import type { PageContext, PageFacts, Recognition } from '@/matching/types';

interface Question {
  blocks: string[];
  page: PageFacts;
  context?: PageContext | undefined;
}

type Recognise = (question: Question) => Omit<Recognition, 'mentions'> & { mentions: PlacedMention[] };

/** Answers which names stand in blocks of text; the index is opened at the first question and serves all tabs. */
export function createRecognition(loadPack: () => Promise<Pack>, loadIndex: () => Promise<Index>) {
  const ready = once(async () => recogniseWith(...(await Promise.all([loadPack(), loadIndex()]))));

  return async (question: Question) => (await ready())(question);
}

/** The same for pages, which take in what is flat at less cost. */
export function recogniseForPages(recognition: ReturnType<typeof createRecognition>) {
  return async ({ context, ...question }: Parameters<ToBackground['recognise']>[0]) => {
    const {
      mentions,
      context: grown,
      ...answer
    } = await recognition(
      context === undefined ? question : { ...question, context: JSON.parse(context) as PageContext },
    );
    return { ...answer, mentions: flattenMentions(mentions), context: JSON.stringify(grown) };
  };
}

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
