/**
 * The card's place in the page: a popover in the top layer, inside a closed shadow root whose host has no box of its
 * own. Made when a card opens, removed when it closes.
 *
 *   <html> … <div> ─ #shadow-root (closed) ─ <div popover> ─ the card
 *
 * What a page can still do to it, and why that is harmless: it can cover or remove the card, so nothing of consequence
 * can be clicked in it; it can read the card's text with `window.find`, so nothing private stands in it.
 */
import { placeCard, type Rect } from './card-place';

export interface CardHost {
  /** True for the card's element, and for what happens inside it: events are retargeted to it. */
  contains(target: EventTarget | null): boolean;
  show(card: Element): void;
  /** Puts the card beside a line of text, in CSS px of the viewport. */
  place(line: Rect): void;
  focus(): void;
  hasFocus(): boolean;
  remove(): void;
}

/** Keys typed in the card are for the card: sites bind single letters. */
const KEY_EVENTS = ['keydown', 'keyup', 'keypress'] as const;

/** Undoes what browsers give a popover: the card brings its own look. */
const LAYER_STYLES =
  '.layer{position:fixed;inset:auto;margin:0;border:0;padding:0;background:none;color:inherit;overflow:visible}';

export function createCardHost(beside: Element, styles: string): CardHost {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.popover = 'manual';
  root.append(layer);
  const place = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheetOf(LAYER_STYLES + styles), place];
  for (const type of KEY_EVENTS) element.addEventListener(type, (event) => event.stopPropagation());
  layerOf(beside).append(element);
  layer.showPopover();

  return {
    contains(target) {
      return target === element;
    },
    show(card) {
      layer.replaceChildren(card);
    },
    place(line) {
      place.replaceSync('');
      const { width, height } = layer.getBoundingClientRect();
      // Without the scroll bars, which `innerWidth` counts in.
      const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
      const { left, edge, maxHeight } = placeCard(line, { width, height }, viewport);
      const vertical = 'top' in edge ? `top:${edge.top}px` : `bottom:${edge.bottom}px`;
      place.replaceSync(
        `.layer{left:${left}px;${vertical}}.card{max-block-size:min(60vh,560px,${maxHeight}px)}`,
      );
    },
    focus() {
      root.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
    },
    hasFocus() {
      return root.activeElement !== null;
    },
    remove() {
      element.remove();
    },
  };
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** A modal dialog or a full-screen element makes all outside it inert, so the card must stand inside. */
function layerOf(element: Element): Element {
  return closest.call(element, 'dialog:modal, :fullscreen') ?? document.documentElement;
}

const { closest } = Element.prototype;
