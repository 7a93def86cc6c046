/**
 * Most containers hold one run of text, with nothing but plain inline elements in it. Such text is taken at once: a walk
 * costs ten times as much, since the browser makes an object of ours for each node that is looked at. Which nodes the text
 * stands in is found out where a mark is to be painted.
 */
import { LONGEST_BLOCK } from '@/data/question-size';
import type { Block, Piece } from './block';
import type { Container } from './container';
import { isHeading, nameOf, shadowRootOf, textOf } from './elements';

/** Elements that only style their text, and can have no shadow root. */
const PLAIN = 'a,abbr,b,cite,del,em,font,i,img,ins,mark,q,s,small,strong,sub,sup,time,u';
/** Elements and attributes that may mean more. */
const OTHER = `:not(${PLAIN}),[contenteditable],[role]`;
/** A `<span>` can have a shadow root. */
const OTHER_THAN_SPAN = `:not(span,${PLAIN}),[contenteditable],[role]`;
/** With more children the look for other elements might take long. */
const MOST_CHILDREN = 1_000;

/** The block of a plain container, or none if it holds no words; undefined if the container must be walked through. */
export function readPlain(container: Container): Block[] | undefined {
  if (!(container instanceof Element)) return undefined;
  const { childElementCount } = container;
  if (childElementCount > MOST_CHILDREN) return undefined;
  const other = childElementCount === 0 ? null : querySelector.call(container, OTHER);
  if (other !== null && !(nameOf(other) === 'span' && holdsPlainSpans(container))) return undefined;
  const text = textOf(container);
  if (text.length >= LONGEST_BLOCK) return undefined;
  return hasWords(text) ? [{ container, text, heading: isHeading(container) }] : [];
}

function holdsPlainSpans(container: Element): boolean {
  if (querySelector.call(container, OTHER_THAN_SPAN) !== null) return false;
  const spans = querySelectorAll.call(container, 'span');
  return spans.length <= MOST_CHILDREN && ![...spans].some(shadowRootOf);
}

export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Where the text of a plain container stands. */
export function piecesIn(container: Element): Piece[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  const pieces: Piece[] = [];
  let start = 0;
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    pieces.push({ node, offset: 0, start, length: node.length });
    start += node.length;
  }
  return pieces;
}

const { querySelector, querySelectorAll } = Element.prototype;
