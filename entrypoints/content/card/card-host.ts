/**
 * The card's place in the page: a popover in the top layer, inside a closed shadow root whose host has no box of its
 * own. Made when a card opens, removed when it closes.
 *
 *   <html> … <div> ─ #shadow-root (closed) ─ <div popover> ─ the card
 *
 * What a page can still do to it, and why that is harmless: it can cover or remove the card, so the one click of
 * consequence is weighed (`card-sight.ts`); it can read the card's text with `window.find`, so nothing private stands in
 * it.
 */
import { focusEdges, giveFocus } from './card-focus';
import { followGrip } from './card-grip';
import { keepInside, placeCard, placeCardBeside, type CardPlace, type Rect } from './card-place';
import { watchSight } from './card-sight';
import { outwards } from '@/entrypoints/content/text/container';
import { getterOf } from '@/entrypoints/content/text/elements';

export interface CardHost {
  /** True for the card's element, and for what happens inside it: events are retargeted to it. */
  contains(target: EventTarget | null): boolean;
  show(card: Element, state: CardFace): void;
  /** Shows what has changed on the card that is there, without drawing it anew. */
  update(state: CardFace): void;
  /** Puts the card by a line of text, in CSS px of the viewport; the line may run down the page. */
  place(line: Rect, isVertical: boolean): void;
  /** Leaves the card where it is, moved inside the window if it stands out. */
  stay(): void;
  /** Whether the reader can have meant a click in the card: the pointer may be led. */
  isMeant(click: MouseEvent): boolean;
  /** Puts the card above what has come into the top layer since. */
  raise(): void;
  /** Whether it stands in the layer of an element, where whoever reaches that reaches the card. */
  isReachableFrom(element: Element): boolean;
  /** The pointer is in it, or the focus of somebody who goes by keys: a click leaves one there, too. */
  isInUse(): boolean;
  focus(): void;
  hasFocus(): boolean;
  /** Takes the card away. If it had the focus, that goes back to where it came from. */
  remove(): void;
}

/** What the page itself knows of the card, and the drawing does not. */
export interface CardFace {
  pinned: boolean;
  /** Another card led to it. */
  isNested: boolean;
  /** Where the trail leads forward: the name there, or '' while it is not known. */
  forward?: string | undefined;
}

/** Keys typed in the card are for the card: sites bind single letters. */
const KEY_EVENTS = ['keydown', 'keyup', 'keypress'] as const;

interface Options {
  beside: Element;
  styles: string;
  /** A key in the card; `at` tells whether the focus is on the first or last thing that Tab reaches. */
  onKey(event: KeyboardEvent, at: { first: boolean; last: boolean }): void;
}

export function createCardHost({ beside, styles, onKey }: Options): CardHost {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.popover = 'manual';
  root.append(layer);
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheetOf(styles), sheet];
  let focusBefore: Element | undefined;
  for (const type of KEY_EVENTS) element.addEventListener(type, (event) => event.stopPropagation());
  layer.addEventListener('keydown', (event) => {
    if (event.isTrusted) onKey(event, focusEdges(layer, event.target));
  });
  layer.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof Element && !root.contains(relatedTarget)) focusBefore = relatedTarget;
  });
  append.call(layerOf(beside), element);
  layer.showPopover();
  followGrip(layer, { corner, moveTo });
  const sight = watchSight(element, layer);

  /** Where it has been put. While it rises, its box is not there yet. */
  function corner(): { left: number; top: number } {
    const { left, top } = getComputedStyle(layer);
    return { left: parseFloat(left), top: parseFloat(top) };
  }

  function moveTo(to: { left: number; top: number }): void {
    put(keepInside(to, layer.getBoundingClientRect(), viewport()));
  }

  function put({ left, edge, maxHeight }: CardPlace): void {
    const vertical = 'top' in edge ? `top:${edge.top}px` : `bottom:${edge.bottom}px`;
    sheet.replaceSync(
      `${ownSize()}.layer{left:${left}px;${vertical}}.card{max-block-size:min(60vh,560px,${maxHeight}px)}`,
    );
  }

  /** A page that enlarges itself with the CSS property `zoom` would enlarge the card with it. */
  function ownSize(): string {
    const zoom = element.parentElement?.currentCSSZoom ?? 1;
    return zoom === 1 ? '' : `.layer{zoom:${1 / zoom}}`;
  }

  function update({ pinned, isNested, forward }: CardFace): void {
    const card = layer.firstElementChild;
    card?.classList.toggle('pinned', pinned);
    card?.classList.toggle('nested', isNested);
    card?.classList.toggle('forth-open', forward !== undefined);
    card?.querySelector('.pin')?.setAttribute('aria-pressed', String(pinned));
    card?.querySelector('.forth')?.setAttribute('title', forward ?? '');
  }

  return {
    contains(target) {
      return target === element;
    },
    show(card, state) {
      layer.replaceChildren(card);
      sight.restart();
      update(state);
    },
    update,
    place(line, isVertical) {
      sheet.replaceSync(ownSize());
      const { width, height } = layer.getBoundingClientRect();
      const place = isVertical ? placeCardBeside : placeCard;
      put(place(line, { width, height }, viewport()));
    },
    stay() {
      moveTo(corner());
    },
    // A click without a press is a key's, or assistive technology's: no page can aim those.
    isMeant: ({ detail }) => detail === 0 || sight.isSteady(),
    raise() {
      layer.hidePopover();
      layer.showPopover();
    },
    isReachableFrom: (from) => element.parentNode === layerOf(from),
    isInUse: () => layer.matches(':hover, :has(:focus-visible)'),
    focus() {
      giveFocus(layer.querySelector('.card [tabindex]'));
    },
    hasFocus() {
      return root.activeElement !== null;
    },
    remove() {
      const hadFocus = root.activeElement !== null;
      sight.end();
      element.remove();
      if (hadFocus) giveFocus(focusBefore);
    },
  };
}

/** Without the scroll bars, which `innerWidth` counts in. By the prototype's getter: the root may be a form. */
function viewport(): { width: number; height: number } {
  return { width: clientWidth.call(document.documentElement) as number, height: innerHeight };
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** A modal dialog or a full-screen element makes all outside it inert, so the card must stand inside. */
function layerOf(beside: Element): Element {
  for (let element: Element | null = beside; element !== null; element = outwards(element)) {
    if (matches.call(element, 'dialog:modal, :fullscreen')) return element;
  }
  return document.documentElement;
}

const { append, matches } = Element.prototype;
const clientWidth = getterOf(Element.prototype, 'clientWidth');
