/**
 * The reader's settings: every one of them declared once, here, with its schema and its default.
 *
 * They are stored as one object under one key, so that a write is whole or did not happen. What comes out of storage
 * is parsed field by field: a damaged field falls back to its default and the others stay.
 */
import * as z from 'zod/mini';
import { KIND_GROUPS, type KindGroup } from './kinds';

/** Raise it when a field comes or changes its meaning, and say in `MIGRATIONS` how to read the version before. */
export const SETTINGS_VERSION = 2;

/** How many mentions of one name are marked: every one, the first in each section, or the first on the page. */
const DENSITIES = ['every', 'section', 'page'] as const;

export type Density = (typeof DENSITIES)[number];

/** The language of the interface and of the packs' texts; `browser` follows the browser's own. */
const LANGUAGES = ['browser', 'en', 'ja'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A site's name. */
export const host = z.string().check(z.minLength(1), z.maxLength(253));

export interface Settings {
  /** Nothing is marked anywhere. */
  paused: boolean;
  /** Host names on which nothing is marked. */
  sitesOff: string[];
  /** Countries, cities and well-known institutions are marked too. */
  markBackground: boolean;
  density: Density;
  /** Kinds of names that are not marked. */
  kindsOff: KindGroup[];
  lang: Language;
}

const SCHEMAS = {
  paused: z.boolean(),
  sitesOff: z.array(host),
  markBackground: z.boolean(),
  density: z.enum(DENSITIES),
  kindsOff: z.array(z.enum(KIND_GROUPS)).check(z.maxLength(KIND_GROUPS.length)),
  lang: z.enum(LANGUAGES),
} as const satisfies { [Field in keyof Settings]: z.ZodMiniType<Settings[Field]> };

/** What the popup may ask to change; one field or member at a time, so that two edits never undo each other. */
export type SettingsChange =
  | { site: string; on: boolean }
  | { kind: KindGroup; on: boolean }
  | { paused: boolean }
  | { markBackground: boolean }
  | { density: Density }
  | { lang: Language };

/** What of an unknown value is such a change. */
export const settingsChange: z.ZodMiniType<SettingsChange> = z.union([
  z.strictObject({ site: host, on: z.boolean() }),
  z.strictObject({ kind: z.enum(KIND_GROUPS), on: z.boolean() }),
  z.strictObject({ paused: SCHEMAS.paused }),
  z.strictObject({ markBackground: SCHEMAS.markBackground }),
  z.strictObject({ density: SCHEMAS.density }),
  z.strictObject({ lang: SCHEMAS.lang }),
]);

/** By the version that is read: how it becomes the next one. Version 1 is the first. */
const MIGRATIONS: Record<number, (stored: Record<string, unknown>) => Record<string, unknown>> = {
  // Version 1 marked the first mention in each section, all kinds, and followed the browser's language.
  1: (stored) => ({ ...stored, density: 'section', kindsOff: [], lang: 'browser' }),
};

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
  let damaged = false;
  function read<Field extends keyof Settings>(
    field: Field,
    schema: z.ZodMiniType<Settings[Field]>,
  ): Settings[Field] {
    const parsed = z.safeParse(schema, current?.[field]);
    if (parsed.success) return parsed.data;
    damaged = true;
    return defaults()[field];
  }
  const settings: Settings = {
    paused: read('paused', SCHEMAS.paused),
    sitesOff: read('sitesOff', SCHEMAS.sitesOff),
    markBackground: read('markBackground', SCHEMAS.markBackground),
    density: read('density', SCHEMAS.density),
    kindsOff: read('kindsOff', SCHEMAS.kindsOff),
    lang: read('lang', SCHEMAS.lang),
  };
  return { settings, damaged };
}

/** The form in which settings are stored. */
export function storedSettings(settings: Settings): Record<string, unknown> {
  return { version: SETTINGS_VERSION, ...settings };
}

export function changeSettings(settings: Settings, change: SettingsChange): Settings {
  if ('site' in change) {
    return { ...settings, sitesOff: withMember(settings.sitesOff, change.site, !change.on) };
  }
  if ('kind' in change) {
    return { ...settings, kindsOff: withMember(settings.kindsOff, change.kind, !change.on) };
  }
  return { ...settings, ...change };
}

/** The list with the member once, or without it. */
function withMember<T>(list: T[], member: T, isIn: boolean): T[] {
  const others = list.filter((other) => other !== member);
  return isIn ? [...others, member] : others;
}

function defaults(): Settings {
  return {
    paused: false,
    sitesOff: [],
    markBackground: false,
    density: 'section',
    kindsOff: [],
    lang: 'browser',
  };
}

/** The stored object in today's version; nothing if it is no object, of no version, or of a newer Backgrounder's. */
function migrate(stored: unknown): Record<string, unknown> | undefined {
  const record = z.safeParse(z.looseObject({ version: z.int().check(z.minimum(1)) }), stored);
  if (!record.success || record.data.version > SETTINGS_VERSION) return undefined;
  let current: Record<string, unknown> = record.data;
  for (let version = record.data.version; version < SETTINGS_VERSION; version += 1) {
    current = MIGRATIONS[version]?.(current) ?? {};
  }
  return current;
}
