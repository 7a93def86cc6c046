/**
 * The packs that are installed. Today these are the ones that ship: checked when Backgrounder was built, read from its
 * own files here, and trusted.
 */
import type { Pack } from './pack';

/** Path of a shipped pack inside the built extension. */
export function shippedPackPath(id: string): string {
  return `packs/${id}.json`;
}

export const SHIPPED_PACK = 'japan-arms-exports';

let loading: Promise<Pack> | undefined;

/** The installed pack, read once for the life of the background. */
export function loadPack(): Promise<Pack> {
  loading ??= readShippedPack(SHIPPED_PACK).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function readShippedPack(id: string): Promise<Pack> {
  const path = shippedPackPath(id);
  const response = await fetch(`/${path}`);
  if (!response.ok)
    throw new Error(`The pack "${id}" is missing from the extension (${path}). Reinstall it.`);
  return (await response.json()) as Pack;
}
