/**
 * The language of patterns, for names with inner variation:
 *
 *     pattern  = item { item }
 *     item     = words | "(" choice ")" | "[" choice "]" | "{" min "," max "}" | "<" name ">"
 *     choice   = pattern { "|" pattern }
 *
 * `( a | b )` is one of these, `[ a ]` may be missing, `{0,3}` is up to three words that may be anything,
 * `<ease>` is what the vocabulary has under that name, and everything else is words in order. There is no repetition: a
 * pattern has a longest match, known when it is read.
 */

export type PatternNode =
  | { kind: 'words'; text: string }
  | { kind: 'choice'; options: PatternNode[][]; optional: boolean }
  | { kind: 'gap'; min: number; max: number }
  | { kind: 'named'; name: string };

export class PatternError extends Error {
  override name = 'PatternError';
}

/** Words of any kind that one gap may span: more is no longer one name. */
const WIDEST_GAP = 12;
/** Depth of brackets: far more than a reader of the pack can follow. */
const DEEPEST = 8;
const SIGNS = /[()[\]{}|<>]/;

/** @throws {PatternError} with a sentence that says what is wrong and where. */
export function parsePattern(pattern: string): PatternNode[] {
  let at = 0;

  function sequence(depth: number, closer: string): PatternNode[] {
    const nodes: PatternNode[] = [];
    while (at < pattern.length) {
      const sign = pattern.charAt(at);
      if (sign === '|' || (closer !== '' && (sign === ')' || sign === ']'))) break;
      if (/\s/.test(sign)) at += 1;
      else if (sign === '(' || sign === '[') nodes.push(choice(depth + 1, sign));
      else if (sign === '{') nodes.push(gap());
      else if (sign === '<') nodes.push(named());
      else if (SIGNS.test(sign)) throw fault(`"${sign}" has no beginning`);
      else nodes.push(words());
    }
    return nodes;
  }

  function choice(depth: number, opener: string): PatternNode {
    const from = at;
    if (depth > DEEPEST) throw fault(`brackets are nested more than ${DEEPEST} deep`);
    const closer = opener === '(' ? ')' : ']';
    const options: PatternNode[][] = [];
    do {
      at += 1;
      const option = sequence(depth, closer);
      if (option.length === 0)
        throw fault('an alternative is empty; use "[ … ]" for words that may be missing');
      options.push(option);
    } while (pattern.charAt(at) === '|');
    if (pattern.charAt(at) !== closer) throw fault(`"${opener}" is never closed`, from);
    at += 1;
    return { kind: 'choice', options, optional: opener === '[' };
  }

  function gap(): PatternNode {
    const match = /^\{\s*(\d{1,2})\s*,\s*(\d{1,2})\s*\}/.exec(pattern.slice(at));
    const [min, max] = [Number(match?.[1]), Number(match?.[2])];
    if (!match || min > max || max === 0) throw fault('a gap is written {0,3}: fewest and most words');
    if (max > WIDEST_GAP) throw fault(`a gap spans at most ${WIDEST_GAP} words`);
    at += match[0].length;
    return { kind: 'gap', min, max };
  }

  function named(): PatternNode {
    const name = /^<([a-z0-9][a-z0-9-]*)>/.exec(pattern.slice(at))?.[1];
    if (name === undefined) throw fault('a name of the vocabulary is written <small-letters>');
    at += name.length + 2;
    return { kind: 'named', name };
  }

  function words(): PatternNode {
    const from = at;
    while (at < pattern.length && !SIGNS.test(pattern.charAt(at))) at += 1;
    return { kind: 'words', text: pattern.slice(from, at).trim() };
  }

  function fault(reason: string, place = at): PatternError {
    return new PatternError(`Pattern "${pattern}", character ${place + 1}: ${reason}.`);
  }

  const nodes = sequence(0, '');
  if (at < pattern.length) throw fault(`"${pattern.charAt(at)}" stands outside of brackets`);
  if (nodes.length === 0) throw fault('it is empty');
  return nodes;
}
