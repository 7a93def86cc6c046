/**
 * The reader's settings: every one of them declared once, here, with its schema and its default.
 *
 * They are stored as one object under one key, so that a write is whole or did not happen. What comes out of storage
 * is parsed field by field: a damaged field falls back to its default and the others stay.
 */
import * as z from 'zod/mini';

/** Raise it when a field changes its meaning, and say in `MIGRATIONS` how to read the version before. */
export const SETTINGS_VERSION = 1;

const host = z.string().check(z.minLength(1), z.maxLength(253));

const FIELDS = {
  /** Nothing is marked anywhere. */
  paused: { schema: z.boolean(), fallback: false },
  /** Host names on which nothing is marked. */
  sitesOff: { schema: z.array(host).check(z.maxLength(10_000)), fallback: [] as string[] },
  /** Countries, cities and well-known institutions are marked too. */
  markBackground: { schema: z.boolean(), fallback: false },
} as const;

export interface Settings {
  paused: boolean;
  sitesOff: string[];
  markBackground: boolean;
}

/** What the popup may ask to change; one field at a time, so that two edits never undo each other. */
export type SettingsChange =
  | { site: string; on: boolean }
  | { paused: boolean }
  | { markBackground: boolean };

/** By the version that is read: how it becomes the next one. Version 1 is the first. */
const MIGRATIONS: Record<number, (stored: Record<string, unknown>) => Record<string, unknown>> = {};

export interface ReadSettings {
  settings: Settings;
  /** True if something stored could not be used and was replaced by a default. */
  damaged: boolean;
}

/** Reads what storage holds, whatever that is. Never throws. */
export function readSettings(stored: unknown): ReadSettings {
  if (stored === undefined) return { settings: defaults(), damaged: false };
  const current = migrate(stored);
  if (current === undefined) return { settings: defaults(), damaged: true };
  const paused = z.safeParse(FIELDS.paused.schema, current['paused']);
  const sitesOff = z.safeParse(FIELDS.sitesOff.schema, current['sitesOff']);
  const markBackground = z.safeParse(FIELDS.markBackground.schema, current['markBackground']);
  return {
    settings: {
      paused: paused.success ? paused.data : FIELDS.paused.fallback,
      sitesOff: sitesOff.success ? sitesOff.data : [],
      markBackground: markBackground.success ? markBackground.data : FIELDS.markBackground.fallback,
    },
    damaged: !(paused.success && sitesOff.success && markBackground.success),
  };
}

/** The form in which settings are stored. */
export function storedSettings(settings: Settings): Record<string, unknown> {
  return { version: SETTINGS_VERSION, ...settings };
}

export function changeSettings(settings: Settings, change: SettingsChange): Settings {
  if ('site' in change) {
    const others = settings.sitesOff.filter((site) => site !== change.site);
    return { ...settings, sitesOff: change.on ? others : [...others, change.site] };
  }
  return { ...settings, ...change };
}

function defaults(): Settings {
  return { paused: FIELDS.paused.fallback, sitesOff: [], markBackground: FIELDS.markBackground.fallback };
}

/** The stored object in today's version; nothing if it is no object or was written by a newer Backgrounder. */
function migrate(stored: unknown): Record<string, unknown> | undefined {
  const record = z.safeParse(z.looseObject({ version: z.int() }), stored);
  if (!record.success || record.data.version > SETTINGS_VERSION) return undefined;
  let current: Record<string, unknown> = record.data;
  for (let version = record.data.version; version < SETTINGS_VERSION; version += 1) {
    current = MIGRATIONS[version]?.(current) ?? {};
  }
  return current;
}
