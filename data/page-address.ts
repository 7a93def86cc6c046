/**
 * The address of a page without the place within it: a site of one page shows another one by another path or search, or
 * behind `#/` or `#!`.
 */
export function pageAddress(href: string): string {
  return href.replace(/#(?![!/]).*/u, '');
}
