import type { Rect } from './rect-of-text';

/** Something that can be operated, as assistive technology would name it. */
export interface Control {
  role: string;
  name: string;
  text: string;
  rect: Rect;
  checked: boolean | null;
  selected: boolean | null;
  pressed: boolean | null;
  expanded: boolean | null;
  disabled: boolean;
  focused: boolean;
}

/**
 * Runs in a document or with a shadow root: the visible controls in tree order. With `reveal`, brings the control of
 * that index into view first. With `focusedOnly`, only the one that has the focus, which costs a hundredth.
 */
export function listControls(
  root: Document | ShadowRoot,
  reveal: number | null,
  focusedOnly: boolean,
): Control[] {
  const IMPLIED: Record<string, string> = {
    A: 'link',
    BUTTON: 'button',
    SELECT: 'combobox',
    SUMMARY: 'button',
    TEXTAREA: 'textbox',
  };
  const INPUT: Record<string, string> = {
    checkbox: 'checkbox',
    radio: 'radio',
    search: 'searchbox',
    text: 'textbox',
  };
  const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  // Text as it is laid out: parts that stand in blocks of their own are parted by a space.
  const textOf = (element: Element) =>
    clean(element instanceof HTMLElement ? element.innerText : element.textContent);
  const roleOf = (element: Element) => {
    const said = element.getAttribute('role');
    if (said !== null) return said;
    if (element instanceof HTMLInputElement) return INPUT[element.type] ?? 'textbox';
    return IMPLIED[element.tagName.toUpperCase()] ?? 'generic';
  };
  const nameOf = (element: Element) => {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const byIds = clean(ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' '));
    const label = (element as HTMLInputElement).labels?.[0];
    return (
      byIds ||
      clean(element.getAttribute('aria-label')) ||
      clean(label?.textContent) ||
      textOf(element) ||
      clean(element.getAttribute('placeholder')) ||
      clean(element.getAttribute('title'))
    );
  };
  const flag = (element: Element, name: string) => {
    const value = element.getAttribute(`aria-${name}`);
    return value === null ? null : value === 'true';
  };
  const OPERATED = 'a[href], button, input, select, textarea, summary, [role]';
  const candidates = focusedOnly ? [root.activeElement] : [...root.querySelectorAll(OPERATED)];
  const shown = candidates.filter(
    (element): element is Element =>
      element !== null && element.matches(OPERATED) && element.checkVisibility({ visibilityProperty: true }),
  );
  if (reveal !== null) shown[reveal]?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  return shown.map((element) => {
    // Of a link that wraps, the first line: the middle of them all may lie beside it.
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const input = element instanceof HTMLInputElement ? element : null;
    const checkable = input?.type === 'checkbox' || input?.type === 'radio';
    return {
      role: roleOf(element),
      name: nameOf(element),
      text: textOf(element),
      rect: { x: box.x, y: box.y, width: box.width, height: box.height },
      checked: checkable ? (input?.checked ?? false) : flag(element, 'checked'),
      selected: flag(element, 'selected'),
      pressed: flag(element, 'pressed'),
      expanded: flag(element, 'expanded'),
      disabled: element.matches(':disabled') || flag(element, 'disabled') === true,
      focused: root.activeElement === element,
    };
  });
}
