import type { BriefingCopy, CopiedItem, CopiedSource } from './briefing-copy';
import { webAddress } from './web-address';

/** A briefing as Markdown with footnotes. Texts stay texts: nothing in them becomes markup. */
export function briefingMarkdown(copy: BriefingCopy): string {
  const { page } = copy;
  const blocks = [
    `# ${escape(copy.title)}`,
    ...(page ? [`${escape(page.label)}: ${linkTo(page.title, page.address)} (${escape(page.date)})`] : []),
    ...copy.notes.map(escape),
    ...copy.sections.flatMap(({ title, lead, items }) => [
      `## ${escape(title)}`,
      ...(lead === undefined ? [] : [escape(lead)]),
      ...(items.length > 0 ? [items.map(itemLine).join('\n')] : []),
    ]),
    ...(copy.sources.length > 0
      ? [`## ${escape(copy.sourcesTitle)}`, copy.sources.map(footnote).join('\n')]
      : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function itemLine({ text, period, notes }: CopiedItem): string {
  const when = period === undefined ? '' : ` (${escape(period)})`;
  return `- ${escape(text)}${when}${notes.map((number) => `[^${number}]`).join('')}`;
}

function footnote({ number, title, publisher, date, address }: CopiedSource): string {
  const about = [title, publisher, ...(date ? [date] : [])].map(escape).join('. ');
  return `[^${number}]: ${about}. ${addressText(address)}`;
}

function linkTo(title: string, address: string): string {
  const url = linkable(address);
  const name = escape(title) || addressText(address);
  return url === undefined || title.trim() === '' ? name : `[${name}](<${url}>)`;
}

function addressText(address: string): string {
  const url = linkable(address);
  return url === undefined ? escape(address) : `<${url}>`;
}

/** The address as a link between `<` and `>` may hold it. */
function linkable(address: string): string | undefined {
  return webAddress(address)?.replace(/[<>\s]/g, encodeURIComponent);
}

/** One line, in which every sign that Markdown might read is only a sign. */
function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
    .replace(/^(?:[#+=-]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
