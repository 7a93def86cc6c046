import type { CDPSession } from 'puppeteer-core';
import { cardHosts } from '@/tests/browsers/in-page/card-hosts';

/**
 * Evaluates an expression in which `root` is the card's shadow root. The root is closed, so the page's script cannot
 * reach it; the debugging protocol can.
 * @returns null while no card is open.
 */
export async function runInClosedCard(
  session: CDPSession,
  expression: string,
): Promise<{ value: unknown } | null> {
  try {
    const root = await findClosedRoot(session);
    if (root === null) return null;
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: root,
      functionDeclaration: `function () { const root = this; return ${expression}; }`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails !== undefined) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return { value: result.value };
  } finally {
    // What was handed out would be kept alive, and the card with it, when it has closed.
    await session.send('Runtime.releaseObjectGroup', { objectGroup: GROUP });
  }
}

const GROUP = 'card';

async function findClosedRoot(session: CDPSession): Promise<string | null> {
  const hosts = `(${cardHosts.toString()})()`;
  const { result } = await session.send('Runtime.evaluate', {
    expression: `${hosts}.length`,
  });
  for (let index = 0; index < Number(result.value); index += 1) {
    const root = await closedRootOf(session, `${hosts}[${index}]`);
    if (root !== null) return root;
  }
  return null;
}

async function closedRootOf(session: CDPSession, host: string): Promise<string | null> {
  const { result } = await session.send('Runtime.evaluate', { expression: host, objectGroup: GROUP });
  if (result.objectId === undefined) return null;
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, pierce: true });
  const closed = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
  if (closed === undefined) return null;
  const { object } = await session.send('DOM.resolveNode', {
    backendNodeId: closed.backendNodeId,
    objectGroup: GROUP,
  });
  return object.objectId ?? null;
}
