/**
 * Text in drawings: SVG breaks no lines, and a layout that is computed before anything is drawn cannot measure. Widths
 * are estimated by the kind of letter, on the wide side.
 */
const EM = { cjk: 1, capital: 0.68, other: 0.56 };

/** Estimated width of a text in px. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const letter of text) {
    if (/[\u2e80-\uffef]/u.test(letter)) width += EM.cjk;
    else width += /[A-Z0-9]/u.test(letter) ? EM.capital : EM.other;
  }
  return width * fontSize;
}

/** Lines of a text no wider than `width`, where its words allow: Japanese breaks anywhere but in a word in katakana, other text at spaces. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), fontSize) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}

/**
 * Words with the space after them; of Japanese, words in katakana and single characters, with the punctuation that may not
 * begin a line.
 */
function pieces(text: string): string[] {
  return text.match(/(?:[ァ-ヶー]+|[\u2e80-\uffef])[、。)」・ー]*|[^\s\u2e80-\uffef]+\s*|\s+/gu) ?? [];
}
