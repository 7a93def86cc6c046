import { inflateSync } from 'node:zlib';

/** The operators that fill or draw a path: lines and boxes are such, text is not. */
const PAINTS = /(?<=^|\s)(?:f\*?|S|s|B\*?|b\*?)(?=\s|$)/g;

/** How many lines and boxes the pages of a PDF hold beside their text. Takes and reads a byte a letter. */
export function countPaths(pdf: string): number {
  return contentsOf(pdf)
    .filter((content) => content.includes(' Tf\n'))
    .reduce((sum, content) => sum + (content.match(PAINTS)?.length ?? 0), 0);
}

/** What is compressed in the PDF and can be read; pictures and fonts among it. */
function contentsOf(pdf: string): string[] {
  return [...pdf.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: { length } }) => {
    const bytes = Buffer.from(pdf.slice(index + length, pdf.indexOf('endstream', index + length)), 'latin1');
    try {
      return [inflateSync(bytes).toString('latin1')];
    } catch {
      return [];
    }
  });
}
