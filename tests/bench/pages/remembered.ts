/** What stays in memory: of many frames, and of many pages one after the other. */
import { waitFor } from '@/tests/browsers/wait-for';
import { memoryOf, visit, type Side, type Visit } from './visit';

const PATIENCE_MS = 120_000;
/** Until caches and compiled code have reached their size. */
const FIRST_NAVIGATIONS = 20;
export const NAVIGATIONS = 200;
export const ROUTE_CHANGES = 50;

export interface Remembered {
  megabytes: number;
  nodes: number;
  listeners: number;
}

async function look({ session }: Visit): Promise<Remembered> {
  const megabytes = await memoryOf(session);
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { megabytes, nodes, listeners: jsEventListeners };
}

/** Of a page with many frames, once all of them are loaded. */
export function measureFramesMemory(side: Side, folder: string, url: string): Promise<Remembered> {
  return visit(side, folder, async (visited) => {
    visited.page.setDefaultNavigationTimeout(PATIENCE_MS);
    await visited.page.goto(url, { waitUntil: 'load' });
    return look(visited);
  });
}

/** What has come to stay between a page after some navigations and the same page after many more. */
export function measureNavigations(side: Side, folder: string, url: string): Promise<Remembered> {
  return visit(side, folder, async (visited) => {
    const navigate = async (times: number) => {
      for (let time = 0; time < times; time += 1) {
        await visited.page.goto(`${url}?${time}`);
        await whenMarked(visited, side);
      }
    };
    await navigate(FIRST_NAVIGATIONS);
    const before = await look(visited);
    await navigate(NAVIGATIONS);
    for (let route = 0; route < ROUTE_CHANGES; route += 1) {
      await visited.page.evaluate(`{
        history.pushState(null, '', '?route=${route}');
        document.body.replaceChildren(...[...document.body.children].map((child) => child.cloneNode(true)));
      }`);
      await whenMarked(visited, side);
    }
    await visited.page.goto(url);
    await whenMarked(visited, side);
    const after = await look(visited);
    return {
      megabytes: after.megabytes - before.megabytes,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
    };
  });
}

/** Without the extension nothing is waited for. */
async function whenMarked({ page }: Visit, side: Side): Promise<void> {
  if (side === 'without') return;
  const marked = `[...CSS.highlights.values()].some((highlight) => [...highlight].some((range) => range.startContainer.isConnected))`;
  await waitFor('marks', () => page.evaluate(marked), PATIENCE_MS);
}
