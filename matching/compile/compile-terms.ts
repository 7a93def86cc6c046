/**
 * All words and phrases that names, cues, longer names and patterns use, each with a number: a term.
 *
 *     Self-Defense Forces   a term of three words, at which a form ends
 *     self, defense, forces terms of one word, since other parts of the compiler ask for words
 *     missiles              leans on `missile`: the same in another number, tense or spelling
 *
 * One phrase index finds them all in a text, so inflected forms stand in it as phrases of their own.
 */
import { spelledText } from '@/matching/phrases/spelled-phrases';
import type { Phrase } from '@/matching/phrases/phrase-index';
import { american, britishWays, inflect, PLURAL } from '@/matching/text/inflections';
import type { FormWords } from './form-words';
import type { Payload } from '@/matching/name-index';

export interface Term {
  text: string;
  /** The term that this one inflects, 0 for none; and how. */
  base: number;
  inflection: number;
  payload: Payload<number[]> | undefined;
}

export interface TermsDraft {
  /** The number of a word. */
  word: (text: string) => number;
  /** The same, of a word that comes in all its forms: none is made of it. */
  wordAsIs: (text: string) => number;
  /** @param words those of the text */
  at: (text: string, words: FormWords) => Payload<number[]>;
  /** Enters a text into a class of words, and gives its term. */
  joinClass: (text: string, words: FormWords, number: number) => number;
  payloadOf: (term: number) => Payload<number[]>;
  /** By number; there is no term 0. */
  terms: readonly Term[];
  /** Adds the inflected forms of all terms. */
  inflectAll: () => void;
  /** The phrases to be found, and by phrase the number of its term. */
  phrases: () => { phrases: Phrase[]; termOfPhrase: number[] };
}

export function draftTerms(): TermsDraft {
  const terms: Term[] = [{ text: '', base: 0, inflection: 0, payload: undefined }];
  const numbers = new Map<string, number>();
  const words = new Set<number>();
  /** Phrases that hold several words: what stands before the last one, and that one. */
  const beforeLast = new Map<number, { text: string; last: number }>();

  function numberOf(text: string): number {
    const spelled = spelledText(text);
    const known = numbers.get(spelled);
    if (known !== undefined) return known;
    const number = terms.push({ text, base: 0, inflection: 0, payload: undefined }) - 1;
    numbers.set(spelled, number);
    return number;
  }

  function wordAsIs(text: string): number {
    return numberOf(american(text));
  }

  function word(text: string): number {
    const number = wordAsIs(text);
    words.add(number);
    return number;
  }

  function payloadOf(number: number): Payload<number[]> {
    const term = terms[number] as Term;
    term.payload ??= { forms: [], cues: [], blockers: [], patterns: [], classes: [] };
    return term.payload;
  }

  function at(text: string, { ids, lastStart }: FormWords): Payload<number[]> {
    const number = numberOf(american(text));
    const last = ids.at(-1) ?? 0;
    if (ids.length > 1) beforeLast.set(number, { text: american(text.slice(0, lastStart)), last });
    return payloadOf(number);
  }

  function joinClass(text: string, spelled: FormWords, number: number): number {
    at(text, spelled).classes.push(number);
    return numberOf(american(text));
  }

  function lean(text: string, base: number, inflection: number): number {
    const number = numberOf(text);
    const term = terms[number];
    if (term === undefined || number === base || term.base !== 0) return 0;
    term.base = base;
    term.inflection = inflection;
    return number;
  }

  function inflectAll(): void {
    const inflected = new Map<number, Term[]>();
    for (const base of words) {
      inflect(spelledText(terms[base]?.text ?? ''), (inflection, text) => {
        const form = terms[lean(text, base, inflection)];
        if (form === undefined || form.base === 0) return;
        const list = inflected.get(base);
        if (list === undefined) inflected.set(base, [form]);
        else list.push(form);
      });
    }
    for (const [number, { text, last }] of beforeLast) {
      const cues = terms[number]?.payload?.cues ?? [];
      for (const form of inflected.get(last) ?? []) {
        // Names and longer names have a plural only.
        if (form.inflection === PLURAL || cues.length > 0) lean(text + form.text, number, form.inflection);
      }
    }
  }

  function phrases(): { phrases: Phrase[]; termOfPhrase: number[] } {
    const all = terms.flatMap(({ text }, term) =>
      term === 0 ? [] : [text, ...britishWays(text)].map((way) => ({ text: way, term })),
    );
    return {
      phrases: all.map(({ text }) => ({ text, case: 'any' })),
      termOfPhrase: all.map(({ term }) => term),
    };
  }

  return { word, wordAsIs, at, joinClass, payloadOf, terms, inflectAll, phrases };
}
