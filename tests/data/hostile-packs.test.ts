/**
 * Packs as attackers, over the whole way from a value to a card. Repeat a run with `FUZZ_SEED=…`, which the name of each
 * test gives.
 */
import { describe, expect, it } from 'vitest';
import { drawCard } from '@/components/draw-card';
import { cardView } from '@/data/card-view';
import { dictionaryOf, vocabularyOf } from '@/data/dictionary';
import type { Drawing } from '@/data/drawing';
import { parsePack, type Pack, type PackFault } from '@/data/pack';
import { compile } from '@/matching/compile/compile';
import { recognise } from '@/matching/recognise';
import type { Vocabulary } from '@/matching/types';
import { hostilePack } from './hostile-packs';
import { setOwn } from './hostile-values';
import { opening } from '@/tests/components/drawings';
import { randomFrom, seedOfRun } from '@/tests/random';

const PACKS = 20_000;
/** Packs that are compiled into one index: an index of its own for each would take most of the time. */
const BATCH = 20;
const SEED = seedOfRun();
/** On a busy machine. In ms. */
const RUN_MS = 600_000;

/** All that a card is drawn with. */
const TAGS = new Set(
  'a b bdi button details div h2 h3 i li ol output p path section small span summary svg table tbody td th thead tr u ul'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'class d dir href id lang rel role scope tabindex target title viewBox colspan'.split(' '),
);
/** Reordering, hidden or controlling characters. */
const UNSEEN = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u;

describe(`generated packs (FUZZ_SEED=${SEED})`, { timeout: RUN_MS }, () => {
  it('are refused with a path and a reason or shown inertly, and change nothing beyond themselves', () => {
    const before = prototypesNow();
    const random = randomFrom(SEED);
    let refused = 0;
    let recognised = 0;
    let batch: Pack[] = [];
    const recogniseBatch = () => {
      recogniseAll(batch);
      recognised += batch.length;
      batch = [];
    };
    for (let round = 0; round < PACKS; round += 1) {
      const value = hostilePack(random);
      const parsed = parsePack(value);
      if ('faults' in parsed) {
        refused += 1;
        checkFaults(parsed.faults, value);
      } else {
        showAll(parsed.pack);
        if (jointVocabulary([...batch, parsed.pack]) === undefined) recogniseBatch();
        batch.push(parsed.pack);
      }
      if (batch.length === BATCH) recogniseBatch();
      if (Reflect.get({}, 'isPolluted') !== undefined)
        throw new Error(`Pack ${round} polluted every object.`);
    }
    const after = prototypesNow();
    expect(
      after.length === before.length && after.every((value, index) => Object.is(value, before[index])),
    ).toBe(true);
    // Both ways are really gone.
    expect(refused).toBeGreaterThan(PACKS / 10);
    expect(recognised).toBeGreaterThan(PACKS / 10);
  });
});

/** Names and values of all that everything inherits from. */
function prototypesNow(): unknown[] {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype].flatMap(
    (prototype) =>
      Reflect.ownKeys(prototype).flatMap((key) => {
        const { value, get, set } = Object.getOwnPropertyDescriptor(prototype, key) ?? {};
        return [key, value, get, set];
      }),
  );
}

function checkFaults(faults: PackFault[], value: unknown): void {
  expect(faults.length).toBeGreaterThan(0);
  for (const { path, reason } of faults) {
    if (reason === '') throw new Error(`No reason at ${path.join('.')}.`);
    // The last step may be what is missing.
    let here = value;
    for (const step of path.slice(0, -1)) {
      if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step))
        throw new Error(`The path ${path.join('.')} leads nowhere: ${reason}`);
      here = Reflect.get(here, step);
    }
  }
}

/** One vocabulary for all of these packs; nothing if a name means something else in two of them. */
function jointVocabulary(packs: Pack[]): Vocabulary | undefined {
  const joint = { classes: {}, pieces: {}, uses: {} };
  for (const { classes, pieces, uses = {} } of packs.map(vocabularyOf)) {
    for (const [all, some] of [
      [joint.classes, classes],
      [joint.pieces, pieces],
      [joint.uses, uses],
    ] as [Record<string, unknown>, Record<string, unknown>][]) {
      for (const [name, value] of Object.entries(some)) {
        if (Object.hasOwn(all, name) && JSON.stringify(all[name]) !== JSON.stringify(value)) return undefined;
        setOwn(all, name, value);
      }
    }
  }
  return joint;
}

function recogniseAll(packs: Pack[]): void {
  const entities = packs.flatMap((pack) => dictionaryOf(pack));
  const block = entities.flatMap(({ aliases }) => aliases.map(({ form }) => form)).join(', ');
  const known = new Set(entities.map(({ id }) => id));
  for (const { start, end, entity } of recognise(compile(entities, jointVocabulary(packs)), [block], {})
    .mentions) {
    if (!known.has(entity) || start >= end || end > block.length) throw new Error(`A mention of ${entity}.`);
  }
}

function showAll(pack: Pack): void {
  for (const { id } of pack.entities) {
    const view = cardView(pack, id, 'en', { written: '2023-12-22', today: '2026-11-25' });
    if ('missing' in view) throw new Error(`No card for ${id}.`);
    checkInert(drawCard({ lang: 'en', host: 'ledger.example', state: { status: 'ready', view } }, opening));
  }
}

/** Text, elements and attributes of a card, and nothing that acts by itself. */
function checkInert(drawing: Drawing): void {
  if (typeof drawing === 'string') {
    if (UNSEEN.test(drawing)) throw new Error(`Unseen characters in ${JSON.stringify(drawing)}.`);
    return;
  }
  const { tag, attributes, children } = drawing;
  if (!TAGS.has(tag)) throw new Error(`An element <${tag}>.`);
  for (const [name, value] of Object.entries(attributes)) {
    if (!ATTRIBUTES.has(name) && !name.startsWith('aria-'))
      throw new Error(`An attribute ${name}="${value}".`);
    if (name === 'href' && !/^https?:\/\//.test(value)) throw new Error(`A link to ${value}.`);
  }
  children.forEach(checkInert);
}
