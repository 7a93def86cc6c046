/**
 * What the script of the extension holds in a page, asked of V8 itself: all objects of the world in which the script runs.
 * V8 collects garbage before it answers.
 */
import type { CDPSession, Page as Tab } from 'puppeteer-core';
import type { Held } from '@/tests/browsers/browser';

/** The world's name is the extension's. */
const OUR_WORLD = 'Backgrounder';
/** What is asked for is kept alive until its group is released. */
const GROUP = 'held';

interface World {
  id: number;
  name: string;
  auxData?: { frameId?: string };
}

export async function readHeld(tab: Tab, frame: string | undefined): Promise<Held> {
  const session = await tab.createCDPSession();
  try {
    const ours = await ourWorlds(session, frame);
    const [world] = ours;
    const objects = await countObjects(session, world.id);
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: await objectIn(session, world.id, 'window'),
    });
    await session.send('Runtime.releaseObjectGroup', { objectGroup: GROUP });
    return {
      scripts: ours.length,
      listeners: listeners.length,
      ...objects,
      ...(await readProcess(session)),
    };
  } finally {
    await session.detach();
  }
}

/** Value of an expression in the world of our script in the page. */
export async function runInScript(tab: Tab, expression: string): Promise<unknown> {
  const session = await tab.createCDPSession();
  try {
    const [world] = await ourWorlds(session, undefined);
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      contextId: world.id,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  } finally {
    await session.detach();
  }
}

async function ourWorlds(session: CDPSession, frame: string | undefined): Promise<[World, ...World[]]> {
  const worlds: World[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const frameId = await frameIdOf(session, frame);
  const [world, ...others] = worlds.filter(
    ({ name, auxData }) => name === OUR_WORLD && auxData?.frameId === frameId,
  );
  if (world === undefined) throw new Error(`No script of the extension runs in ${frame ?? 'the page'}.`);
  return [world, ...others];
}

async function frameIdOf(session: CDPSession, frame: string | undefined): Promise<string | undefined> {
  if (frame === undefined) return (await session.send('Page.getFrameTree')).frameTree.frame.id;
  const { result } = await session.send('Runtime.evaluate', {
    expression: `document.querySelector(${JSON.stringify(frame)})`,
    objectGroup: GROUP,
  });
  if (result.objectId === undefined) throw new Error(`The page has no frame ${frame}.`);
  return (await session.send('DOM.describeNode', { objectId: result.objectId })).node.frameId;
}

async function objectIn(session: CDPSession, world: number, expression: string): Promise<string> {
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    contextId: world,
    objectGroup: GROUP,
  });
  if (result.objectId === undefined) throw new Error(`There is no ${expression} in the script's world.`);
  return result.objectId;
}

type Objects = Pick<Held, 'mutationObservers' | 'intersectionObservers' | 'collections' | 'detached'>;

/** All at once: on a page with frames each question takes seconds. */
async function countObjects(session: CDPSession, world: number): Promise<Objects> {
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: await objectIn(session, world, 'Object.prototype'),
    objectGroup: GROUP,
  });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: sortObjects.toString(),
    returnByValue: true,
  });
  return result.value as Objects;
}

/** Runs in the script's world, with its objects as `this`. Prototypes are among them, and have no place in a document. */
function sortObjects(this: object[]): Objects {
  const isConnected = Object.getOwnPropertyDescriptor(Node.prototype, 'isConnected')?.get;
  return {
    mutationObservers: this.filter((it) => it instanceof MutationObserver).length,
    intersectionObservers: this.filter((it) => it instanceof IntersectionObserver).length,
    collections: this.filter((it) => it instanceof Map || it instanceof Set).length,
    detached: this.filter((it): it is Node => it instanceof Node)
      .filter((node) => {
        try {
          return isConnected?.call(node) === false;
        } catch {
          return false;
        }
      })
      .map((node) => `${node.nodeName} ${node.textContent?.slice(0, 40)}`),
  };
}

async function readProcess(session: CDPSession): Promise<Pick<Held, 'documents' | 'bytes'>> {
  await session.send('HeapProfiler.collectGarbage');
  const { documents } = await session.send('Memory.getDOMCounters');
  const { usedSize, backingStorageSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return { documents, bytes: usedSize + backingStorageSize + embedderHeapUsedSize };
}
