import type { PlantedText } from '@/tests/bench/generate/text';

/** Inline elements a paragraph, each of which makes two more text nodes. */
const LINKS = 5;
const PARAGRAPHS_A_SECTION = 8;

/** The text as an article in sections. Links stand between names, never through one. */
export function pageHtml({ text, planted }: PlantedText): string {
  const parts: string[] = [];
  let from = 0;
  let next = 0;
  text
    .trimEnd()
    .split('\n')
    .forEach((paragraph, index) => {
      const end = from + paragraph.length;
      if (index % PARAGRAPHS_A_SECTION === 0) parts.push(`<h2>Part ${index / PARAGRAPHS_A_SECTION + 1}</h2>`);
      const taken: (readonly [start: number, end: number])[] = [];
      for (let it = planted[next]; it !== undefined && it.start < end; it = planted[(next += 1)])
        taken.push([it.start - from, it.end - from]);
      parts.push(`<p>${linked(paragraph, taken)}</p>`);
      from = end + 1;
    });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>${parts.join('')}</body></html>`;
}

/** Puts a link around some words of lower case that are no part of a name. */
function linked(paragraph: string, taken: readonly (readonly [start: number, end: number])[]): string {
  const step = Math.floor(paragraph.length / LINKS);
  let html = '';
  let written = 0;
  for (let link = 0; link < LINKS; link += 1) {
    const word = / [a-z]{3,}(?= )/g;
    word.lastIndex = Math.max(written, link * step);
    const found = word.exec(paragraph);
    if (found === null) break;
    const start = found.index + 1;
    const end = word.lastIndex;
    if (taken.some((name) => name[0] < end + 1 && name[1] > start - 1)) continue;
    html += `${paragraph.slice(written, start)}<a href="#top">${paragraph.slice(start, end)}</a>`;
    written = end;
  }
  return html + paragraph.slice(written);
}
