import { useLayoutEffect, useRef } from 'preact/hooks';
import { SETTINGS_BUTTON } from './LogoRow';
import { panelId } from './Tabs';

/**
 * Puts the focus on the list of names when it comes, so that one key and the arrows lead to any name. On the list and not
 * on its first row: most readers come with the pointer, and a ring on a row would be in their way. Without scrolling,
 * which would hide what stands above the list.
 */
export function useListFocus(isThere: boolean): void {
  useLayoutEffect(() => {
    if (!isThere) return;
    document.querySelector<HTMLElement>(`#${panelId('page')} ul`)?.focus({ preventScroll: true });
  }, [isThere]);
}

/**
 * A button that goes once it was pressed takes the focus with it, when this changes. The tab takes it, or where the
 * settings hide that, their button. Not the list: that comes only when the page has been read again.
 */
export function useFocusKept(change: unknown): void {
  const beforeRef = useRef(change);
  useLayoutEffect(() => {
    if (beforeRef.current === change) return;
    beforeRef.current = change;
    if (document.activeElement !== document.body) return;
    document.getElementById(SETTINGS_BUTTON)?.focus();
    document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
  }, [change]);
}
