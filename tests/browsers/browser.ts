/**
 * One interface for both browsers. Tests and `npm start` see only this file and `launch-browser.ts`.
 *
 * Functions given to `evaluate`, `waitFor` and `inCard` run inside the browser: they are sent as source, so they may
 * use their arguments and the document, and nothing else of the file they stand in. Arguments and results are JSON.
 */
import type { CardFacts } from './in-page/card-facts';
import type { Control } from './in-page/list-controls';
import type { Mark } from './in-page/list-marks';
import type { Rect } from './in-page/rect-of-text';

import type { Truthy } from './wait-for';

export type { CardFacts, Control, Mark, Rect };

export type BrowserName = 'chromium' | 'firefox';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Folder of the browser's profile; without it a fresh one, removed on close. */
  profile?: string;
  /** Default true. */
  headless?: boolean;
  /** Language of the browser's interface, a BCP 47 tag. */
  locale?: string;
  /** Refuse and note whatever the browser asks of any machine but this one. Default false. */
  offline?: boolean;
}

export type Modifier = 'Alt' | 'Control' | 'Meta' | 'Shift';

export interface Emulation {
  colorScheme?: 'light' | 'dark';
  reducedMotion?: boolean;
  forcedColors?: boolean;
  /** The finger is what the reader mostly points with. */
  touch?: boolean;
}

export interface Pointer {
  /** Moves the real pointer there, over `steps` points in between (default 1). Viewport pixels. */
  move(x: number, y: number, options?: { steps?: number }): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Presses the button where the pointer is, and lets go of it. */
  down(): Promise<void>;
  up(): Promise<void>;
  /** Presses at one point, moves to another over some points in between, and lets go there. */
  drag(from: [x: number, y: number], to: [x: number, y: number]): Promise<void>;
  /** A touch, not a mouse click. */
  tap(x: number, y: number): Promise<void>;
  wheel(deltaY: number): Promise<void>;
}

/** What pages and popups have in common. */
export interface Surface {
  /** Runs a function, or the value of an expression, in the document's own world. */
  evaluate<A extends unknown[], R>(code: string | ((...args: A) => R), ...args: A): Promise<Awaited<R>>;
  /**
   * Runs a function that may have the document go, a turn later and without an answer: one that goes in the middle of an
   * answer does not give it.
   */
  evaluateLast<A extends unknown[]>(code: (...args: A) => unknown, ...args: A): Promise<void>;
  /** Asks again until the function returns something truthy, and returns that. */
  waitFor<A extends unknown[], R>(
    what: string,
    code: (...args: A) => R,
    ...args: A
  ): Promise<Truthy<Awaited<R>>>;
  /** Everything that can be operated, with role, accessible name and state. */
  controls(): Promise<Control[]>;
  /** The control that has the focus. */
  focused(): Promise<Control | undefined>;
  /** Waits for the control. */
  control(role: string, name: string | RegExp): Promise<Control>;
  /** Waits for the control, until it can be operated, brings it into view and clicks it with the real pointer. */
  click(role: string, name: string | RegExp): Promise<void>;
  /** Presses and releases a key, by its DOM name: `Escape`, `Enter`, `ArrowDown`, `a`. */
  press(key: string, modifiers?: Modifier[]): Promise<void>;
  /** Types text into what has the focus. */
  type(text: string): Promise<void>;
  emulate(emulation: Emulation): Promise<void>;
  /** Writes a PNG. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

export interface Page extends Surface {
  pointer: Pointer;
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  bringToFront(): Promise<void>;
  /** Prints the page and returns the PDF, a letter a byte. */
  print(): Promise<string>;
  /** Size of the viewport in CSS pixels. */
  setViewport(width: number, height: number): Promise<void>;
  /** Where the n-th occurrence of a text stands (from 0), in viewport pixels; scrolls it into view first. */
  rectOf(text: string, nth?: number): Promise<Rect>;
  /** Moves the pointer onto the middle of the n-th occurrence of a text, coming from nearby, as a hand does. */
  hover(text: string, nth?: number): Promise<void>;
  /** What `CSS.highlights` holds of ours, in the order of the text. `frame` selects a frame of the same origin. */
  marks(frame?: string): Promise<Mark[]>;
  /** The open card, or null. */
  card(): Promise<CardFacts | null>;
  /** Waits until a card is open, at rest and filled, and named so if a name is given. */
  waitForCard(label?: string | RegExp): Promise<CardFacts>;
  waitForNoCard(): Promise<void>;
  /** Runs a function with the card's closed shadow root. */
  inCard<A extends unknown[], R>(code: (root: ShadowRoot, ...args: A) => R, ...args: A): Promise<Awaited<R>>;
  controlsInCard(): Promise<Control[]>;
  clickInCard(role: string, name: string | RegExp): Promise<void>;
  /** Brings the page to the front and gives an extension command, as its keyboard shortcut would. */
  command(name: string): Promise<void>;
  /** The toolbar button's state for this page; `icon`, in Chromium, only if it was set after a first look. */
  badge(): Promise<Badge>;
  /** What the extension's script holds in the page, or in a frame of its origin, after a collection of garbage. */
  held(frame?: string): Promise<Held>;
  /** Value of an expression in the extension's script in the page; undefined where no browser lets in (Firefox). */
  runInScript(expression: string): Promise<unknown>;
  /** How often scripts of the extension are called in the page and its frames within so many ms. */
  callsWithin(ms: number): Promise<number>;
  /** Does some work and tells what our script took of the page's time meanwhile; null where no browser tells (Firefox). */
  slicesDuring(work: () => Promise<unknown>): Promise<Slice[] | null>;
}

