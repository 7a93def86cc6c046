/** What one writes by hand: fold the text, then one alternation of all names, longest first. */
export function regExpPeer(names: readonly string[]): (text: string) => number {
  const folded = [...new Set(names.map(fold))].toSorted((a, b) => b.length - a.length);
  const source = folded.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => [...fold(text).matchAll(pattern)].length;
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u00ad\u200b-\u200d\u2060]/gu, '')
    .replaceAll(/[\u2010-\u2015]/g, '-')
    .replaceAll(/[\u2018\u2019]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .toLowerCase();
}
