/** Where the built extension keeps what it ships with. */

export const SHIPPED_PACK = 'japan-arms-exports';

/** Path of a shipped pack inside the built extension. */
export function shippedPackPath(id: string): string {
  return `packs/${id}.json`;
}

/** Path of what that pack was compiled to. */
export function shippedIndexPath(id: string): string {
  return `packs/${id}.index`;
}
