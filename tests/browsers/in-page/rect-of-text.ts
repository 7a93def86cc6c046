export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Runs in a page: the first line box of the n-th occurrence of a text, brought into view. Text split by inline tags
 * counts as one; `script` and `style` do not count.
 */
export function rectOfText(text: string, nth: number): Rect | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: { node: Node; from: number }[] = [];
  let all = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest('script, style, template')) continue;
    nodes.push({ node, from: all.length });
    all += node.nodeValue ?? '';
  }
  let start = -1;
  for (let count = 0; count <= nth; count += 1) {
    start = all.indexOf(text, start + 1);
    if (start < 0) return null;
  }
  const end = start + text.length;
  const first = nodes.findLast(({ from }) => from <= start);
  const last = nodes.findLast(({ from }) => from < end);
  if (first === undefined || last === undefined) return null;
  const range = document.createRange();
  range.setStart(first.node, start - first.from);
  range.setEnd(last.node, end - last.from);
  const box = range.getBoundingClientRect();
  if (box.top < 0 || box.bottom > window.innerHeight) {
    first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
  const line = range.getClientRects()[0];
  return line ? { x: line.x, y: line.y, width: line.width, height: line.height } : null;
}
