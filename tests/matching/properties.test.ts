/** Properties over generated texts. fast-check prints the seed and the smallest failing case. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCharacter } from '@/matching/text/characters';
import { compile } from '@/matching/compile/compile';
import { recognise } from '@/matching/recognise';
import { entity } from './small-dictionary';
import { shippedIndex } from './shipped-index';

const FORMS = [
  'Red-Hot Café',
  'Kōbe Beef',
  'Straße',
  'Self-Defense Forces',
  'U.S. Steel',
  'Acme',
  '日本国憲法',
];
const index = compile(FORMS.map((form, i) => entity(`x/form-${i}`, [form], { case: 'any' })));

/** The same form as a page may write it. */
const spelling = (form: string): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom('', '', '', '\u00ad', '\u200b', '\u2060'), {
      minLength: form.length,
      maxLength: form.length,
    })
    .chain((hidden) =>
      fc
        .record({
          space: fc.constantFrom(' ', '\u00a0', '  ', '\n', '-', '\u2011'),
          hyphen: fc.constantFrom('-', '\u2010', '\u2013', ' '),
          upper: fc.boolean(),
          apart: fc.boolean(),
        })
        .map(({ space, hyphen, upper, apart }) => {
          const units = [...form].map((letter, i) => {
            const written =
              letter === ' ' ? space : letter === '-' ? hyphen : upper ? letter.toUpperCase() : letter;
            return (apart ? written.normalize('NFD') : written) + (i < form.length - 1 ? hidden[i] : '');
          });
          return units.join('');
        }),
    );

const mention = fc.constantFrom(...FORMS).chain((form) => fc.tuple(fc.constant(form), spelling(form)));
const between = fc.constantFrom(', ', ' and ', '. Then ', ' (', ') ', '; “', '” ', ' → ', '、');

const fold = (text: string) =>
  [...text.normalize('NFC')]
    .map(foldCharacter)
    .join('')
    .replaceAll(/[\p{Cf}\s\p{Pd}]/gu, '');

/** On a busy machine. In ms. */
const RUN_MS = 180_000;

describe('recognition', { timeout: RUN_MS }, () => {
  it('finds every form in any spelling, with offsets that cover exactly what stands in the text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(between, mention), { minLength: 1, maxLength: 6 }), (pieces) => {
        let text = 'Start';
        const wanted = pieces.map(([gap, [form, written]]) => {
          const start = text.length + gap.length;
          text += gap + written;
          return { entity: `x/form-${FORMS.indexOf(form)}`, start, end: text.length };
        });
        const { mentions } = recognise(index, [`${text} end`], {});
        expect(mentions.map(({ entity: id, start, end }) => ({ entity: id, start, end }))).toEqual(wanted);
        for (const { start, end, entity: id } of mentions) {
          expect(fold(text.slice(start, end))).toBe(fold(FORMS[Number(id.slice('x/form-'.length))] ?? ''));
        }
      }),
      { numRuns: 2000 },
    );
  });

  const words = [
    'Patriot',
    'Patriots',
    'missile',
    'Hayashi',
    'Yoshimasa',
    'Japan',
    "'s",
    'SDF',
    '(',
    ')',
    '. ',
    '日本',
    '林氏',
  ];
  const anyText = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 30,
  });

  it('survives any text: mentions are in order, do not overlap and lie in their block', () => {
    fc.assert(
      fc.property(
        fc.array(
          anyText.map((pieces) => pieces.join(' ')),
          { maxLength: 4 },
        ),
        (blocks) => {
          const { mentions } = recognise(shippedIndex, blocks, {});
          let block = 0;
          let free = 0;
          for (const one of mentions) {
            if (one.block !== block) free = 0;
            block = one.block;
            expect(one.start).toBeGreaterThanOrEqual(free);
            expect(one.end).toBeGreaterThan(one.start);
            expect(one.end).toBeLessThanOrEqual((blocks[block] ?? '').length);
            expect(one.score).toBeGreaterThanOrEqual(0.5);
            free = one.end;
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('answers the same question twice with the same answer', () => {
    fc.assert(
      fc.property(
        anyText.map((pieces) => pieces.join(' ')),
        (text) => {
          expect(recognise(shippedIndex, [text], {})).toEqual(recognise(shippedIndex, [text], {}));
        },
      ),
      { numRuns: 100 },
    );
  });
});
