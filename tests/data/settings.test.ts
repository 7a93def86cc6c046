import { describe, expect, test } from 'vitest';
import {
  changeSettings,
  readSettings,
  storedSettings,
  SETTINGS_VERSION,
  type Settings,
  type SettingsChange,
} from '@/data/settings';

/** Of the processor's time, in microseconds. */
const LONGEST = 1_000_000;

const DEFAULTS: Settings = {
  paused: false,
  sitesOff: [],
  markBackground: false,
  density: 'section',
  kindsOff: [],
  lang: 'browser',
};
const SOME: Settings = {
  paused: true,
  sitesOff: ['ledger.example'],
  markBackground: true,
  density: 'page',
  kindsOff: ['weapon', 'event'],
  lang: 'ja',
};

describe('readSettings', () => {
  test('gives the defaults where nothing is stored', () => {
    expect(readSettings(undefined)).toEqual({ settings: DEFAULTS, damaged: false });
  });

  test('reads back what was stored', () => {
    expect(readSettings(storedSettings(SOME))).toEqual({ settings: SOME, damaged: false });
  });

  test.each([
    ['no object', 'off'],
    ['null', null],
    ['no version', { paused: true }],
    ['a version that is no number', { version: '1', ...SOME }],
    ['version 0', { version: 0, ...SOME }],
    ['a list', [1, 2]],
  ])('falls back to the defaults and says so: %s', (_, stored) => {
    expect(readSettings(stored)).toEqual({ settings: DEFAULTS, damaged: true });
  });

  test('does not count up from a version that never was', () => {
    const before = process.cpuUsage();
    expect(readSettings({ ...SOME, version: -3e7 })).toEqual({ settings: DEFAULTS, damaged: true });
    expect(process.cpuUsage(before).user).toBeLessThan(LONGEST);
  });

  test('does NOT use what a newer version wrote', () => {
    expect(readSettings({ ...storedSettings(SOME), version: SETTINGS_VERSION + 1 })).toEqual({
      settings: DEFAULTS,
      damaged: true,
    });
  });

  test.each([
    ['paused', 'yes', { ...SOME, paused: false }],
    ['sitesOff', ['ledger.example', 7], { ...SOME, sitesOff: [] }],
    ['markBackground', undefined, { ...SOME, markBackground: false }],
    ['density', 'dense', { ...SOME, density: 'section' }],
    ['kindsOff', ['weapon', 'planet'], { ...SOME, kindsOff: [] }],
    ['lang', 'fr', { ...SOME, lang: 'browser' }],
  ])('replaces only the damaged field %s', (field, value, expected) => {
    expect(readSettings({ ...storedSettings(SOME), [field]: value })).toEqual({
      settings: expected,
      damaged: true,
    });
  });

  test('loses none of very many sites', () => {
    const sitesOff = Array.from({ length: 10_001 }, (_, number) => `paper-${number}.example`);
    expect(readSettings(storedSettings({ ...SOME, sitesOff }))).toEqual({
      settings: { ...SOME, sitesOff },
      damaged: false,
    });
  });

  test('is not reached by prototype keys', () => {
    const stored: unknown = JSON.parse(
      '{"version":2,"__proto__":{"paused":true},"sitesOff":[],"markBackground":false}',
    );
    expect(readSettings(stored).settings.paused).toBe(false);
    expect(({} as Record<string, unknown>)['paused']).toBeUndefined();
  });
});

describe('settings of version 1', () => {
  const before = { version: 1, paused: true, sitesOff: ['ledger.example'], markBackground: true };

  test('are kept, and mark and speak as they did', () => {
    expect(readSettings(before)).toEqual({
      settings: { ...SOME, density: 'section', kindsOff: [], lang: 'browser' },
      damaged: false,
    });
  });

  test('that are damaged lose only the damaged field', () => {
    expect(readSettings({ ...before, paused: 'perhaps' })).toEqual({
      settings: { ...SOME, paused: false, density: 'section', kindsOff: [], lang: 'browser' },
      damaged: true,
    });
  });

  test('are stored again in the version of today', () => {
    expect(storedSettings(readSettings(before).settings)['version']).toBe(SETTINGS_VERSION);
  });
});

describe('changeSettings', () => {
  test.each<[SettingsChange, Settings]>([
    [
      { site: 'ledger.example', on: false },
      { ...DEFAULTS, sitesOff: ['ledger.example'] },
    ],
    [{ paused: true }, { ...DEFAULTS, paused: true }],
    [{ markBackground: true }, { ...DEFAULTS, markBackground: true }],
    [{ density: 'every' }, { ...DEFAULTS, density: 'every' }],
    [{ lang: 'ja' }, { ...DEFAULTS, lang: 'ja' }],
    [
      { kind: 'event', on: false },
      { ...DEFAULTS, kindsOff: ['event'] },
    ],
  ])('applies %j', (change, expected) => {
    expect(changeSettings(DEFAULTS, change)).toEqual(expected);
  });

  test('holds a site once, however often it is switched off', () => {
    const once = changeSettings(DEFAULTS, { site: 'ledger.example', on: false });
    expect(changeSettings(once, { site: 'ledger.example', on: false }).sitesOff).toEqual(['ledger.example']);
  });

  test('turns one kind on again and leaves the others off', () => {
    const off: Settings = { ...DEFAULTS, kindsOff: ['event', 'weapon'] };
    expect(changeSettings(off, { kind: 'event', on: true }).kindsOff).toEqual(['weapon']);
    expect(changeSettings(off, { kind: 'weapon', on: false }).kindsOff).toEqual(['event', 'weapon']);
  });

  test('switches one site on and leaves the others off', () => {
    const off = { ...DEFAULTS, sitesOff: ['ledger.example', 'courier.example'] };
    expect(changeSettings(off, { site: 'ledger.example', on: true }).sitesOff).toEqual(['courier.example']);
  });
});
