/** Where a mark stands, in CSS px of the viewport. */
export interface MarkPlace {
  x: number;
  y: number;
}

/** Runs in a page: the middles of all marks that can be seen without scrolling. */
export function markPlaces(): MarkPlace[] {
  const places: MarkPlace[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('backgrounder-')) continue;
    for (const abstract of highlight) {
      const range = document.createRange();
      range.setStart(abstract.startContainer, abstract.startOffset);
      range.setEnd(abstract.endContainer, abstract.endOffset);
      const { left, width, top, height } = range.getClientRects()[0] ?? new DOMRect();
      if (top > 0 && top + height < innerHeight && width > 0)
        places.push({ x: left + width / 2, y: top + height / 2 });
    }
  }
  return places;
}
