/**
 * The schema of a pack: one document with everything that Backgrounder knows about a topic.
 *
 * A pack is data. Text is text: no HTML, no script, no image, no regular expression. Every fact names its sources and
 * the period for which it holds. Parse a pack once, where it enters (`parsePack`); inside, trust its types.
 */
import * as z from 'zod/mini';
import { KINDS } from './kinds';
import {
  entityId,
  isoDate,
  lang,
  list,
  localised,
  MAX,
  period,
  sentence,
  slug,
  someOf,
  sourced,
  text,
} from './pack-fields';
import { figure, flow } from './pack-figures';
import { inconsistencies } from './pack-links';
import { brokenPatterns } from './pack-patterns';

// The small zod has no words for its reasons unless it is given some.
z.config(z.locales.en());

const source = z.strictObject({
  title: text(MAX.title),
  publisher: text(MAX.name),
  date: z.optional(isoDate),
  address: z
    .string()
    .check(
      z.maxLength(MAX.address),
      z.regex(/^https?:\/\/[^\s\\@]+$/, 'An address begins with https:// or http://.'),
    ),
  kind: z.enum(['official', 'news', 'republished', 'encyclopedia', 'reference']),
  lang,
});

const fact = z.strictObject({
  topic: z.enum(['role', 'event', 'rule', 'background', 'figure', 'capability', 'disputed']),
  text: sentence,
  ...period,
  /** Newest date at which the sources show the fact to hold. */
  asOf: isoDate,
  ...sourced,
});

const evidence = z.union([
  z.literal('full-name'),
  z
    .strictObject({ entities: z.optional(someOf(entityId, 4)), words: z.optional(someOf(text(MAX.form), 6)) })
    .check(
      z.refine(
        (item) => item.entities !== undefined || item.words !== undefined,
        'Evidence names something.',
      ),
    ),
]);

const license = {
  lang,
  case: z.enum(['exact', 'any']),
  needs: z.optional(someOf(evidence)),
  within: z.optional(z.enum(['page', 'near', 'sentence', 'subject'])),
  dates: z.optional(z.strictObject({ ...period, undated: z.optional(z.literal(true)) })),
  yields: z.optional(z.literal(true)),
};

/** Forms that match under one rule. */
const aliases = z.strictObject({
  forms: someOf(text(MAX.form), 100),
  ...license,
  /** Holds for all forms of the entity: each longer name stands once. */
  notPartOf: z.optional(someOf(text(MAX.form))),
});
const pattern = z.strictObject({ pattern: text(MAX.sentence), ...license });

/** A list, or one text with commas: a long class is easier to read so. */
const someWords = z.optional(
  z.pipe(
    z.transform((value) => (typeof value === 'string' ? value.split(',').map((word) => word.trim()) : value)),
    someOf(text(MAX.form), 200),
  ),
);
/** How sentences use a name as a thing of its kind; each a class of the vocabulary. */
const kindUse = z.strictObject({
  en: z.strictObject({ handled: slug, fitted: slug, parts: slug, kin: slug, scene: slug, acting: slug }),
  ja: z.strictObject({ handled: slug, counters: slug, actors: slug }),
});
/** What patterns and evidence call by name, `<ease>`: words that may stand for each other, and pieces of patterns. */
const vocabulary = z.strictObject({
  classes: z.record(slug, z.strictObject({ verbs: someWords, nouns: someWords, words: someWords })),
  pieces: z.record(slug, text(MAX.piece)),
  uses: z.optional(z.partialRecord(z.enum(KINDS), kindUse)),
});
const otherSense = z.strictObject({
  label: text(MAX.name),
  forms: someOf(text(MAX.form)),
  cues: someOf(text(MAX.form)),
});

/** Somebody who held an office, with the first and the last day; the day of a change belongs to both. */
const holder = z.strictObject({
  /** The person's entry, where the pack has one. */
  person: z.optional(entityId),
  name: localised(MAX.name),
  from: isoDate,
  /** Missing: no source shows an end; `asOf` says how far the sources look. */
  to: z.optional(isoDate),
  /** Stood in while nobody held the office. */
  acting: z.optional(z.literal(true)),
  /** Newest date at which the sources show the holder in office, or gone. */
  asOf: isoDate,
  ...sourced,
});

