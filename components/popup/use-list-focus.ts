import { useLayoutEffect } from 'preact/hooks';
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