/** Our part of one task of the page's main thread. In ms. */
export interface Slice {
  /** On a clock of its own. */
  start: number;
  /** By the clock on the wall. */
  wall: number;
  /** Of the processor: what other programs took in between does not count. */
  cpu: number;
}

export interface Held {
  /** Scripts of ours in that document. */
  scripts: number;
  mutationObservers: number;
  intersectionObservers: number;
  /** Maps and sets: each scanner, recogniser or painter has some of its own. */
  collections: number;
  /** Listeners on the window; in Firefox the page's own as well. */
  listeners: number;
  /** Nodes that are not in the document, each as its name and text; in Firefox the page's own as well. */
  detached: string[];
  /** Documents in the page's process, whosever. */
  documents: number;
  /** Memory of scripts and documents in the page's process (Chromium) or tab (Firefox), whosever. */
  bytes: number;
}

export interface Badge {
  text: string;
  title: string;
  icon: string | null;
}

/** The real toolbar popup. It closes when another window or tab takes the focus. */
export interface Popup extends Surface {
  isOpen(): Promise<boolean>;
}

export interface Browser {
  name: BrowserName;
  pages(): Page[];
  /** Opens an address in a new tab, in front. */
  open(url: string): Promise<Page>;
  /** Opens the toolbar popup over a page, and waits until it is filled. */
  openPopup(page: Page): Promise<Popup>;
  /** Opens a page of the extension in a tab, by its path. */
  openExtensionPage(path: string): Promise<Page>;
  /**
   * Ends the background script, whatever it is doing, after so many ms. True if one was running then: Firefox lets one
   * live that is asked something at that very moment.
   */
  stopBackground(afterMs?: number): Promise<boolean>;
  /** Switches the extension off or on, as the reader can; its pages stay open. */
  enableExtension(on: boolean): Promise<void>;
  /** Ends the extension and starts it anew, as an update does; its pages stay open. */
  reloadExtension(): Promise<void>;
  /** Closes the browser and starts it again on the same profile; pages of before are gone. */
  restart(): Promise<void>;
  /** The same, but the browser's process is killed in the middle of whatever it does. */
  crash(): Promise<void>;
  /** Closes all pages, takes emulation and the window's size back, and forgets errors and requests: as newly started. */
  renew(): Promise<void>;
  close(): Promise<void>;
  /** How the browser has ended, if it has: completes the sentence "The browser …". */
  end(): string | undefined;
  /** Resolves when the browser has gone, also when the reader closes it. */
  closed(): Promise<void>;
  /** Errors that the extension's own scripts have logged or thrown, anywhere. */
  consoleErrors(): Promise<string[]>;
  /** What an offline browser has asked of other machines, on whosever behalf. */
  refusedRequests(): string[];
}
