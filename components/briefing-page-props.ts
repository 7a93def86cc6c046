import type { Briefing } from '@/data/briefing';
import type { BriefingOnPage } from '@/data/briefing-on-page';
import type { CardView, MissingCard } from '@/data/card-view';
import type { CopyFormat } from '@/data/clipboard';
import type { PageReport } from '@/data/page-report';
import type { Lang } from '@/data/texts';

/** What the briefing says of the page that it stands over. */
export type BriefingPage = Pick<PageReport, 'title' | 'address' | 'host' | 'entities'>;

export interface BriefingPageProps {
  lang: Lang;
  briefing: Briefing;
  onPage: BriefingOnPage;
  /** Nothing where the briefing stands alone: the page was closed, or no extension may run there. */
  page: BriefingPage | undefined;
  /** The extension did not answer when it was asked anew. */
  isOutdated: boolean;
  loadCard(entity: string): Promise<CardView | MissingCard>;
  /** Resolves to false where the browser refused. */
  onCopy(format: CopyFormat): Promise<boolean>;
  onPrint(): void;
}
