import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { formatFindings, readFindings } from './findings';
import type { Browser, CardFacts, Mark, Page } from '@/tests/browsers/browser';
import { waitFor } from '@/tests/browsers/wait-for';

/** Tried first, because their cards show most: a weapon, a person, a policy. Any other marks serve as well. */
const WORTH_A_LOOK = ['Patriot', 'Hayashi', '2014'];
const CARDS = 3;

/**
 * What a reader would do, done by the program: look at the page, hover over three names, open the popup, switch
 * marking off. Leaves screenshots in a folder, which it clears first, and says what it found.
 */
export async function takeTour(
  browser: Browser,
  address: string,
  folder: string,
  say: (text: string) => void,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const shots: string[] = [];
  const shoot = async (surface: { screenshot(file: string): Promise<void> }, name: string) => {
    const file = join(folder, `${String(shots.length + 1).padStart(2, '0')}-${name}.png`);
    await surface.screenshot(file);
    shots.push(relative(process.cwd(), file));
  };

  const page = await browser.open(address);
  const marks = await waitForMarks(page);
  await shootBothThemes(page, shoot, 'page');
  say(`\n${await page.evaluate(() => document.title)}`);
  say(`${formatFindings(await readFindings(browser, page))}\n`);
  for (const mark of choose(marks)) {
    const card = await openCard(page, mark);
    say(`Hovering “${mark.text.replaceAll(/\s+/g, ' ')}” opens the card “${card.label}”.`);
    await shootBothThemes(page, shoot, `card-${slug(card.label)}`);
    await page.press('Escape');
    await page.waitForNoCard();
  }
  await visitPopup(browser, page, shoot);
  say('Switched off in the popup: all marks are gone.');
  await shoot(page, 'page-switched-off');
  say(`\nScreenshots:\n${shots.map((shot) => `  ${shot}`).join('\n')}`);
}

/** For a file's name. The count at the end of a tab's name is left out. */
function slug(text: string): string {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? ['card'];
  return words.filter((word, index) => index === 0 || !/^\d{1,3}$/.test(word)).join('-');
}

type Shoot = (surface: { screenshot(file: string): Promise<void> }, name: string) => Promise<void>;

async function shootBothThemes(
  surface: Pick<Page, 'screenshot' | 'emulate'>,
  shoot: Shoot,
  name: string,
): Promise<void> {
  await surface.emulate({ colorScheme: 'dark', reducedMotion: true });
  await shoot(surface, `${name}-dark`);
  await surface.emulate({ colorScheme: 'light', reducedMotion: true });
  await shoot(surface, `${name}-light`);
}

async function waitForMarks(page: Page): Promise<Mark[]> {
  return waitFor('marks on the page', async () => {
    const marks = await page.marks();
    return marks.length > 0 ? marks : null;
  });
}

/** Marks with different texts, those worth a look first. */
function choose(marks: Mark[]): Mark[] {
  const different = marks.filter(
    (mark, index) => marks.findIndex(({ text }) => text === mark.text) === index,
  );
  const rank = ({ text }: Mark) => {
    const index = WORTH_A_LOOK.findIndex((worth) => text.includes(worth));
    return index < 0 ? WORTH_A_LOOK.length : index;
  };
  const ranked = different.toSorted((a, b) => rank(a) - rank(b));
  // One mark for each thing worth a look, then the rest.
  const first = WORTH_A_LOOK.flatMap((worth) => ranked.find(({ text }) => text.includes(worth)) ?? []);
  return [...new Set([...first, ...ranked])].slice(0, CARDS);
}

async function openCard(page: Page, { text }: Mark): Promise<CardFacts> {
  await page.hover(text);
  return page.waitForCard();
}

async function visitPopup(browser: Browser, page: Page, shoot: Shoot): Promise<void> {
  const popup = await browser.openPopup(page);
  await popup.control('switch', /./);
  const tabs = (await popup.controls()).filter(({ role }) => role === 'tab');
  for (const { name } of tabs) {
    await popup.click('tab', name);
    await shootBothThemes(popup, shoot, `popup-${slug(name)}`);
  }
  if (tabs.length === 0) await shootBothThemes(popup, shoot, 'popup');
  await popup.click('switch', /./);
  await waitFor('the marks to go', async () => (await page.marks()).length === 0);
  await shootBothThemes(popup, shoot, 'popup-switched-off');
  await popup.close();
}
