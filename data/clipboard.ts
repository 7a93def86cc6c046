/** The one place that writes to the reader's clipboard. */
import type { Briefing } from './briefing';
import { briefingCopy, type CopyWords } from './briefing-copy';
import { briefingHtml } from './briefing-html';
import { briefingMarkdown } from './briefing-markdown';
import type { PageReport } from './page-report';

export type CopyFormat = 'markdown' | 'html';

/**
 * Puts the briefing on the clipboard. HTML goes there as itself, for editors that take formatted text, and as its
 * source, for those that take plain text. Resolves to false where the browser refuses.
 */
export async function copyBriefing(
  format: CopyFormat,
  briefing: Briefing,
  report: PageReport | undefined,
  words: CopyWords,
): Promise<boolean> {
  const copy = briefingCopy(briefing, report, words);
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
