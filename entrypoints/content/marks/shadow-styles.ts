/**
 * Styles for marks inside open shadow roots. Chromium paints them by the document's rules, as the specification says
 * (https://drafts.csswg.org/css-pseudo-4/#highlight-cascade). Firefox asks for rules in the root itself: there, a root
 * that holds a mark gets one more adopted style sheet, which no observer of the page is told of, and loses it with its
 * marks' session; one that a script before an update of the extension has left goes then. The rules come from the
 * background: few pages need them, and all would carry them.
 */
import type { ToBackground } from '@/data/messages';
import type { Ask } from '@/data/messaging';
import { OURS } from './highlight-names';

/** Returns what sees to the styles of the root that a node stands in. */
export function createShadowStyles(signal: AbortSignal, ask: Ask<ToBackground>): (node: Node) => void {
  if (!import.meta.env.FIREFOX) return () => undefined;
  /** Held weakly: what the page takes away for good may go. */
  const styled: WeakRef<ShadowRoot>[] = [];
  let sheet: CSSStyleSheet | undefined;

  signal.addEventListener('abort', () => {
    for (const reference of styled) {
      const root = reference.deref();
      if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((it) => it !== sheet);
    }
  });

  return (node) => {
    const root = node.getRootNode();
    if (!(root instanceof ShadowRoot)) return;
    sheet ??= askForSheet(ask);
    if (root.adoptedStyleSheets.includes(sheet)) return;
    styled.push(new WeakRef(root));
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((it) => !isOurs(it)), sheet];
  };
}

function askForSheet(ask: Ask<ToBackground>): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  // Should nobody answer, names in shadow roots open cards all the same, without a line.
  ask('markStyles').then(
    (styles) => sheet.replaceSync(styles),
    () => undefined,
  );
  return sheet;
}

/** By the names in `marks.css`. */
function isOurs({ cssRules }: CSSStyleSheet): boolean | undefined {
  return cssRules[0]?.cssText.includes(OURS);
}
