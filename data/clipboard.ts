/** The one place that writes to the reader's clipboard. */
import type { Briefing } from './briefing';
import { briefingCopy, type CopyWords } from './briefing-copy';
import { briefingHtml } from './briefing-html';
import { briefingMarkdown } from './briefing-markdown';
import type { PageReport } from './page-report';

export type CopyFormat = 'markdown' | 'html';

/**
 * Puts the briefing on the clipboard. HTML goes there as itself, for editors that take formatted text, and as its
 * source, for those that take plain text. Call it while a press of the reader is handled: the browser allows it only then.
 * Resolves to false where the browser refuses.
 */
export async function copyBriefing(
  format: CopyFormat,
  briefing: Briefing,
  report: PageReport | undefined,
  words: CopyWords,
): Promise<boolean> {
  const copy = briefingCopy(briefing, report, words);
  if (format === 'markdown') return put({ 'text/plain': briefingMarkdown(copy) });
  const html = briefingHtml(copy);
  return put({ 'text/html': html, 'text/plain': html });
}

/**
 * Answers a copy that it starts itself. `navigator.clipboard.write` would be newer, but Chromium rewrites HTML that is
 * given to it: links to footnotes would lead to a page of this extension.
 */
function put(flavours: Record<string, string>): boolean {
  let isPut = false;
  function answer(event: ClipboardEvent): void {
    if (event.clipboardData === null) return;
    for (const [type, text] of Object.entries(flavours)) event.clipboardData.setData(type, text);
    event.preventDefault();
    isPut = true;
  }
  document.addEventListener('copy', answer);
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', answer);
  return isDone && isPut;
}
