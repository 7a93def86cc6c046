/**
 * Sends blocks to the background in batches and writes the mentions into them.
 *
 * A page's context grows while it is read: a full name in the last paragraph may license a surname in the first. Blocks
 * that were decided under a smaller context are asked again, when nothing else is waiting and the context has come to
 * rest. A block that has been decided anew goes to the end of the list, so those to be asked again stand in front.
 */
import { mentionsByBlock } from '@/data/flat-mentions';
import type { Ask } from '@/data/messaging';
import type { PageMention, ToBackground } from '@/data/messages';
import { FIRST_CODE_UNITS, MOST_BLOCKS, MOST_CODE_UNITS } from '@/data/question-size';
import type { PageFacts } from '@/matching/types';
import { textIn, type Block } from '@/entrypoints/content/text/block';

/** How long the context must have stayed the same before older blocks are asked again. In ms. */
const REST_MS = 100;
/** A batch that got no answer is sent again after this, then after twice as long, and so on. In ms. */
const RETRY_MS = 1_000;

export interface Recogniser {
  enqueue(blocks: Block[]): void;
  /** The blocks have left the page or will be read anew. */
  forget(blocks: Block[]): void;
  /** The page's facts have changed: decides every block again, from an empty context. */
  recogniseAnew(): void;
  /**
   * The page has become another one. What is still there of the old one may establish things until it leaves: then all
   * is decided again.
   */
  becomeAnother(): void;
}

interface Options {
  ask: Ask<ToBackground>;
  pageFacts: () => PageFacts;
  /** All blocks of the page. */
  blocks(): Iterable<Block>;
  signal: AbortSignal;
  onRecognised(blocks: Block[]): void;
  onError(error: unknown): void;
}

export function createRecogniser(options: Options): Recogniser {
  const { ask, pageFacts, signal, onRecognised, onError } = options;
  /** Blocks that have no answer yet: what has been asked and what is to be asked. */
  const waiting = new Set<Block>();
  /**
   * The generation of the context under which a block was decided, oldest first; without those that no larger context
   * decides otherwise: they are not asked again while the page's facts stay the same.
   */
  const decided = new Map<Block, number>();
  let context: string | undefined;
  let generation = 0;
  /** Blocks of the page that this one was before. */
  let inherited = new Set<Block>();
  let asking = false;
  let pause = RETRY_MS;
  let resting: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(resting));

  async function work(): Promise<void> {
    if (asking) return;
    asking = true;
    let batch = nextBatch(FIRST_CODE_UNITS);
    try {
      for (; batch.length > 0 && !signal.aborted; batch = nextBatch(MOST_CODE_UNITS)) {
        await recognise(batch);
        pause = RETRY_MS;
      }
    } catch (error) {
      onError(error);
      // Nothing is lost: its blocks still wait.
      workAfterRest(pause);
      pause *= 2;
    } finally {
      asking = false;
    }
  }

  async function recognise(batch: Block[]): Promise<void> {
    const question = { blocks: batch.map(textIn), page: pageFacts(), context };
    const askedIn = generation;
    const reply = await ask('recognise', question);
    // Facts that have changed meanwhile: all blocks, these too, are going to be asked again.
    if (signal.aborted || generation !== askedIn) return;
    context = reply.context;
    if (reply.contextGrew) grow();
    const mentionsOf = mentionsByBlock(reply.mentions);
    const current = batch.filter((block, index) => {
      // What has left the page meanwhile is neither.
      if (!waiting.delete(block) && !decided.delete(block)) return false;
      // What was asked again goes to the end.
      if (!reply.settled) decided.set(block, generation);
      else if (block.pieces === undefined) block.text = undefined;
      // Most blocks hold no name: nothing is made for them.
      const mentions = mentionsOf[index];
      block.mentions = mentions && block.mentions ? keepKnown(block.mentions, mentions) : mentions;
      return true;
    });
    onRecognised(current);
  }

  function grow(): void {
    generation += 1;
    workAfterRest();
  }

  function startAnew(): void {
    context = undefined;
    generation += 1;
    for (const block of options.blocks()) if (!waiting.has(block)) decided.set(block, 0);
  }

  function workAfterRest(ms = REST_MS): void {
    clearTimeout(resting);
    // In a page that is gone Firefox throws at every timer; what was asked for it fails now.
    if (signal.aborted) return;
    resting = setTimeout(() => {
      resting = undefined;
      void work();
    }, ms);
  }

  /** The next blocks to send; those decided under a smaller context only when no others wait. */
  function nextBatch(most: number): Block[] {
    const batch: Block[] = [];
    let size = 0;
    for (const block of waiting.size > 0 ? waiting : outdated()) {
      const { length } = textIn(block);
      if (batch.length > 0 && (size + length > most || batch.length >= MOST_BLOCKS)) break;
      size += length;
      batch.push(block);
    }
    return batch;
  }

  function* outdated(): Iterable<Block> {
    if (resting !== undefined) return;
    for (const [block, decidedIn] of decided) {
      if (decidedIn >= generation) return;
      yield block;
    }
  }

  return {
    enqueue(blocks) {
      blocks.forEach((block) => waiting.add(block));
      void work();
    },
    forget(blocks) {
      let established = false;
      for (const block of blocks) {
        waiting.delete(block);
        decided.delete(block);
        if (inherited.delete(block)) established = true;
      }
      if (!established) return;
      startAnew();
      workAfterRest();
    },
    recogniseAnew() {
      startAnew();
      void work();
    },
    becomeAnother() {
      startAnew();
      inherited = new Set(options.blocks());
      workAfterRest();
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
