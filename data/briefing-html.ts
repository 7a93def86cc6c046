import type { BriefingCopy, CopiedItem, CopiedSource } from './briefing-copy';
import { webAddress } from './web-address';

/** A briefing as an HTML fragment with footnotes. Every text is escaped; only web addresses become links. */
export function briefingHtml(copy: BriefingCopy): string {
  const { page } = copy;
  const lines = [
    `<article lang="${copy.lang}">`,
    `<h1>${escape(copy.title)}</h1>`,
    ...(page
      ? [
          `<p>${escape(page.label)}: ${linkTo(page.title.trim() || page.address, page.address)} (${escape(page.date)})</p>`,
        ]
      : []),
    ...copy.notes.map((note) => `<p>${escape(note)}</p>`),
    ...copy.sections.flatMap(({ title, lead, items }) => [
      `<h2>${escape(title)}</h2>`,
      ...(lead === undefined ? [] : [`<p>${escape(lead)}</p>`]),
      ...(items.length > 0 ? ['<ul>', ...items.map(itemLine), '</ul>'] : []),
    ]),
    ...(copy.sources.length > 0
      ? [`<h2>${escape(copy.sourcesTitle)}</h2>`, '<ol>', ...copy.sources.map(footnote), '</ol>']
      : []),
    '</article>',
  ];
  return `${lines.join('\n')}\n`;
}

function itemLine({ text, period, notes }: CopiedItem): string {
  const when = period === undefined ? '' : ` (${escape(period)})`;
  const marks = notes.map((number) => `<a href="#source-${number}">${number}</a>`).join(' ');
  return `<li>${escape(text)}${when}${marks && ` <sup>${marks}</sup>`}</li>`;
}

function footnote({ number, title, publisher, date, address }: CopiedSource): string {
  const about = [publisher, ...(date ? [date] : [])].map(escape).join(', ');
  return `<li id="source-${number}">${linkTo(title, address)}. ${about}. ${escape(address)}</li>`;
}

function linkTo(text: string, address: string): string {
  const href = webAddress(address);
  return href === undefined ? escape(text) : `<a href="${escape(href)}">${escape(text)}</a>`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
