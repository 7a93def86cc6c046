/** Takes from an HTML file what the content script takes from a page: the text that a reader sees, block by block. */
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { BLOCK_ELEMENTS, SKIPPED_ELEMENTS, TYPING_ROLE } from '@/data/markup';
import { pageDate, type DateClues } from '@/data/page-date';
import type { PageFacts } from '@/matching/types';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface HtmlText {
  blocks: string[];
  page: PageFacts;
}

interface Clues extends DateClues {
  /** The times of the article itself: they come first. */
  inArticle: string[];
}

export function htmlText(html: string): HtmlText {
  const document = parse(html);
  const clues: Clues = { linkedData: [], published: [], times: [], inArticle: [], path: '' };
  const page: PageFacts = {};
  const blocks = [''];
  const breakBlock = () => {
    if (blocks.at(-1) !== '') blocks.push('');
  };

  function visit(node: Node): void {
    if (defaultTreeAdapter.isTextNode(node)) {
      blocks[blocks.length - 1] += node.value;
      return;
    }
    if (defaultTreeAdapter.isElementNode(node)) {
      readFacts(node, page, clues);
      if (isSkipped(node)) {
        // As page-text.ts does: what is skipped parts the words around it.
        blocks[blocks.length - 1] += '\uFFFC';
        return;
      }
      if (node.tagName === 'br') blocks[blocks.length - 1] += '\n';
    }
    const apart = defaultTreeAdapter.isElementNode(node) && BLOCK_ELEMENTS.has(node.tagName);
    if (apart) breakBlock();
    if ('childNodes' in node) node.childNodes.forEach(visit);
    if (apart) breakBlock();
  }

  visit(document);
  const date = pageDate({ ...clues, times: [...clues.inArticle, ...clues.times] });
  return {
    blocks: blocks.filter((block) => /[\p{L}\p{N}]/u.test(block)),
    page: date === undefined ? page : { ...page, date },
  };
}

function readFacts(element: Element, page: PageFacts, clues: Clues): void {
  const name = element.tagName;
  if (name === 'head')
    element.childNodes
      .filter(defaultTreeAdapter.isElementNode)
      .forEach((child) => readFacts(child, page, clues));
  if (name === 'title' && page.title === undefined && isInHead(element))
    page.title = collapse(textIn(element));
  if (name === 'time')
    (isInArticle(element) ? clues.inArticle : clues.times).push(attribute(element, 'datetime') ?? '');
  if (name === 'script' && attribute(element, 'type') === 'application/ld+json')
    clues.linkedData.push(textIn(element));
  const property = attribute(element, 'property') ?? attribute(element, 'itemprop');
  if (name === 'meta' && (property === 'article:published_time' || property === 'datePublished')) {
    clues.published.push(attribute(element, 'content') ?? '');
  }
}

function isSkipped(element: Element): boolean {
  const editable = attribute(element, 'contenteditable');
  return (
    SKIPPED_ELEMENTS.has(element.tagName) ||
    (editable !== undefined && editable.toLowerCase() !== 'false') ||
    TYPING_ROLE.test(attribute(element, 'role') ?? '') ||
    attribute(element, 'hidden') !== undefined
  );
}

function isInArticle({ parentNode }: Element): boolean {
  if (parentNode === null || !defaultTreeAdapter.isElementNode(parentNode)) return false;
  return parentNode.tagName === 'article' || parentNode.tagName === 'main' || isInArticle(parentNode);
}

function isInHead(element: Element): boolean {
  const parent = element.parentNode;
  return parent !== null && 'tagName' in parent && parent.tagName === 'head';
}

function textIn(element: Element): string {
  return element.childNodes
    .map((child) => (defaultTreeAdapter.isTextNode(child) ? child.value : ''))
    .join('');
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** White space as a browser shows it. A no-break space stays. */
function collapse(text: string): string {
  return text.replace(/[ \t\r\f]*\n[ \t\r\n\f]*|[ \t\r\f]+/g, ' ').trim();
}
