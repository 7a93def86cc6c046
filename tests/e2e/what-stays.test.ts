/**
 * What the script of the extension keeps of pages that are left, of routes, of cards, and of marking that is switched off.
 * Counted after a collection of garbage, never timed: one of each, and not a node that has left the page.
 */
import { expect, it } from 'vitest';
import type { Held, Page } from '@/tests/browsers/browser';
import { waitFor } from '@/tests/browsers/wait-for';
import { inBothBrowsers } from './in-both-browsers';
import { html, waitForMarks, waitForNoMarks } from './marks';

/** Until caches and compiled code have reached their size. */
const FIRST_NAVIGATIONS = 20;
const NAVIGATIONS = 200;
const ROUTE_CHANGES = 50;
const SWITCHES = 5;
const ROOTS = 20;
/** In so many steps: each is waited for by itself. */
const STEP = 10;
const MOST_GROWTH = 2_000_000;
/** Of what a page takes away all the time, so much may be held at any moment. */
const MOST_GONE = 50;
const ONE_EACH = { scripts: 1, mutationObservers: 1, intersectionObservers: 1 };
/** 220 pages: 20 s on a quiet machine. */
const TEST_MS = 360_000;

declare global {
  interface Window {
    hasCome: boolean;
    routesLeft: number;
    rootsLeft: number;
    messagesGone: number;
  }
}

/**
 * Goes on to the next page by itself, until the number in its address is 0: each fourth one when its marks are there, those
 * between while they are being read. The page before is replaced, so that none is kept to go back to.
 */
const ON_ITS_WAY = `<script>
  const left = Number(location.search.slice(1));
  const goOn = () => {
    if (left % 4 === 0 && CSS.highlights.size === 0) requestAnimationFrame(goOn);
    else if (left > 0) location.replace('?' + (left - 1));
    else window.hasCome = true;
  };
  addEventListener('load', goOn);
</script>`;
const ARTICLE =
  '<p>First Fumio Kishida spoke.</p><p>Then Rahm Emanuel of the White House spoke of the Patriot.</p>'.repeat(
    50,
  );

/** Brings messages without a pause, and keeps five of them. */
const STREAM = `<div id="chat"></div><script>
  const chat = document.querySelector('#chat');
  window.messagesGone = 0;
  setInterval(() => {
    chat.append(Object.assign(document.createElement('chat-message'), { textContent: 'Nothing new.' }));
    if (chat.children.length <= 5) return;
    chat.firstElementChild.remove();
    window.messagesGone += 1;
  }, 50);
</script>`;

async function navigate(page: Page, times: number): Promise<void> {
  for (let left = times; left > 0; left -= STEP) {
    await page.evaluate((more) => {
      window.hasCome = false;
      location.replace(`?${more}`);
    }, STEP - 1);
    await page.waitFor('the last of these pages', () => window.hasCome);
  }
}

/** Runs in a page: as a site of one page does it, each route when the one before is marked. */
function changeRoutes(times: number): void {
  window.routesLeft = times;
  const next = (): void => {
    const marked = [...CSS.highlights.values()].some((highlight) =>
      [...highlight].some(({ startContainer }) => startContainer.isConnected),
    );
    if (marked && (window.routesLeft -= 1) >= 0) {
      history.replaceState(null, '', `?route=${window.routesLeft}`);
      document.body.replaceChildren(...[...document.body.children].map((child) => child.cloneNode(true)));
    }
    if (window.routesLeft >= 0) requestAnimationFrame(next);
  };
  next();
}

/** Runs in a page: brings a name in a shadow root, takes it away when it is marked, and so on. */
function passRoots(times: number): void {
  window.rootsLeft = times;
  let host: Element | undefined;
  const isMarked = ({ startContainer }: AbstractRange) => startContainer.getRootNode() === host?.shadowRoot;
  const next = (): void => {
    if (host !== undefined && [...CSS.highlights.values()].some((marks) => [...marks].some(isMarked))) {
      host.remove();
      host = undefined;
      window.rootsLeft -= 1;
    }
    if (window.rootsLeft === 0) return;
    if (host === undefined) {
      host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).append('Fumio Kishida');
      document.body.append(host);
    }
    requestAnimationFrame(next);
  };
  next();
}

