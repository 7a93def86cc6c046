import { it } from 'vitest';
import { inBothBrowsers } from './in-both-browsers';
import { waitForExactly } from './mark-watch';
import { html } from './marks';

/** A site of one page: the script puts an article in place of another one and says its address. */
const SITE = html(`<header>Site</header><main></main><script>
  const articles = {
    full: '<h1>One</h1><p>Yoshimasa Hayashi spoke in Tokyo. Later Hayashi took questions.</p>',
    short: '<h1>Two</h1><p>Hayashi is a common name. Then Jake Sullivan spoke.</p>',
  };
  const afterFrames = (frames, then) => frames === 0 ? then() : requestAnimationFrame(() => afterFrames(frames - 1, then));
  const put = (name) => { document.querySelector('main').innerHTML = articles[name]; };
  window.go = (name, late) => {
    history.pushState({ name }, '', '/' + name);
    afterFrames(late, () => put(name));
  };
  addEventListener('popstate', ({ state }) => put(state?.name ?? 'full'));
  put('full');
</script>`);

declare global {
  interface Window {
    go(article: 'full' | 'short', late: number): void;
  }
}

inBothBrowsers('a page that becomes another one', (stage) => {
  it.each([
    ['at once', 0],
    ['forty frames after its address', 40],
  ])('is no longer read by the names of the article before, when the new one comes %s', async (_, frames) => {
    stage().server.put('site.html', SITE);
    const page = await stage().open('site.html');
    await waitForExactly(page, 'Yoshimasa Hayashi');
    await page.evaluate((late) => window.go('short', late), frames);
    await waitForExactly(page, 'Jake Sullivan');
    await page.evaluate(() => history.back());
    await waitForExactly(page, 'Yoshimasa Hayashi');
    await page.evaluate(() => history.forward());
    await waitForExactly(page, 'Jake Sullivan');
  });

  it('is the same page while only the place within it changes', async () => {
    stage().server.put(
      'places.html',
      html('<p>Yoshimasa Hayashi spoke.</p><h2 id="end">End</h2><p>So did Hayashi.</p>'),
    );
    const page = await stage().open('places.html');
    await waitForExactly(page, 'Yoshimasa Hayashi', 'Hayashi');
    await page.evaluate(() => {
      document.querySelector('p')?.remove();
      location.hash = '#end';
      history.replaceState(null, '', '#other');
    });
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<h2>More</h2><p>Jake Sullivan came.</p>');
    });
    // What the page said of him holds: it is still the same page.
    await waitForExactly(page, 'Hayashi', 'Jake Sullivan');
  });
});
