import type { CopyFormat } from '@/components/briefing-page-props';
import { formatDate, formatPeriod } from '@/components/dates';
import { briefingWords } from '@/components/words/briefing-words';
import type { Briefing } from '@/data/briefing';
import { briefingCopy } from '@/data/briefing-copy';
import { briefingHtml } from '@/data/briefing-html';
import { briefingMarkdown } from '@/data/briefing-markdown';
import type { PageReport } from '@/data/page-report';

/**
 * Puts the briefing on the clipboard. HTML goes there as itself, for editors that take formatted text, and as its
 * source, for those that take plain text. Resolves to false where the browser refuses.
 */
export async function copyBriefing(
  format: CopyFormat,
  briefing: Briefing,
  report: PageReport | undefined,
): Promise<boolean> {
  const { lang } = briefing;
  const words = briefingWords(lang);
  const copy = briefingCopy(briefing, report, {
    ...words.copy,
    sources: words.sources,
    date: (date) => formatDate(lang, date).replaceAll('\u00a0', ' '),
    period: (period) => formatPeriod(lang, period)?.replaceAll('\u00a0', ' '),
  });
  try {
    if (format === 'markdown') await navigator.clipboard.writeText(briefingMarkdown(copy));
    else await navigator.clipboard.write([htmlItem(briefingHtml(copy))]);
    return true;
  } catch (error) {
    console.warn('The briefing could not be copied.', error);
    return false;
  }
}

function htmlItem(html: string): ClipboardItem {
  return new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([html], { type: 'text/plain' }),
  });
}
