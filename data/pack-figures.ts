/** Schemas of what a pack lets Backgrounder draw: series of numbers, steps, and flows of things between parties. */
import * as z from 'zod/mini';
import { entityId, isoDate, list, localised, MAX, sentence, slug, someOf, sourced } from './pack-fields';

const year = z.number().check(z.int(), z.minimum(1), z.maximum(9999));
const figureHead = {
  id: slug,
  title: localised(MAX.name),
  /** What the numbers tell, in one phrase. Without it a chart carries its title. */
  headline: z.optional(localised(MAX.name)),
  unit: localised(MAX.name),
  /** What the numbers count, and what they must not be compared with. */
  comparability: localised(MAX.sentence),
  entities: list(entityId),
};
export const figure = z.discriminatedUnion('shape', [
  z.strictObject({
    shape: z.literal('by-fiscal-year'),
    ...figureHead,
    rows: list(
      z.strictObject({
        fiscalYear: year,
        from: isoDate,
        to: isoDate,
        value: z.number(),
        growthPct: z.optional(z.number()),
        growthBasis: z.optional(z.enum(['reported', 'computed'])),
        note: z.optional(sentence),
        ...sourced,
      }),
    )
      // Fewer bars make a list, not a chart.
      .check(z.minLength(4, 'A chart needs four years or more; fewer are told in facts.')),
    /** Plans that cover several years, with the first and the last one. */
    plans: z.optional(
      list(
        z.strictObject({
          fromYear: year,
          toYear: year,
          label: localised(MAX.name),
          entity: entityId,
          ...sourced,
        }),
        4,
      ),
    ),
  }),
  z.strictObject({
    shape: z.literal('steps'),
    ...figureHead,
    rows: someOf(
      z.strictObject({
        date: isoDate,
        label: localised(MAX.name),
        direction: z.enum(['tighten', 'loosen']),
        entity: entityId,
        ...sourced,
      }),
    ),
  }),
]);

/** More boxes than this are no drawing that tells anything at a glance. */
const MAX_BOXES = 6;

/** Who passes what to whom. Boxes stand in lanes (columns) and rows; arrows lead from box to box. */
export const flow = z
  .strictObject({
    id: slug,
    title: localised(MAX.name),
    /** The whole drawing in words. */
    finding: sentence,
    entities: list(entityId),
    lanes: someOf(z.strictObject({ id: slug, label: localised(MAX.name) }), 3),
    boxes: someOf(
      z.strictObject({
        id: slug,
        label: localised(MAX.name),
        lane: slug,
        /** From the top, starting at 1. */
        row: z.number().check(z.int(), z.minimum(1), z.maximum(MAX_BOXES)),
        entities: list(entityId),
      }),
      MAX_BOXES,
    ),
    arrows: someOf(
      z.strictObject({
        fromBox: slug,
        toBox: slug,
        kind: z.enum(['new', 'as-before', 'on-condition', 'barred']),
        /** A few words beside the arrow. */
        label: localised(MAX.name),
        text: sentence,
        from: z.optional(isoDate),
        to: z.optional(isoDate),
        ...sourced,
      }),
      12,
    ),
    ...sourced,
  })
  .check(
    z.check(({ value, issues }) => {
      const boxes = new Set(value.boxes.map(({ id }) => id));
      const lanes = new Set(value.lanes.map(({ id }) => id));
      const missing = [
        ...value.boxes.filter(({ lane }) => !lanes.has(lane)).map(({ lane }) => `lane "${lane}"`),
        ...value.arrows
          .flatMap(({ fromBox, toBox }) => [fromBox, toBox])
          .filter((id) => !boxes.has(id))
          .map((id) => `box "${id}"`),
      ];
      for (const what of missing)
        issues.push({ code: 'custom', input: value, message: `There is no ${what} in this flow.` });
    }),
  );
