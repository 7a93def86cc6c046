import type { Page } from '@/tests/browsers/browser';
import { waitFor } from '@/tests/browsers/wait-for';
import { LOOK, parseLook, type HonestLook } from '@/tests/fixtures/hostile/honest-look';
import { htmlOf, type HostilePage } from '@/tests/fixtures/hostile/hostile-page';
import type { Stage } from './in-both-browsers';

/** Marks of the clean page: the last of them comes a moment later, licensed by the others. */
const CLEAN_MARKS = 5;
const hasAllMarks = ({ marks }: HonestLook) => marks.length === CLEAN_MARKS;

export function waitForLook(
  page: Page,
  what: string,
  isThere: (look: HonestLook) => boolean,
): Promise<HonestLook> {
  return waitFor(what, async () => {
    const look = parseLook(await page.evaluate<[], string>(LOOK));
    return isThere(look) && look;
  });
}

declare global {
  interface Window {
    violations: number;
  }
}

/** Runs in a page. */
function countViolations(): void {
  window.violations = 0;
  addEventListener('securitypolicyviolation', () => (window.violations += 1));
}

/** In the page's own realm; where its scripts may not run, in that of the test. */
function bitesIn({ bites }: HostilePage): string {
  return `window.bites ? window.bites() : ${bites}`;
}

/** Opens the page without any attack, in a tab that the attacks then use, and tells its marks. */
export async function openTwin(stage: Stage): Promise<{ page: Page; clean: string[] }> {
  stage.server.put('hostile-twin.html', htmlOf({}));
  const page = await stage.open('hostile-twin.html');
  const { marks } = await waitForLook(page, 'the marks of the clean twin', hasAllMarks);
  return { page, clean: marks };
}

interface Visit {
  name: string;
  /** Whether the attack bites what is naive. */
  bites: boolean;
  /** How often something of ours offended the page's policy. */
  violations: number;
}

/** How a visit must end. */
export const harmless = ({ name }: HostilePage): Visit => ({ name, bites: true, violations: 0 });

/**
 * Goes to each hostile page in turn, waits until its marks are those of the clean twin, and opens a card by key.
 * @param query goes with each address.
 */
export async function visitAll(stage: Stage, hostiles: readonly HostilePage[], query = ''): Promise<Visit[]> {
  const { page, clean } = await openTwin(stage);
  const isMarked = ({ marks }: HonestLook) => marks.join() === clean.join();
  const visits: Visit[] = [];
  for (const [index, hostile] of hostiles.entries()) {
    const { name } = hostile;
    const path = `hostile-${index}.html`;
    stage.server.put(path, htmlOf(hostile), hostile.headers);
    await page.goto(stage.server.url(path) + query);
    // The page's own violations are over: what comes now would be ours.
    if (hostile.headers) await page.evaluate(countViolations);
    await waitForLook(page, `the marks of the twin on the page of ${name}`, isMarked);
    await page.command('next-mention');
    await waitForLook(page, `a card on the page of ${name}`, ({ hosts }) => hosts > 0);
    const violations = await page.evaluate<[], number>('window.violations ?? 0');
    visits.push({ name, bites: await page.evaluate<[], boolean>(bitesIn(hostile)), violations });
  }
  return visits;
}
