/**
 * The labelled texts in tests/fixtures/mentions/, written so that a person can read and extend them:
 *
 *     == some-id | date=2023-12-22 | title=A title | lang=ja
 *     The [[Patriot missiles|weapon/patriot]] arrived; the New England [[Patriots|-]] lost.
 *
 * `[[text|entity]]` is a mention, `[[text|-]]` must not be marked at all, `\u00ad` stands for a character that cannot
 * be seen. What comes before the first `==` says what the file is about. Mentions of entities of background prominence
 * (countries, capitals) need no label. Policies, events and concepts are labelled where a noun phrase names or describes
 * them; a change also where a clause tells it ("eased its arms export rules"), since the pack names it so.
 * `open=why` in a head says that a text is not read right yet: it counts in the report, and the test says when it can go.
 *
 * The folder says which half a text belongs to. What rules, forms and vocabulary are made from goes into `tuned/`. What
 * is written to measure only goes into `held-out/`: nothing is to be made from it. Texts that stood there so far were
 * read all the same, and flatter; what texts nobody had read gave is in the README, under "How it decides".
 *
 * The name of a file says what its texts are; one name in both folders is one family. `japanese-…` is Japanese,
 * `…-traps` has next to nothing to mark, `pages-…` holds longer texts, `wording-…` says things in words that no listed
 * form has. An id occurs once in a family.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageFacts } from '@/matching/types';

export interface Label {
  start: number;
  end: number;
  /** `-`: nothing may be marked here. */
  entity: string;
}

export interface LabelledText {
  family: string;
  id: string;
  page: PageFacts & { lang?: string };
  text: string;
  labels: Label[];
  half: 'tuned' | 'held out';
  /** Why the text is not read right yet. */
  open: string | undefined;
}

const MENTIONS = join(import.meta.dirname, '../fixtures/mentions');
const FOLDERS = { tuned: 'tuned', 'held out': 'held-out' } as const;

export function labelledTexts(): LabelledText[] {
  return [...readHalf('tuned'), ...readHalf('held out')];
}

function readHalf(half: LabelledText['half']): LabelledText[] {
  const folder = join(MENTIONS, FOLDERS[half]);
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => readFamily(half, name.replace('.txt', ''), readFileSync(join(folder, name), 'utf8')));
}

function readFamily(half: LabelledText['half'], family: string, file: string): LabelledText[] {
  return file
    .split(/^== /m)
    .slice(1)
    .map((entry) => {
      const [head = '', ...lines] = entry.split('\n');
      const [id = '', ...facts] = head.split('|').map((part) => part.trim());
      const { open, ...page }: LabelledText['page'] & { open?: string } = Object.fromEntries(
        facts.map((fact) => fact.split(/=(.*)/s).slice(0, 2)),
      );
      return {
        family,
        id,
        page,
        open,
        half,
        ...readMarkup(lines.join('\n').trim()),
      };
    });
}

function readMarkup(markup: string): { text: string; labels: Label[] } {
  const labels: Label[] = [];
  let text = '';
  for (const piece of markup.split(/(\[\[(?:(?!\]\]).)+?\|(?:-|[a-z]+\/[a-z0-9-]+)\]\])/s)) {
    const label = /^\[\[(.+)\|([^|]+)\]\]$/s.exec(piece);
    const visible = unescape(label?.[1] ?? piece);
    if (label) labels.push({ start: text.length, end: text.length + visible.length, entity: label[2] ?? '' });
    text += visible;
  }
  return { text, labels };
}

function unescape(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