/** What leaks never goes; what was left a moment ago may need another collection. */
async function expectNoMoreThan(before: Held, page: Page): Promise<void> {
  let held = before;
  const isLetGo = async () => {
    held = await page.held();
    return held.detached.length === 0 && held.documents <= before.documents;
  };
  await waitFor('what was left to be let go', isLetGo).catch(() => undefined);
  const { scripts, mutationObservers, intersectionObservers } = held;
  expect({ scripts, mutationObservers, intersectionObservers }).toEqual(ONE_EACH);
  expect(held.detached.slice(0, 5)).toEqual([]);
  for (const kind of ['collections', 'listeners', 'documents'] as const)
    expect([kind, held[kind] - before[kind]]).toEqual([kind, Math.min(held[kind] - before[kind], 0)]);
  expect(held.bytes - before.bytes).toBeLessThan(MOST_GROWTH);
}

inBothBrowsers('a tab', (stage) => {
  it(
    `holds no more after ${NAVIGATIONS} pages and ${ROUTE_CHANGES} routes than after the first ones`,
    async () => {
      stage().server.put('way.html', html(`${ON_ITS_WAY}${ARTICLE}`));
      const page = await stage().open('way.html?0');
      await navigate(page, FIRST_NAVIGATIONS);
      await waitForMarks(page, 'Rahm Emanuel');
      const before = await page.held();
      await navigate(page, NAVIGATIONS);
      await waitForMarks(page, 'Rahm Emanuel');
      await expectNoMoreThan(before, page);
      await page.evaluate(changeRoutes, ROUTE_CHANGES);
      await page.waitFor('the last route', () => window.routesLeft < 0);
      await waitForMarks(page, 'Rahm Emanuel');
      await expectNoMoreThan(before, page);
    },
    TEST_MS,
  );

  it('holds no more after cards were shown and marking was switched off and on', async () => {
    stage().server.put('cards.html', html(ARTICLE));
    const page = await stage().open('cards.html', 'held.localhost');
    await waitForMarks(page, 'Rahm Emanuel');
    const before = await page.held();
    for (let time = 0; time < SWITCHES; time += 1) {
      await page.hover('Rahm Emanuel');
      await page.waitForCard('Rahm Emanuel');
      await page.press('Escape');
      await page.waitForNoCard();
      await page.command('toggle-site');
      await waitForNoMarks(page);
      await page.command('toggle-site');
      await waitForMarks(page, 'Rahm Emanuel');
    }
    await expectNoMoreThan(before, page);
  });

  it(`holds no more after ${ROOTS} shadow roots with a mark have come and gone`, async () => {
    stage().server.put('roots.html', html('<p>First Rahm Emanuel spoke.</p>'));
    const page = await stage().open('roots.html');
    await page.evaluate(passRoots, 1);
    await page.waitFor('the first root', () => window.rootsLeft === 0);
    const before = await page.held();
    await page.evaluate(passRoots, ROOTS);
    await page.waitFor('the last root', () => window.rootsLeft === 0);
    await expectNoMoreThan(before, page);
  });

  it('lets go of custom elements while a page goes on bringing some and taking some away', async () => {
    stage().server.put('chat.html', html(`<p>First Fumio Kishida spoke.</p>${STREAM}`));
    const page = await stage().open('chat.html');
    await waitForMarks(page, 'Fumio Kishida');
    await page.waitFor('many to have gone', (many) => window.messagesGone > many, 2 * MOST_GONE);
    // Once only: counting holds the page up, and what comes after such a pause is let go of in any case.
    expect((await page.held()).detached.length).toBeLessThan(MOST_GONE);
  });
});
