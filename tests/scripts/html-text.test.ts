// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createContainerReader } from '@/entrypoints/content/text/page-text';
import { htmlText } from '@/scripts/html-text';

/** What the content script reads in the paragraph. */
function inPage(html: string): string[] {
  document.body.innerHTML = html;
  const reader = createContainerReader(document.body.firstElementChild as HTMLElement);
  const texts: string[] = [];
  while (reader.place() !== null) texts.push(...reader.next().blocks.map(({ text = '' }) => text));
  return texts;
}

it.each([
  ['code between two words', '<p>Patriot<code>x</code>Act</p>', ['Patriot\uFFFCAct']],
  ['a break', '<p>Yoshimasa<br>Hayashi</p>', ['Yoshimasa\nHayashi']],
  ['white space as it stands', '<p>Yoshimasa\n  <b> Hayashi</b> </p>', ['Yoshimasa\n   Hayashi ']],
  ['no words', '<p><code>x</code> – </p>', []],
])('takes what the content script takes: %s', (_, html, blocks) => {
  expect(inPage(html)).toEqual(blocks);
  expect(htmlText(html).blocks).toEqual(blocks);
});

it('takes the time of the article before others', () => {
  const html = '<time datetime="2020-01-01"></time><main><p><time datetime="2023-12-22"></time></p></main>';
  expect(htmlText(html).page.date).toBe('2023-12-22');
});