const entity = z.strictObject({
  id: entityId,
  kind: z.enum(KINDS),
  /** key and supporting entities are marked; background ones only if the reader asks. */
  prominence: z.enum(['key', 'supporting', 'background']),
  name: localised(MAX.name),
  gist: sentence,
  facts: list(fact, 100),
  aliases: someOf(aliases, 200),
  patterns: z.optional(list(pattern)),
  otherSenses: z.optional(list(otherSense)),
  /** Words that speak of the entity without naming it: where "trillion yen" stands, the page speaks of Japan. */
  signs: z.optional(list(text(MAX.form), 200)),
  /** Only an office has holders; in order of their first days. */
  holders: z.optional(list(holder)),
});

const relation = z.strictObject({
  from: entityId,
  relation: slug,
  to: entityId,
  text: sentence,
  validFrom: z.optional(isoDate),
  validTo: z.optional(isoDate),
  ...sourced,
});

const comparison = z.strictObject({
  title: localised(MAX.name),
  columns: someOf(
    z.strictObject({ id: isoDate, label: localised(MAX.name), date: isoDate, entity: entityId }),
    20,
  ),
  rows: someOf(
    z.strictObject({
      id: slug,
      label: localised(MAX.name),
      /** By column id; a missing cell means that no source states the point. */
      cells: z.record(isoDate, z.strictObject({ text: sentence, ...sourced })),
    }),
  ),
});

const timelineEntry = z.strictObject({ date: isoDate, text: sentence, entities: list(entityId), ...sourced });

const packShape = z.strictObject({
  id: slug,
  name: localised(MAX.name),
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  languages: someOf(lang, 2),
  licence: text(MAX.name),
  /** The day up to which the editors looked. */
  asOf: isoDate,
  vocabulary: z.optional(vocabulary),
  entities: someOf(entity, MAX.list),
  relations: z.optional(list(relation, MAX.list)),
  comparison: z.optional(comparison),
  timeline: z.optional(list(timelineEntry, MAX.list)),
  figures: z.optional(list(figure)),
  flows: z.optional(list(flow, 4)),
  glossary: z.optional(
    list(
      z.strictObject({
        term: localised(MAX.name),
        meaning: sentence,
        entities: list(entityId),
        ...sourced,
      }),
      500,
    ),
  ),
  summary: someOf(
    z.strictObject({
      title: localised(MAX.name),
      sentences: someOf(z.strictObject({ text: sentence, ...sourced })),
    }),
  ),
  disputed: z.optional(
    list(z.strictObject({ claim: sentence, record: sentence, entities: list(entityId), ...sourced }), 500),
  ),
  sources: z.record(slug, source),
});

export type Pack = z.infer<typeof packShape>;
export type PackEntity = Pack['entities'][number];
export type PackFact = PackEntity['facts'][number];
export type PackHolder = NonNullable<PackEntity['holders']>[number];
export type PackComparison = NonNullable<Pack['comparison']>;
export type PackSource = Pack['sources'][string];
export type SourceKind = PackSource['kind'];
export type LocalisedText = { en: string; ja?: string | undefined };

/** A place in a pack that is wrong: the way to it (`entities`, 3, `facts`, 0, `sources`, 1), and what is wrong there. */
export interface PackFault {
  path: (string | number)[];
  reason: string;
}

export type ParsedPack = { pack: Pack } | { faults: PackFault[] };

/** Checks a value against the schema and every id in it against its target. Never throws. */
export function parsePack(value: unknown): ParsedPack {
  const parsed = packShape.safeParse(value);
  if (!parsed.success) {
    return { faults: parsed.error.issues.flatMap((issue) => faultsOf(issue)) };
  }
  const faults = [...inconsistencies(parsed.data), ...brokenPatterns(parsed.data)];
  return faults.length > 0 ? { faults } : { pack: parsed.data };
}

function faultsOf(issue: z.core.$ZodIssue): PackFault[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], reason: 'This key is not part of the schema.' }));
  }
  return [{ path, reason: issue.message || `Expected something else here (${issue.code}).` }];
}
