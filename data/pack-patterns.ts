import { patternChecker } from '@/matching/compile/compile';
import { NO_VOCABULARY } from '@/matching/types';
import { classNamed, wordsOfClass } from '@/matching/compile/vocabulary';
import type { Pack, PackFault } from './pack';

/** Finds every pattern that cannot be used, and evidence that names a class which is not there. */
export function brokenPatterns({ entities, vocabulary = NO_VOCABULARY }: Pack): PackFault[] {
  const faults: PackFault[] = [];
  const check = patternChecker(vocabulary);
  const expectPattern = (pattern: string, path: PackFault['path']) => {
    const reason = check(pattern);
    if (reason !== undefined) faults.push({ path, reason });
  };
  const expectClass = (name: string, path: PackFault['path']) => {
    if (wordsOfClass(vocabulary, name) === undefined)
      faults.push({ path, reason: `The vocabulary has no class "${name}".` });
  };
  for (const name of Object.keys(vocabulary.classes)) {
    if (wordsOfClass(vocabulary, name)?.length === 0)
      faults.push({ path: ['vocabulary', 'classes', name], reason: 'A class has verbs, nouns or words.' });
  }
  for (const name of Object.keys(vocabulary.pieces)) {
    expectPattern(`<${name}>`, ['vocabulary', 'pieces', name]);
  }
  for (const [kind, use] of Object.entries(vocabulary.uses ?? {})) {
    for (const [lang, fields] of Object.entries(use ?? {}))
      for (const [field, name] of Object.entries(fields))
        expectClass(name, ['vocabulary', 'uses', kind, lang, field]);
  }
  entities.forEach(({ aliases, patterns = [] }, entity) => {
    patterns.forEach(({ pattern }, at) =>
      expectPattern(pattern, ['entities', entity, 'patterns', at, 'pattern']),
    );
    Object.entries({ aliases, patterns }).forEach(([key, rules]) =>
      rules.forEach(({ needs = [] }, at) =>
        needs.forEach((need, number) => {
          const words = need === 'full-name' ? [] : (need.words ?? []);
          for (const word of words) {
            const name = classNamed(word);
            if (name !== undefined)
              expectClass(name, ['entities', entity, key, at, 'needs', number, 'words']);
          }
        }),
      ),
    );
  });
  return faults;
}
