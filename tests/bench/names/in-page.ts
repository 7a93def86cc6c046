/**
 * What runs in each contender's page: makes the names and the text, compiles, reads. The page's script calls it through
 * `namesBench`, one call a step, so that the steps of several contenders can be interleaved.
 */
import { generateNames } from '@/tests/bench/generate/names';
import { generateText, type Planted } from '@/tests/bench/generate/text';
import { plain } from '@/tests/bench/generate/words';
import type { ContenderName } from './contender-names';
import { CONTENDERS } from './contenders';
import { findAll, open, ourBytes } from './ours';
import { timeLoad } from './time-load';

/** One million code units, two bytes each. */
const CODE_UNITS = 1_000_000;
const SEED = 5;
/** The engine is warm after this, in ms. */
const WARM_UP_MS = 300;

export interface NamesBench {
  /** @returns the number of names planted in the text */
  prepare(name: ContenderName, count: number, lowerShare: number): number;
  /** Compiles the names, in ms. What an engine puts off to its first use counts. */
  build(): number;
  /** Reads the text until it is read at full speed. @returns how many names were found */
  warmUp(): number;
  /** Reads the text as often as fits into so many ms, at least once. @returns ms a reading */
  sample(leastMs: number): number;
  check(): { missing: number; wrong: number; examples: string[] };
  /** Of our compiled index. */
  indexBytes(): number;
  /** Lets go of names and texts: a background that starts holds none. To be called before a collection and `load`. */
  forget(): void;
  /** From IndexedDB to ready, in ms, each time anew. */
  load(times: number): Promise<number[]>;
}

declare global {
  // oxlint-disable-next-line no-var
  var namesBench: NamesBench;
}

let contender = CONTENDERS['charCodeAt loop'];
let names: string[] = [];
let text = '';
let raw = '';
let planted: Planted[] = [];
let read: (text: string) => number = () => 0;

globalThis.namesBench = {
  prepare(name, count, lowerShare) {
    contender = CONTENDERS[name];
    names = generateNames(count, lowerShare);
    ({ text: raw, planted } = generateText(names, CODE_UNITS, SEED));
    text = raw;
    if (contender.reads === 'folded') {
      names = [...new Set(names.map(fold))];
      text = fold(raw);
    }
    return planted.length;
  },
  build() {
    const from = performance.now();
    read = contender.build(names);
    read('');
    return performance.now() - from;
  },
  warmUp() {
    let found = 0;
    const end = performance.now() + WARM_UP_MS;
    do found = read(text);
    while (performance.now() < end);
    return found;
  },
  sample(leastMs) {
    const from = performance.now();
    let times = 0;
    do {
      read(text);
      times += 1;
    } while (performance.now() - from < leastMs);
    return (performance.now() - from) / times;
  },
  check() {
    const found = findAll(open(ourBytes()), raw);
    const places = new Set(found.map(keyOf));
    const wanted = new Set(planted.map(keyOf));
    const missing = planted.filter((it) => !places.has(keyOf(it)));
    const wrong = found.filter((it) => !wanted.has(keyOf(it)));
    return {
      missing: missing.length,
      wrong: wrong.length,
      examples: [...missing, ...wrong].slice(0, 5).map(show),
    };
  },
  indexBytes: () => ourBytes().byteLength,
  forget() {
    names = [];
    planted = [];
    text = '';
    raw = '';
    read = () => 0;
  },
  load: (times) => timeLoad(ourBytes(), open, times),
};

function keyOf({ start, end, name }: Planted): string {
  return `${start} ${end} ${name}`;
}

function show({ start, end, name }: Planted): string {
  return `${JSON.stringify(raw.slice(start - 20, end + 5))} at ${start}, ${names[name] ?? 'no name'}`;
}

/** For peers that compare letter by letter. */
function fold(given: string): string {
  return plain(given)
    .replaceAll(/[\u00ad\u200b-\u200d]/g, '')
    .replaceAll(/[\u2010-\u2015]/g, '-')
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ');
}
