/** The forms, patterns, longer names and other senses of one entity, entered into the draft of an index. */
import { beginsAsName } from './compile-pattern';
import type { Draft } from './compile-draft';
import type { FormWords } from './form-words';
import type { Form, Need, Sense } from '@/matching/name-index';
import { firstDay, lastDay } from '@/matching/dates';
import { isScenery } from '@/matching/kinds';
import { NATIONS } from '@/matching/neighbors/nations';
import type { Alias, Evidence, License, NamedEntity, OtherSense, Pattern } from '@/matching/types';
import { CASELESS, HIRA, KANA, KANJI, LOWER, SHAPE } from '@/matching/text/words';

export interface FormMaker {
  aliases: (entity: NamedEntity, number: number) => void;
  signs: (entity: NamedEntity, number: number) => void;
  /** Gives the number of the form. */
  pattern: (entity: NamedEntity, number: number, pattern: Pattern) => number;
}

const NO_NEEDS: readonly Evidence[] = [];
const REACH_OF = { page: 'far', near: 'near', sentence: 'sentence', subject: 'far' } as const;

export function formMaker(draft: Draft): FormMaker {
  const plain = plainForms();
  const knownConditions = new Map<readonly Evidence[], Pick<Form, 'needs' | 'owned'>>();
  const knownCues = new Map<readonly string[], number[]>();

  function aliases(entity: NamedEntity, number: number): void {
    const own = new Set(entity.aliases.map(({ form }) => plain(form)));
    const longer = new Set<string>();
    for (const alias of entity.aliases) {
      enter(alias, number, entity);
      for (const name of [...(alias.notPartOf ?? []), ...longerSenseForms(entity, alias.form)])
        longer.add(name);
    }
    for (const name of longer) if (!own.has(plain(name))) block(name, number);
  }

  function signs(entity: NamedEntity, number: number): void {
    for (const sign of entity.signs) {
      const cue = draft.cues[draft.cue(sign)];
      if (cue !== undefined) cue.speaksOf = number;
    }
  }

  function enter(alias: Alias, entity: number, named: NamedEntity): void {
    const words = draft.read(alias.form);
    if (words.ids.length === 0) return;
    const form = draft.forms.push({
      ...license(alias, entity, named),
      text: alias.form,
      shapes: words.flags.map((flags) => flags & SHAPE),
      tail: alias.form.slice(words.end),
      name: begins(words),
      wide: isWideForm(words),
      senses: sensesOf(named, alias.form),
    });
    draft.terms.at(alias.form, words).forms.push(form - 1);
  }

  function longerSenseForms(entity: NamedEntity, form: string): string[] {
    return entity.otherSenses
      .flatMap(({ forms }) => forms)
      .filter(
        (other) =>
          plain(other) !== plain(form) && !other.startsWith('the ') && contains(plain(other), plain(form)),
      );
  }

  function block(name: string, entity: number): void {
    const words = draft.read(name);
    if (words.ids.length === 0) return;
    const number = draft.blockers.push({ entity, text: name, article: /^The\s/.test(name) }) - 1;
    draft.terms.at(name, words).blockers.push(number);
  }

  function pattern(entity: NamedEntity, number: number, { pattern: text, ...rule }: Pattern): number {
    const senses = entity.otherSenses.map((sense) => senseOf(sense, false));
    const form: Form = {
      ...license(rule, number, entity),
      text,
      shapes: [],
      tail: '',
      name: beginsAsName(text),
      wide: rule.lang === 'ja',
      senses,
    };
    return draft.forms.push(form) - 1;
  }

  function license(rule: License, number: number, entity: NamedEntity) {
    const { needs, owned } = conditions(rule.needs ?? NO_NEEDS);
    const related = needs.length === 0 || rule.within === 'sentence' ? [] : relatedNeeds(entity);
    return {
      entity: number,
      lang: rule.lang,
      case: rule.case,
      needs: related.length === 0 ? needs : [...needs, ...related],
      owned,
      reach: REACH_OF[rule.within ?? 'page'],
      subject: rule.within === 'subject',
      from: rule.dates?.from && firstDay(rule.dates.from),
      to: rule.dates?.to && lastDay(rule.dates.to),
      undated: rule.dates?.undated === true,
      yields: rule.yields === true,
    };
  }

  function relatedNeeds({ related = [] }: NamedEntity): Need[] {
    return related.filter((id) => !isScenery(id)).map((id) => need({ entities: [id] }));
  }

  /** Many forms of an entity share their evidence, so what has been worked out is remembered. */
  function conditions(needs: readonly Evidence[]): Pick<Form, 'needs' | 'owned'> {
    const before = knownConditions.get(needs);
    if (before !== undefined) return before;
    const made = { needs: withoutRepeats(needs).map(need), owned: isOwned(needs) };
    knownConditions.set(needs, made);
    return made;
  }

  function isOwned(needs: readonly Evidence[]): boolean {
    return needs.length > 0 && needs.filter(namesNation).length * 2 >= needs.length;
  }

  function namesNation(evidence: Evidence): boolean {
    if (evidence === 'full-name') return false;
    const names = (evidence.entities ?? []).flatMap((id) => draft.names.get(id) ?? []);
    return [...(evidence.words ?? []), ...names].some((name) => NATIONS.has(name.toLowerCase()));
  }

  function need(evidence: Evidence): Need {
    if (evidence === 'full-name') return evidence;
    return {
      entities: (evidence.entities ?? []).flatMap((id) => draft.entityNumbers.get(id) ?? []),
      cues: (evidence.words ?? []).map((word) => draft.cue(word)),
    };
  }

  function sensesOf(entity: NamedEntity, form: string): Sense[] {
    const own = [plain(form), `${plain(form)}s`];
    return entity.otherSenses
      .filter(({ forms }) => forms.some((other) => own.some((spelling) => contains(plain(other), spelling))))
      .map((sense) =>
        senseOf(
          sense,
          sense.forms.some((other) => own.includes(plain(other))),
        ),
      );
  }

  function senseOf({ label, cues }: OtherSense, exact: boolean): Sense {
    let numbers = knownCues.get(cues);
    if (numbers === undefined) {
      numbers = cues.map((cue) => draft.cue(cue));
      knownCues.set(cues, numbers);
    }
    return { label, exact, cues: numbers };
  }

  return { aliases, signs, pattern };
}

