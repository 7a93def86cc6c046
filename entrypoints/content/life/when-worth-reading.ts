/** Smaller frames hold advertisements and trackers, no text with a story. In CSS px. */
const LEAST_WIDTH = 150;
const LEAST_HEIGHT = 80;

/**
 * Calls back once this is a page that may be read: a tab's own page on the web, or a frame that is large enough and has
 * come into sight. An empty tab (about:blank) is none, though the script reaches it on its way to frames without address.
 *
 * The build puts the rest of the script behind this file, which therefore imports nothing.
 */
export function whenWorthReading(start: () => void): void {
  if (isPrerendered(document)) {
    // A page that may never be shown is not read.
    document.addEventListener('prerenderingchange', () => whenWorthReading(start), { once: true });
  } else if (!isHypertext()) return;
  else if (window.parent !== window) whenSeen(start);
  else if (location.protocol.startsWith('http') && isThere()) start();
}

/** Of a page's many frames most are never looked at, and what is not begun costs them nothing. */
function whenSeen(start: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting) || !isThere() || !isLargeEnough()) return;
    removeEventListener('resize', look);
    observer.disconnect();
    roots.disconnect();
    start();
  });
  const look = () => {
    addEventListener('resize', look);
    // What is observed anew is told of anew.
    observer.disconnect();
    if (document.documentElement) observer.observe(document.documentElement);
  };
  // `document.open` takes the root away, and our listener with it.
  const roots = new MutationObserver(look);
  roots.observe(document, { childList: true });
  look();
}

/** Feeds, drawings and other XML are no pages, and elements of ours would be none there. */
function isHypertext(): boolean {
  return document instanceof HTMLDocument || document.contentType === 'application/xhtml+xml';
}

/** Only Chromium prepares pages before they are asked for. */
function isPrerendered(page: Document & { prerendering?: boolean }): boolean {
  return page.prerendering === true;
}

function isLargeEnough(): boolean {
  return innerWidth > LEAST_WIDTH && innerHeight > LEAST_HEIGHT;
}

/**
 * False for a page that is being left, and for a frame that is being removed. Firefox throws there when it is asked for the
 * size (NS_ERROR_UNEXPECTED) or for the extension's interface (InvalidStateError), which the script begins with.
 */
function isThere(): boolean {
  const page: { browser?: unknown; innerWidth: number } = globalThis;
  try {
    return page.browser !== null && page.innerWidth >= 0;
  } catch {
    return false;
  }
}
