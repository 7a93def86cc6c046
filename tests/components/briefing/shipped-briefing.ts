import { briefingOf, type Briefing } from '@/data/briefing';
import { briefingOnPage, type BriefingOnPage } from '@/data/briefing-on-page';
import { readPackFolder } from '@/data/pack-files';
import type { Lang } from '@/data/texts';

export const shippedPack = readPackFolder('data/packs/japan-arms-exports');

/** What the demo page names. */
const ON_PAGE = [
  'weapon/patriot',
  'policy/export-rules-2014',
  'event/patriot-transfer',
  'person/yoshimasa-hayashi',
  'person/jake-sullivan',
  'place/japan',
];

export function shippedBriefing(lang: Lang): Promise<Briefing> {
  return briefingOf(shippedPack, lang, async () => []);
}

export function shippedReport(date: string | undefined) {
  return {
    host: 'ledger.example',
    title: 'A shipment [west] & back',
    address: 'https://ledger.example/2023/west?a=1&b=<2>',
    date,
    entities: ON_PAGE.map((entity) => ({ entity, count: 1, frame: 0 })),
  };
}

/** The briefing as seen from a page of that day. */
export function seenFrom(briefing: Briefing, date: string | undefined): BriefingOnPage {
  return briefingOnPage(briefing, shippedReport(date));
}
