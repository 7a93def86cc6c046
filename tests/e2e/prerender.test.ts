/** A page that the browser prepares in advance. Firefox prepares none, and Chromium none while a driver looks at the page. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BUILDS } from '@/tests/browsers/builds';
import { launchUnwatched, type UnwatchedChromium } from '@/tests/browsers/chromium/unwatched';
import { startPageServer, type PageServer } from '@/tests/browsers/page-server';
import { startRefusingProxy, type RefusingProxy } from '@/tests/browsers/refusing-proxy';
import { waitFor } from '@/tests/browsers/wait-for';
import { html } from './marks';

/** Tells the server how the page stands whenever that changes, one word after the other. */
const telling = (name: string) => `<script>
  let told;
  setInterval(() => {
    const now = (document.prerendering ? 'prepared' : 'shown') + '-' + CSS.highlights.size;
    if (now !== told) fetch('/told-${name}-' + now);
    told = now;
  }, 20);
</script>`;
const TEXT = '<p>Fumio Kishida spoke.</p>';
/** Follows its link, once, when the server has the go-ahead for it. */
const FIRST = `${telling('first')}${TEXT}
  <script type="speculationrules">{ "prerender": [{ "urls": ["/second.html"], "eagerness": "immediate" }] }</script>
  <script>
    let gone = false;
    setInterval(async () => {
      const { ok } = await fetch('/go-ahead');
      if (ok && !gone) location.href = '/second.html';
      gone ||= ok;
    }, 100);
  </script>`;

/** In the worker: what the scripts in the two pages ask of the background. */
const LISTEN = `{
  globalThis.asked = { first: [], second: [] };
  chrome.runtime.onMessage.addListener(({ method }, { url }) => {
    for (const [page, methods] of Object.entries(asked)) if (url.includes(page)) methods.push(method);
  });
}`;

let chromium: UnwatchedChromium;
let server: PageServer;
let proxy: RefusingProxy;

beforeAll(async () => {
  server = await startPageServer(BUILDS.chromium);
  proxy = await startRefusingProxy();
  chromium = await launchUnwatched({ extension: BUILDS.chromium, locale: 'en-US', proxyPort: proxy.port });
});
afterAll(async () => {
  await chromium.close();
  await proxy.close();
  await server.close();
});

it('is not read before it is shown, in chromium', async () => {
  server.put('first.html', html(FIRST));
  server.put('second.html', html(`${telling('second')}${TEXT}`));
  const told = (start: string) => server.requests().filter((path) => path.startsWith(`told-${start}`));
  const waitForWord = (word: string) => waitFor(word, () => server.requests().includes(word));

  await chromium.runInWorker(LISTEN);
  const asked = async (page: string) => String(await chromium.runInWorker(`asked['${page}']`));
  await chromium.open(server.url('first.html'));
  await waitForWord('told-second-prepared-0');
  // What the page on show has been given, the other one could have had as well.
  await waitForWord('told-first-shown-1');
  expect(await asked('first')).toContain('recognise');
  expect(await asked('second')).toBe('');

  server.put('go-ahead', '');
  await waitForWord('told-second-shown-1');
  expect(await asked('second')).toContain('recognise');
  expect(told('second-prepared')).toEqual(['told-second-prepared-0']);
  expect(proxy.refused()).toEqual([]);
});
