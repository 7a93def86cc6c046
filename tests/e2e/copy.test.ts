import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Page, Surface } from '@/tests/browsers/browser';
import { inBothBrowsers, type Stage } from './in-both-browsers';
import { waitForMarks } from './marks';
import { openBriefing } from './open-briefing';

const FIXTURES = join(import.meta.dirname, '../fixtures/briefings');

/** Two names, one day: what is copied stays small enough to be read by whoever reviews it. */
const ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tokyo [and] Washington</title>
<meta property="article:published_time" content="2023-12-22"></head>
<body><p>Yoshimasa Hayashi spoke in Tokyo. Jake Sullivan answered.</p></body></html>`;

/** Keeps what is pasted into it, and reads HTML as a document: browsers write it to the clipboard in words of their own. */
const EDITOR = `<!doctype html><title>Paste</title><textarea></textarea><script>
  const bodyOf = (html) => new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
  addEventListener('paste', ({ clipboardData }) => {
    const [text, html] = ['text/plain', 'text/html'].map((type) => clipboardData.getData(type));
    window.pasted = { text, readText: bodyOf(text), readHtml: bodyOf(html) };
  });
</script>`;

interface Pasted {
  /** What a field for plain text gets. */
  text: string;
  /** The same, and what an editor for formatted text gets, as documents. */
  readText: string;
  readHtml: string;
}

inBothBrowsers('the briefing on the clipboard', (stage) => {
  it('is the reviewed one, as Markdown from the popup and as HTML from its own page', async (context) => {
    const { server, browser } = stage();
    server.put('copied.html', ARTICLE);
    server.put('editor.html', EDITOR);
    const page = await stage().open('copied.html');
    await waitForMarks(page, 'Yoshimasa Hayashi', 'Jake Sullivan');
    const popup = await browser.openPopup(page);
    await popup.click('tab', 'Briefing');
    await copy(popup, 'Markdown');
    const markdown = await paste(await stage().open('editor.html'));
    expect(markdown.readHtml).toBe('');
    // Where two tests run at a time, only the test's own `expect` knows its file.
    await context
      .expect(reviewable(stage(), markdown))
      .toMatchFileSnapshot(join(FIXTURES, 'copied-markdown.txt'));

    await copy(await openBriefing(stage(), 'copied.html'), 'HTML');
    const formatted = await paste(await stage().open('editor.html'));
    expect(formatted.readHtml.trim()).toBe(formatted.readText.trim());
    await context
      .expect(reviewable(stage(), formatted))
      .toMatchFileSnapshot(join(FIXTURES, 'copied-html.txt'));
  });

  it('takes the summary along where there is no page, as HTML from the popup', async () => {
    stage().server.put('editor.html', EDITOR);
    const popup = await stage().browser.openPopup(await stage().browser.open('about:blank'));
    await popup.click('tab', 'Briefing');
    await copy(popup, 'HTML');
    const { readHtml, readText } = await paste(await stage().open('editor.html'));
    expect(readHtml.trim()).toBe(readText.trim());
    expect(readHtml).toMatch(/^<article lang="en">.*<h2>What happened<\/h2>.*<li id="source-1">/s);
  });
});

/** The server stands at another port in every run. */
function reviewable({ server }: Stage, { text }: Pasted): string {
  return text.replaceAll(server.url(''), 'http://this.example/');
}

async function copy(surface: Surface, format: 'Markdown' | 'HTML'): Promise<void> {
  await surface.click('button', `Copy as ${format}`);
  await surface.waitFor('the confirmation', () =>
    /was copied/.test(document.querySelector('.said')?.textContent ?? ''),
  );
}

/** A real paste, by key. */
async function paste(editor: Page): Promise<Pasted> {
  await editor.click('textbox', /.*/);
  await editor.press('v', ['Control']);
  return editor.waitFor('what was pasted', () => (window as typeof window & { pasted?: Pasted }).pasted);
}
