/**
 * Made-up names of persons, places, offices and firms, in the shares that directories have: 1.9 words a name, a tenth
 * with an accent. A list of 1,000 names is the beginning of a list of a million.
 */
import { randomFrom, type Random } from '@/tests/random';
import { accented, capitalised, makeWord, plain, proseWords } from './words';

const GIVEN_NAMES = 2000;
const FAMILY_NAMES = 30_000;
const ACCENTED_SHARE = 0.055;
const PLACE_PREFIXES = ['New', 'Port', 'San', 'Mount', 'Lake', 'Upper', 'North'];
const SEATS = ['University of', 'Bank of', 'Ministry of', 'Port Authority of'];
const FIRMS = ['Institute', 'Agency', 'Group', 'Council', 'Motors', 'Union', 'Shipyard', 'Rovers'];
/** Half of the phrases that are no names: "missile rules". */
const LOWER_HEADS = ['rules', 'treaty', 'doctrine', 'missile', 'clause', 'quota', 'accord', 'tariff'];

/**
 * @param lowerShare of phrases without a capital, 0 to 1
 * @returns names of which no two fold to the same
 */
export function generateNames(count: number, lowerShare = 0): string[] {
  const random = randomFrom(2);
  const taken = takenWords();
  const seen = new Set<string>();
  const names: string[] = [];
  while (names.length < count) {
    const name = random.chance(lowerShare) ? lowerPhrase(random, taken) : makeName(random, taken);
    const key = plain(name).replaceAll('-', ' ');
    if (seen.has(key)) continue;
    seen.add(key);
    names.push(name);
  }
  return names;
}

/** Words that have a use already: none of them is a name by itself. */
interface Taken {
  given: readonly string[];
  family: readonly string[];
  /** In lower case, those of the prose among them. */
  words: ReadonlySet<string>;
}

/** Words of persons' names, which may stand in a text without being a name; the same for every list. */
export function takenWords(): Taken {
  const random = randomFrom(3);
  const { functionWords, contentWords } = proseWords();
  const words = new Set([...functionWords, ...contentWords]);
  const pool = (size: number) => {
    const list: string[] = [];
    while (list.length < size) {
      const word = makeWord(random, 2 + random.below(2));
      if (words.has(word)) continue;
      words.add(word);
      list.push(capitalised(random.chance(ACCENTED_SHARE) ? accented(word) : word));
    }
    return list;
  };
  return { given: pool(GIVEN_NAMES), family: pool(FAMILY_NAMES), words };
}

function makeName(random: Random, taken: Taken): string {
  const kind = random.next();
  if (kind < 0.22) return ownWord(random, taken);
  if (kind < 0.32) return `${random.pick(PLACE_PREFIXES)} ${ownWord(random, taken)}`;
  if (kind < 0.38) return `${ownWord(random, taken)}-${capitalised(makeWord(random, 1))}`;
  if (kind < 0.74) return person(random, taken);
  if (kind < 0.88) return `${ownWord(random, taken)} ${random.pick(FIRMS)}`;
  if (kind < 0.95) return `${random.pick(SEATS)} ${ownWord(random, taken)}`;
  return `${ownWord(random, taken)} and ${ownWord(random, taken)} ${random.pick(FIRMS)}`;
}

function person(random: Random, { given, family }: Taken): string {
  const middle = random.chance(0.06) ? ` ${random.pick(given)}` : '';
  return `${random.pick(given)}${middle} ${random.pick(family)}`;
}

/** A capitalised word that is neither prose nor a person's. */
function ownWord(random: Random, taken: Taken): string {
  for (;;) {
    const word = makeWord(random, random.chance(0.2) ? 4 : 2 + random.below(2));
    if (!taken.words.has(word)) return capitalised(random.chance(ACCENTED_SHARE) ? accented(word) : word);
  }
}

function lowerPhrase(random: Random, taken: Taken): string {
  return `${ownWord(random, taken).toLowerCase()} ${random.pick(LOWER_HEADS)}`;
}
