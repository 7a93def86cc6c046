/**
 * Long questions, in Chromium. A message of more than 64 kB goes through shared memory there, and to have its pages made
 * takes the sender's main thread three times as long as to write the text. So what is long goes in parts, over a port
 * that lives as long as the question:
 *
 *   page ── text ── text ── … ── the question without its text ──► background ── the answer ──► page
 */
import { browser, type Browser } from 'wxt/browser';
import { FIRST_CODE_UNITS, MOST_BLOCKS, MOST_CODE_UNITS } from './question-size';

/** Less than 64 kB, also with two bytes a code unit. */
const PART_CODE_UNITS = 30_000;

export interface WithBlocks {
  blocks: string[];
}

/** Takes what `runtime.onMessage` tells of one message. */
export type Hear = (
  message: unknown,
  sender: Browser.runtime.MessageSender,
  reply: (answered: unknown) => void,
) => boolean;

/**
 * The first question about a page is never long: the first marks wait for its answer, and one message is on its way sooner
 * than several.
 */
export function isLong(argument: unknown): argument is WithBlocks {
  const blocks = (argument as Partial<WithBlocks> | undefined)?.blocks;
  let size = 0;
  return blocks?.some(({ length }) => (size += length) > FIRST_CODE_UNITS) === true;
}

/** Resolves with nothing where nobody answers. */
export function askInParts(method: string, { blocks, ...argument }: WithBlocks): Promise<unknown> {
  const port = browser.runtime.connect();
  let from = 0;
  let size = 0;
  // Not by a loop, which makes an object a turn where code runs rarely.
  blocks.forEach(({ length }, index) => {
    size += length;
    if (size <= PART_CODE_UNITS) return;
    port.postMessage(blocks.slice(from, index));
    from = index;
    size = length;
  });
  port.postMessage(blocks.slice(from));
  port.postMessage({ method, argument });
  return new Promise((resolve) => {
    port.onMessage.addListener((answered) => {
      port.disconnect();
      resolve(answered);
    });
    // The browser complains of an error that nobody has looked at.
    port.onDisconnect.addListener(() => resolve(void browser.runtime.lastError));
  });
}

/** Puts the parts of long questions together, each for `hear`. */
export function hearParts(hear: Hear): void {
  browser.runtime.onConnect.addListener((port) => {
    const { sender } = port;
    const blocks: string[] = [];
    let size = 0;
    let isOpen = true;
    const reply = (answered: unknown) => isOpen && port.postMessage(answered);
    port.onDisconnect.addListener(() => {
      isOpen = false;
    });
    port.onMessage.addListener((part: unknown) => {
      if (Array.isArray(part)) {
        size += part.reduce((sum, block) => sum + String(block).length, 0);
        // No question is so large: a page's process may be in hostile hands.
        if (size > MOST_CODE_UNITS || blocks.length + part.length > MOST_BLOCKS) port.disconnect();
        else blocks.push(...part);
        return;
      }
      const question = part as { argument?: object } | null;
      const whole = { ...question, argument: { ...question?.argument, blocks } };
      if (sender === undefined || !hear(whole, sender, reply)) port.disconnect();
    });
  });
}
