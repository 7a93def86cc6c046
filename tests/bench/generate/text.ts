/**
 * Text as newspapers print it, as far as a matcher can tell: little words and long ones, sentences, paragraphs, one word
 * in eight with a capital. Names are planted in it as pages write them, and so are words of names that are none there.
 */
import { takenWords } from './names';
import { randomFrom, type Random } from '@/tests/random';
import { capitalised, proseWords } from './words';

/** Of all words: those that begin a planted name. */
const MENTION_SHARE = 0.0076;
/** Of all words: words of persons' names out of place, which a matcher must look at and leave. */
const DECOY_SHARE = 0.06;
const FUNCTION_SHARE = 0.45;
const SENTENCES_A_PARAGRAPH = 4;
const NO_BREAK_SPACE = '\u00a0';
const SOFT_HYPHEN = '\u00ad';
const NO_BREAK_HYPHEN = '\u2011';

/** A name in a text, in UTF-16 code units. */
export interface Planted {
  start: number;
  end: number;
  /** Index into the names. */
  name: number;
}

export interface PlantedText {
  text: string;
  /** In the order of the text. */
  planted: Planted[];
}

/** @param codeUnits the least length */
export function generateText(names: readonly string[], codeUnits: number, seed: number): PlantedText {
  const random = randomFrom(seed);
  const writer = createWriter();
  const write = createSentences(random, names, writer);
  while (writer.length() < codeUnits) {
    for (let sentence = 0; sentence < SENTENCES_A_PARAGRAPH; sentence += 1) write();
    writer.add('\n');
  }
  return { text: writer.text(), planted: writer.planted };
}

function createWriter() {
  const parts: string[] = [];
  const planted: Planted[] = [];
  let length = 0;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  return {
    planted,
    add,
    plant(name: number, written: string) {
      planted.push({ start: length, end: length + written.length, name });
      add(written);
    },
    length: () => length,
    text: () => parts.join(''),
  };
}

function createSentences(
  random: Random,
  names: readonly string[],
  writer: ReturnType<typeof createWriter>,
): () => void {
  const { functionWords, contentWords } = proseWords();
  const { given, family } = takenWords();
  // The cube makes early words frequent and late ones rare, as in any language.
  const frequent = (list: readonly string[]) => list[Math.floor(random.next() ** 3 * list.length)] ?? '';
  const content = () => frequent(contentWords);

  function mention(): void {
    const name = random.below(names.length);
    writer.plant(name, asPagesWrite(random, names[name] ?? ''));
    if (random.chance(0.1)) writer.add("'s");
    else if (random.chance(0.05)) writer.add('’s');
  }

  return () => {
    const words = 10 + random.below(17);
    // What follows a name or a word of one is never a part of one: no two of them stand side by side.
    let plainNext = false;
    for (let word = 0; word < words; word += 1) {
      if (word > 0) writer.add(random.chance(0.06) ? ', ' : ' ');
      const place = random.next();
      const special: boolean = !plainNext && place < MENTION_SHARE + DECOY_SHARE;
      if (special && place < MENTION_SHARE) mention();
      else if (special) writer.add(random.pick(random.chance(0.3) ? given : family));
      else {
        const chosen = plainNext || random.next() > FUNCTION_SHARE ? content() : frequent(functionWords);
        writer.add(word === 0 ? capitalised(chosen) : chosen);
      }
      plainNext = special;
    }
    writer.add('. ');
  };
}

/** Now and then with a no-break space, a soft hyphen, a no-break hyphen, or in capitals. */
function asPagesWrite(random: Random, name: string): string {
  const way = random.next();
  if (way < 0.03) return name.replace(' ', NO_BREAK_SPACE);
  if (way < 0.05) return `${name.slice(0, 2)}${SOFT_HYPHEN}${name.slice(2)}`;
  if (way < 0.07) return name.toUpperCase();
  return way < 0.5 ? name.replace('-', NO_BREAK_HYPHEN) : name;
}
