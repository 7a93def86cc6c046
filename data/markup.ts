/**
 * What the names of elements say about text, for everyone who takes text from a page: the content script from the DOM,
 * the command line from a parsed file. Names are in lower case.
 */

/** Elements whose text is not read: it is code, input, hidden, or not text. */
export const SKIPPED_ELEMENTS: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'code',
  'pre',
  'kbd',
  'samp',
  'var',
  'textarea',
  'input',
  'select',
  'option',
  'datalist',
  'button',
  'object',
  'embed',
  'iframe',
  'canvas',
  'svg',
  'math',
  'audio',
  'video',
  'head',
  // The reading above a Japanese word, which would stand in the middle of its text.
  'rt',
  'rp',
]);

/** Elements that stand apart: a name never spans their border. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'dd',
  'details',
  'dialog',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
]);

/** Headings begin a section, and are not marked themselves. */
export const HEADING_ELEMENTS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Roles of elements in which a reader types. */
export const TYPING_ROLE = /^(?:text|search|combo)box$/;
