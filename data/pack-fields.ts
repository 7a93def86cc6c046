/** The small parts that every schema of a pack is built of: texts with their limits, dates, ids, sources. */
import * as z from 'zod/mini';
import { isInCalendar } from './calendar';

/** Longest texts a pack may hold, in UTF-16 code units: a card stays a card, and a pack cannot flood memory. */
export const MAX = {
  id: 80,
  name: 120,
  form: 120,
  sentence: 400,
  piece: 1000,
  title: 300,
  address: 2000,
  list: 5000,
  few: 60,
};

const ISO_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
/** Control characters, bidirectional overrides, zero-width characters and tags: they hide or reorder what is read. */
const UNSEEN = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u;

export const text = (max: number) =>
  z.string().check(
    z.minLength(1),
    z.maxLength(max),
    z.refine((value) => value.trim() === value, 'Text must not begin or end with a space.'),
    z.refine(
      (value) => !UNSEEN.test(value),
      'Text must not hold control, bidirectional or zero-width characters.',
    ),
  );
export const isoDate = z.string().check(
  z.regex(ISO_DATE, {
    error: 'A date is written 2023, 2023-12 or 2023-12-22, in quotation marks if it is a year.',
    abort: true,
  }),
  z.refine(isInCalendar, 'There is no such day.'),
);
export const slug = z.string().check(z.maxLength(MAX.id), z.regex(/^[a-z0-9][a-z0-9-]*$/));
export const entityId = z
  .string()
  .check(z.maxLength(MAX.id), z.regex(/^[a-z]+\/[a-z0-9][a-z0-9-]*$/, 'An entity id reads kind/short-name.'));
export const lang = z.enum(['en', 'ja']);

export const list = <T extends z.core.SomeType>(item: T, max = MAX.few) =>
  z.array(item).check(z.maxLength(max));
export const someOf = <T extends z.core.SomeType>(item: T, max = MAX.few) =>
  z.array(item).check(z.minLength(1, 'At least one is needed.'), z.maxLength(max));

/** A text in English and, where it has been translated, in Japanese. */
export const localised = (max: number) => z.strictObject({ en: text(max), ja: z.optional(text(max)) });
export const sentence = localised(MAX.sentence);
const sourceIds = someOf(slug, 12);
export const sourced = { sources: sourceIds };
export const period = { from: z.optional(isoDate), to: z.optional(isoDate) };
