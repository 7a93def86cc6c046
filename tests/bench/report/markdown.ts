import type { Section, Table } from './record';

const HEAD = `# Benchmarks

Written by \`npm run bench\`. Figures of a shared machine: trust ratios more than milliseconds. A figure in
brackets is the middle half of the rounds; ✗ stands where a goal was not reached.
`;

export function toMarkdown(sections: readonly Section[]): string {
  return `${[HEAD, ...sections.map(sectionToMarkdown)].join('\n')}`;
}

function sectionToMarkdown({ title, date, machine, method, tables }: Section): string {
  const place = `${date} · ${machine.cpu}, ${machine.cores} cores · Chromium ${machine.chromium} · Node ${machine.node}`;
  return [`## ${title}`, place, ...method, ...tables.map(tableToMarkdown), ''].join('\n\n').trimEnd() + '\n';
}

export function tableToMarkdown({ caption, columns, rows }: Table): string {
  const cells = [columns, ...rows];
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length), 3));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [`**${caption}**`, '', line(columns), rule, ...rows.map(line)].join('\n');
}