/** "missile" and "missiles" are one piece of evidence, not two. */
function withoutRepeats(needs: readonly Evidence[]): Evidence[] {
  return [...new Map(needs.map((need) => [keyOf(need), need])).values()];
}

function keyOf(need: Evidence): string {
  if (need === 'full-name') return need;
  return JSON.stringify([need.entities ?? [], (need.words ?? []).map((word) => word.replace(/s$/, ''))]);
}

function plainForms(): (form: string) => string {
  const known = new Map<string, string>();
  return (form) => {
    const before = known.get(form);
    if (before !== undefined) return before;
    const bare = form
      .normalize('NFD')
      .replace(/(?<=\p{sc=Latin})\p{M}+/gu, '')
      .normalize('NFC');
    const plain = bare.toLowerCase().replace(/[\s\u2010-\u2015-]+/g, ' ');
    known.set(form, plain);
    return plain;
  };
}

/** Whether `part` stands in `whole` with word borders; Japanese has none. */
function contains(whole: string, part: string): boolean {
  if (!whole.includes(part)) return false;
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(part)) return true;
  return ` ${whole} `.includes(` ${part} `);
}

function begins(words: FormWords): boolean {
  const shape = (words.flags[0] ?? 0) & SHAPE;
  return shape !== LOWER && shape !== CASELESS;
}

function isWideForm(words: FormWords): boolean {
  return words.flags.every((flags) => (flags & (KANJI | KANA | HIRA)) !== 0);
}
