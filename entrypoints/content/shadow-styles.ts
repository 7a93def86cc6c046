/**
 * Styles for marks inside open shadow roots. Chromium paints them by the document's rules, as the specification says
 * (https://drafts.csswg.org/css-pseudo-4/#highlight-cascade). Firefox asks for rules in the root itself: there, a root
 * that holds a mark gets one more adopted style sheet, which no observer of the page is told of, and loses it with its
 * marks' session.
 */
import styles from './marks.css?inline';

/** Returns what sees to the styles of the root that a node stands in. */
export function createShadowStyles(signal: AbortSignal): (node: Node) => void {
  if (!import.meta.env.FIREFOX) return () => undefined;
  const styled = new Set<ShadowRoot>();
  let sheet: CSSStyleSheet | undefined;

  signal.addEventListener('abort', () => {
    for (const root of styled) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((it) => it !== sheet);
  });

  return (node) => {
    const root = node.getRootNode();
    if (!(root instanceof ShadowRoot) || styled.has(root)) return;
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
    }
    styled.add(root);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
}
