/**
 * What the main thread of a page did, from the browser's own trace. Chromium names the world in which a script runs in
 * each of its calls, so that ours can be told from the page's own, whatever called it: a timer, an observer, a message.
 *
 *     task  ├────────────────────────────────────┤         one slice: ours in one task
 *     calls   ├─ page ──────────────┤ ├─ ours ─┤
 *                    ├─ ours ─┤
 *
 * An answer that our script has waited for comes without such a call: it is taken in under the browser's message to an
 * extension, and no other extension is there. What goes on then are microtasks, which run behind the task:
 *
 *     task  ├─ message ─┤ ├─ microtasks ─┤                 both ours, one slice
 */
import type { Page } from 'puppeteer-core';
import type { Slice } from '@/tests/browsers/browser';

const CATEGORIES = ['toplevel', 'v8', 'devtools.timeline'];
/** The world's name is the extension's. */
const OUR_WORLD = 'Backgrounder';
const CALLS = new Set(['v8.callFunction', 'v8.run', 'v8.compile', 'v8.callAsConstructor']);
const MESSAGE = 'Receive mojo message';
const MICROTASKS = 'BlinkScheduler_PerformMicrotaskCheckpoint';
const TASK = 'ThreadControllerImpl::RunTask';

export interface MainThread {
  /** Tasks in which our script ran, with our part of each. */
  ours: Slice[];
  /** All tasks. */
  tasks: Slice[];
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** In µs. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: {
    worldName?: string;
    data?: { url?: string; frame?: string };
    name?: string;
    chrome_mojo_event_info?: { mojo_interface_tag?: string };
  };
}

/** @returns the main thread of the page's process during the work */
export async function traceWhile(page: Page, work: () => Promise<unknown>): Promise<MainThread> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const bytes = await page.tracing.stop();
  if (bytes === undefined) throw new Error('The browser gave no trace.');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  return readMainThread(traceEvents, page.url());
}

function readMainThread(events: readonly TraceEvent[], url: string): MainThread {
  const thread = threadOf(events, new URL(url).origin);
  const own = events
    .filter((event) => event.ph === 'X' && event.pid === thread?.pid && event.tid === thread.tid)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks: Slice[] = [];
  const ours: Slice[] = [];
  let taskEnd = -1;
  let callEnd = -1;
  let slice: Slice | undefined;
  /** The slice of a task that brought us an answer: nobody else's microtasks can have come of it. */
  let answered: Slice | undefined;
  for (const event of own) {
    if (event.name === TASK && event.ts >= taskEnd) {
      taskEnd = event.ts + (event.dur ?? 0);
      tasks.push(sliceOf(event));
      slice = undefined;
      answered = undefined;
    } else if (event.name === MICROTASKS && answered !== undefined && event.ts >= callEnd) {
      callEnd = event.ts + (event.dur ?? 0);
      add(answered, sliceOf(event));
    } else if ((isOurCall(event) || isMessage(event)) && event.ts >= callEnd) {
      callEnd = event.ts + (event.dur ?? 0);
      const part = sliceOf(event);
      if (slice === undefined || event.ts >= taskEnd) ours.push((slice = part));
      else add(slice, part);
      if (isMessage(event)) answered = slice;
    }
  }
  return { ours, tasks };
}

function add(slice: Slice, part: Slice): void {
  slice.wall += part.wall;
  slice.cpu += part.cpu;
}

/** The thread that runs our calls, or without them the page's own scripts. */
function threadOf(events: readonly TraceEvent[], origin: string): { pid: number; tid: number } | undefined {
  return (
    events.find(isOurCall) ??
    events.find(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.startsWith(origin)) ??
    events.find(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  );
}

function isOurCall({ name, args }: TraceEvent): boolean {
  return CALLS.has(name) && args?.worldName === OUR_WORLD;
}

function isMessage({ name, args }: TraceEvent): boolean {
  return (
    name === MESSAGE && args?.chrome_mojo_event_info?.mojo_interface_tag?.startsWith('extensions.') === true
  );
}

function sliceOf({ ts, dur = 0, tdur = dur }: TraceEvent): Slice {
  return { start: ts / 1000, wall: dur / 1000, cpu: tdur / 1000 };
}
