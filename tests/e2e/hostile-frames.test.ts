/** Frames without an address or an origin of their own: the article in them is marked as in a page. */
import { expect, it } from 'vitest';
import { FRAMED, FRAMES } from '@/tests/fixtures/hostile/frames';
import { parseLook } from '@/tests/fixtures/hostile/honest-look';
import { waitFor } from '@/tests/browsers/wait-for';
import { openTwin } from './hostile-visit';
import { inBothBrowsers } from './in-both-browsers';
import { html } from './marks';

/** Runs in a page: makes its frame, and keeps what that tells of its marks. */
const prepare = (fill: string, framed: string, address: string) => `(() => {
  addEventListener('message', ({ data }) => { window.frameLook = data; });
  const html = ${JSON.stringify(framed)};
  const address = ${JSON.stringify(address)};
  const frame = Object.assign(document.createElement('iframe'), { width: 900, height: 500 });
  window.frame = frame;
  ${fill};
  if (!frame.isConnected) document.body.append(frame);
})()`;

inBothBrowsers('frames without an origin', (stage) => {
  it.each(FRAMES)('are marked as a page: $name', async ({ fill, bites }) => {
    const { page, clean } = await openTwin(stage());
    const { server } = stage();
    server.put('framed.html', FRAMED);
    server.put('around.html', html(''));
    await page.goto(server.url('around.html'));
    await page.evaluate(prepare(fill, FRAMED, server.url('framed.html')));
    await waitFor('the marks of the twin in the frame', async () => {
      const look = await page.evaluate<[], string>(`window.frameLook ?? ''`);
      return parseLook(look).marks.join() === clean.join();
    });
    expect(await page.evaluate(bites)).toBe(true);
  });
});
