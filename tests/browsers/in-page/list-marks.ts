export interface Mark {
  text: string;
  /** Name of its highlight in `CSS.highlights`. */
  highlight: string;
}

/** Runs in a page: the registered ranges whose highlight is one of ours, in the order of the text. */
export function listMarks(frame: string | null): Mark[] {
  const element = frame === null ? null : document.querySelector<HTMLIFrameElement>(frame);
  if (frame !== null && element === null) throw new Error(`The page has no frame ${frame}.`);
  // The frame's window is of the same origin, and has its own registry and Range.
  const view = (element?.contentWindow ?? window) as Window & typeof globalThis;
  const marks: { range: Range; highlight: string }[] = [];
  for (const [name, highlight] of view.CSS.highlights) {
    if (!name.startsWith('backgrounder-')) continue;
    for (const abstract of highlight) {
      const range = view.document.createRange();
      range.setStart(abstract.startContainer, abstract.startOffset);
      range.setEnd(abstract.endContainer, abstract.endOffset);
      marks.push({ range, highlight: name });
    }
  }
  marks.sort((a, b) => a.range.compareBoundaryPoints(0, b.range));
  return marks.map(({ range, highlight }) => ({ text: range.toString(), highlight }));
}
