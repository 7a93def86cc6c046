/** A form as a list of numbers: entity, marks, text, language, tail, from, to, needs, senses, shapes. */
import type { Form, Need, Sense } from '@/matching/name-index';
import type { PoolReader, PoolWriter } from './pools';

const [ANY_CASE, NEAR, OWNED, NAME, WIDE, SENTENCE, SUBJECT, UNDATED, YIELDS] = [
  1, 2, 4, 8, 16, 32, 64, 128, 256,
];
/** Stands for a need of the full name, and for a day that is not given. */
const NONE = -1;

export function writeForm(pool: PoolWriter, form: Form): number {
  const marks =
    (form.case === 'any' ? ANY_CASE : 0) |
    (form.reach === 'near' ? NEAR : 0) |
    (form.reach === 'sentence' ? SENTENCE : 0) |
    (form.subject ? SUBJECT : 0) |
    (form.undated ? UNDATED : 0) |
    (form.yields ? YIELDS : 0) |
    (form.owned ? OWNED : 0) |
    (form.name ? NAME : 0) |
    (form.wide ? WIDE : 0);
  const day = (date: string | undefined) => (date === undefined ? NONE : pool.text(date));
  return pool.list([
    form.entity,
    marks,
    pool.text(form.text),
    pool.text(form.lang),
    pool.text(form.tail),
    day(form.from),
    day(form.to),
    pool.list(form.needs.map((need) => writeNeed(pool, need))),
    pool.list(form.senses.map((sense) => writeSense(pool, sense))),
    pool.list(form.shapes),
  ]);
}

function writeNeed(pool: PoolWriter, need: Need): number {
  if (need === 'full-name') return NONE;
  return pool.list([pool.list(need.entities), pool.list(need.cues)]);
}

function writeSense(pool: PoolWriter, { label, exact, cues }: Sense): number {
  return pool.list([pool.text(label), exact ? 1 : 0, pool.list(cues)]);
}

export function readForm(pool: PoolReader, place: number): Form {
  const [
    entity = 0,
    marks = 0,
    text = 0,
    lang = 0,
    tail = 0,
    from = NONE,
    to = NONE,
    needs = 0,
    senses = 0,
    shapes = 0,
  ] = pool.list(place);
  const day = (number: number) => (number === NONE ? undefined : pool.text(number));
  return {
    entity,
    text: pool.text(text),
    lang: pool.text(lang),
    case: (marks & ANY_CASE) !== 0 ? 'any' : 'exact',
    shapes: [...pool.list(shapes)],
    tail: pool.text(tail),
    needs: Array.from(pool.list(needs), (need) => readNeed(pool, need)),
    reach: (marks & SENTENCE) !== 0 ? 'sentence' : (marks & NEAR) !== 0 ? 'near' : 'far',
    subject: (marks & SUBJECT) !== 0,
    owned: (marks & OWNED) !== 0,
    from: day(from),
    to: day(to),
    undated: (marks & UNDATED) !== 0,
    yields: (marks & YIELDS) !== 0,
    name: (marks & NAME) !== 0,
    wide: (marks & WIDE) !== 0,
    senses: Array.from(pool.list(senses), (sense) => readSense(pool, sense)),
  };
}

function readNeed(pool: PoolReader, place: number): Need {
  if (place === NONE) return 'full-name';
  const [entities = 0, cues = 0] = pool.list(place);
  return { entities: [...pool.list(entities)], cues: [...pool.list(cues)] };
}

function readSense(pool: PoolReader, place: number): Sense {
  const [label = 0, exact = 0, cues = 0] = pool.list(place);
  return { label: pool.text(label), exact: exact !== 0, cues: [...pool.list(cues)] };
}
