/** Entities by their names of one word that stand alone: "Japan", "NATO". What speaks of one is as good as the name. */
import type { NamedEntity } from '@/matching/types';
import type { ReadForm } from './form-words';

export interface SingleNames {
  byText: ReadonlyMap<string, number>;
  /** By term. */
  byWord: ReadonlyMap<number, number>;
}

export function singleNames(dictionary: readonly NamedEntity[], read: ReadForm): SingleNames {
  const byText = new Map<string, number>();
  const byWord = new Map<number, number>();
  dictionary.forEach(({ aliases }, entity) => {
    for (const { form, needs } of aliases) {
      if (needs !== undefined || !/^\p{Lu}/u.test(form)) continue;
      const [word, ...others] = read(form).ids;
      if (word === undefined || others.length > 0) continue;
      byText.set(form, entity);
      byWord.set(word, entity);
    }
  });
  return { byText, byWord };
}
