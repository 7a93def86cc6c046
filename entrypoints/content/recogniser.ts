/**
 * Sends blocks to the background in batches and writes the mentions into them.
 *
 * A page's context grows while it is read: a full name in the last paragraph may license a surname in the first. Blocks
 * that were decided under a smaller context are asked again once, when nothing else is waiting.
 */
import type { Ask } from '@/data/messaging';
import type { PageMention, ToBackground } from '@/data/messages';
import type { PageContext, PageFacts } from '@/matching/types';
import type { Block } from './block';

/** Measured: 100 kB cost the page's main thread 0.3 ms to send; a megabyte in one message costs 13 ms. */
const BATCH_CODE_UNITS = 100_000;

export interface Recogniser {
  enqueue(blocks: Block[]): void;
  /** The block has left the page or will be read anew. */
  forget(block: Block): void;
  /** The page's facts have changed: decides every block again, from an empty context. */
  recogniseAnew(): void;
}

interface Options {
  ask: Ask<ToBackground>;
  pageFacts: () => PageFacts;
  signal: AbortSignal;
  onRecognised(): void;
  onError(error: unknown): void;
}

export function createRecogniser({ ask, pageFacts, signal, onRecognised, onError }: Options): Recogniser {
  const waiting = new Set<Block>();
  /** The generation of the context under which a block was decided. */
  const decided = new Map<Block, number>();
  let context: PageContext | undefined;
  let generation = 0;
  let asking = false;

  async function work(): Promise<void> {
    if (asking) return;
    asking = true;
    try {
      for (let batch = nextBatch(); batch.length > 0 && !signal.aborted; batch = nextBatch()) {
        await recognise(batch);
      }
    } catch (error) {
      onError(error);
    } finally {
      asking = false;
    }
  }

  async function recognise(batch: Block[]): Promise<void> {
    const question = { blocks: batch.map((block) => block.text), page: pageFacts(), context };
    const askedIn = generation;
    const reply = await ask('recognise', question);
    // Facts that have changed meanwhile: all blocks, these too, are going to be asked again.
    if (generation !== askedIn) return;
    context = reply.context;
    if (reply.contextGrew) generation += 1;
    for (const [index, block] of batch.entries()) {
      if (!decided.has(block)) continue;
      decided.set(block, generation);
      const mentions = reply.mentions.filter((mention) => mention.block === index);
      block.mentions = keepKnown(block.mentions ?? [], mentions);
    }
    onRecognised();
  }

  /** The next blocks to send; those decided under a smaller context only when no others wait. */
  function nextBatch(): Block[] {
    if (waiting.size === 0) {
      for (const [block, decidedIn] of decided) if (decidedIn < generation) waiting.add(block);
    }
    const batch: Block[] = [];
    let size = 0;
    for (const block of waiting) {
      if (batch.length > 0 && size + block.text.length > BATCH_CODE_UNITS) break;
      size += block.text.length;
      batch.push(block);
      waiting.delete(block);
      decided.set(block, generation);
    }
    return batch;
  }

  return {
    enqueue(blocks) {
      for (const block of blocks) waiting.add(block);
      void work();
    },
    forget(block) {
      waiting.delete(block);
      decided.delete(block);
    },
    recogniseAnew() {
      context = undefined;
      generation += 1;
      void work();
    },
  };
}

/** A mention that stands as before stays the same object, so that its mark, and a card open on it, stay too. */
function keepKnown(before: PageMention[], now: PageMention[]): PageMention[] {
  return now.map(
    (mention) =>
      before.find(
        (known) =>
          known.start === mention.start && known.end === mention.end && known.entity === mention.entity,
      ) ?? mention,
  );
}
