import type { CopyWords } from '@/data/briefing-copy';
import type { FlowArrow, TimelineStep } from '@/data/briefing-parts';
import type { Lang } from '@/data/texts';
import { BRIEFING_WORDS_EN } from './briefing-words-en';
import { BRIEFING_WORDS_JA } from './briefing-words-ja';

/** Every word of the briefing, in the popup and in a tab, that is neither the pack's nor the card's. */
export interface BriefingWords {
  lang: Lang;
  parts: string;
  summary: string;
  timeline: string;
  budget: string;
  flow: string;
  rules: string;
  /** Heads the column of what the rules are compared by. */
  point: string;
  rulesOn(date: string, version: string): string;
  noRules(date: string): string;
  glossary: string;
  relations: string;
  relationsNote: string;
  sources: string;
  sourcesNote: string;
  entries: string;
  entriesCount(count: number, all: number): string;
  /** Before the title of the page that the briefing stands over. */
  backgroundTo: string;
  stand(date: string, asOf: string): string;
  standUndated(asOf: string): string;
  checked(date: string, version: string): string;
  madeHere: string;
  legendThen: string;
  legendSince: string;
  legendSources: string;
  print: string;
  copyMarkdown: string;
  copyHtml: string;
  copied: string;
  copyFailed: string;
  thisArticle: string;
  timelineTitle(from: string, to: string): string;
  timelineNote(hasSteps: boolean): string;
  /** The whole drawing in words. */
  timelineLabel(count: number, from: string, to: string): string;
  timelineSplit(date: string, known: number, since: number): string;
  scaleChanges: string;
  view: string;
  viewAll: string;
  viewNear: string;
  viewRecent: string;
  onPageOnly: string;
  entriesShown(count: number, all: number): string;
  stepsAsList: string;
  directions: Record<TimelineStep['direction'], string>;
  chartLabel(title: string, values: string): string;
  yearValue(year: number, value: string): string;
  growth: string;
  keyThen: string;
  keyHere: string;
  keySince: string;
  showTable: string;
  year: string;
  value(unit: string): string;
  reported: string;
  computed: string;
  arrows: Record<Exclude<FlowArrow['kind'], 'new'>, string>;
  arrowNew(date: string | undefined): string;
  article(date: string): string;
  sinceThen(count: number): string;
  all(count: number): string;
  sinceArticle: string;
  nothingSince: string;
  copy: Omit<CopyWords, 'sources' | 'date' | 'period'>;
}

export function briefingWords(lang: Lang): BriefingWords {
  return lang === 'ja' ? BRIEFING_WORDS_JA : BRIEFING_WORDS_EN;
}
