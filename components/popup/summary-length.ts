import type { Briefing } from '@/data/briefing';

/** How long the summary is: in words, or in characters where it is Japanese, which sets no spaces. */
export function summaryLength({ lang, sections }: Briefing): number {
  const text = sections.flatMap(({ sentences }) => sentences.map((sentence) => sentence.text.text)).join(' ');
  const pattern = lang === 'ja' ? /\S/gu : /\S+/g;
  return text.match(pattern)?.length ?? 0;
}
