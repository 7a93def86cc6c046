import type { CardWords } from '@/components/words/card-words';
import type { BriefingWords } from '@/components/words/briefing-words';
import type { Briefing } from '@/data/briefing';
import type { BriefingOnPage } from '@/data/briefing-on-page';

/** What every part of a briefing is given, in the popup and in a tab. */
export interface BriefingPartProps {
  briefing: Briefing;
  /** The briefing as seen from the page. */
  onPage: BriefingOnPage;
  words: BriefingWords;
  cardWords: CardWords;
  /** Opens the card of an entity; `from` takes the focus again when it closes. */
  onOpen(entity: string, from: HTMLElement): void;
}
