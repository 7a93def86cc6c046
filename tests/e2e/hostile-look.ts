export interface HostileLook {
  /** Text and highlight of each mark, in the order of the text; what is unseen is left out. */
  marks: string[];
  /** Elements beside head and body: the card's host while a card is open. */
  hosts: number;
}

/** Runs in a hostile page. */
export function lookDespiteAll(): string {
  const marks: { range: Range; highlight: string }[] = [];
  CSS.highlights.forEach((highlight, name) => {
    if (!name.startsWith('bg-')) return;
    highlight.forEach((abstract) => {
      const range = document.createRange();
      range.setStart(abstract.startContainer, abstract.startOffset);
      range.setEnd(abstract.endContainer, abstract.endOffset);
      marks.push({ range, highlight: name });
    });
  });
  marks.sort((a, b) => a.range.compareBoundaryPoints(0, b.range));
  const hosts = [...document.documentElement.children].filter(
    (child) => child !== document.head && child !== document.body,
  );
  return JSON.stringify({
    marks: marks.map(({ range, highlight }) => `${range.toString().replace(/\p{Cf}/gu, '')} ${highlight}`),
    hosts: hosts.length,
  });
}
