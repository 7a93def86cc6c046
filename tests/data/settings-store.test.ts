/** Storage that fails: what was stored stays, what could be stored is stored whole, and whoever asked is told. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  changeSettings,
  readSettings,
  storedSettings,
  type Settings,
  type SettingsChange,
} from '@/data/settings';
import { dismissDamage, editSettings, isDamageUntold, loadSettings } from '@/data/settings-store';
import { HOSTILE_TEXTS, hostileValue } from './hostile-values';
import { randomFrom, seedOfRun } from '@/tests/random';

/** `storage.local` in memory. `failAt`: the call, counted from 1, that throws; `full`: every write throws. */
const disk = vi.hoisted(() => ({ items: new Map<string, unknown>(), calls: 0, failAt: 0, full: false }));

vi.mock('wxt/browser', () => {
  const local = {
    async get(key: string) {
      countCall();
      return disk.items.has(key) ? { [key]: structuredClone(disk.items.get(key)) } : {};
    },
    async set(items: Record<string, unknown>) {
      countCall();
      if (disk.full) throw new Error('QUOTA_BYTES quota exceeded');
      for (const [key, value] of Object.entries(items)) disk.items.set(key, structuredClone(value));
    },
  };
  return { browser: { storage: { local } } };
});

function countCall(): void {
  disk.calls += 1;
  if (disk.calls === disk.failAt) throw new Error('IO error');
}

const SEED = seedOfRun();
const DEFAULTS = readSettings(undefined).settings;
const CHANGES: SettingsChange[] = [
  { site: 'paper.example', on: false },
  { paused: true },
  { kind: 'event', on: false },
  { density: 'page' },
  { site: 'courier.example', on: false },
  { lang: 'ja' },
];

beforeEach(() => Object.assign(disk, { items: new Map(), calls: 0, failAt: 0, full: false }));

const storedNow = () => readSettings(disk.items.get('settings'));
const applied = (changes: SettingsChange[]): Settings => changes.reduce(changeSettings, DEFAULTS);

/** Makes the changes, and gives those that were not refused. */
async function editAll(changes: SettingsChange[]): Promise<SettingsChange[]> {
  const results = await Promise.allSettled(changes.map((change) => editSettings(change)));
  return changes.filter((_, index) => results[index]?.status === 'fulfilled');
}

describe('a storage that throws', () => {
  it('at any one of its calls loses that one change, says so, and keeps all others', async () => {
    await editAll(CHANGES);
    const calls = disk.calls;
    expect(calls).toBeGreaterThan(CHANGES.length);
    for (let failAt = 1; failAt <= calls; failAt += 1) {
      Object.assign(disk, { items: new Map(), calls: 0, failAt });
      const made = await editAll(CHANGES);
      expect(made, `call ${failAt}`).toHaveLength(CHANGES.length - 1);
      expect(storedNow(), `call ${failAt}`).toEqual({ settings: applied(made), damaged: false });
    }
  });

  it('while damage is put aside puts it aside later, whole', async () => {
    for (let failAt = 1; failAt <= 4; failAt += 1) {
      Object.assign(disk, { items: new Map([['settings', 'rubbish']]), calls: 0, failAt });
      await loadSettings().catch(() => undefined);
      disk.failAt = 0;
      await loadSettings();
      expect(await isDamageUntold(), `call ${failAt}`).toBe(true);
      expect(disk.items.get('settings-kept-aside')).toEqual({ stored: 'rubbish', told: false });
      expect(storedNow()).toEqual({ settings: DEFAULTS, damaged: false });
      await dismissDamage();
      expect(await isDamageUntold()).toBe(false);
    }
  });
});

describe('a storage that is full', () => {
  it('keeps what it has, refuses every change, and takes changes again when there is room', async () => {
    await editSettings({ paused: true });
    disk.full = true;
    expect(await editAll(CHANGES)).toEqual([]);
    expect(await loadSettings()).toEqual({ ...DEFAULTS, paused: true });
    disk.full = false;
    await editSettings({ lang: 'ja' });
    expect(await loadSettings()).toEqual({ ...DEFAULTS, paused: true, lang: 'ja' });
  });

  it('and damaged still gives the settings that can be read', async () => {
    const settings = { ...storedSettings({ ...DEFAULTS, paused: true }), density: 'dense' };
    Object.assign(disk, { items: new Map([['settings', settings]]), full: true });
    expect(await loadSettings()).toEqual({ ...DEFAULTS, paused: true });
    expect(disk.items.get('settings')).toEqual(settings);
  });
});

describe(`a storage that is damaged (FUZZ_SEED=${SEED})`, () => {
  it('gives settings that can be used, keeps what it held, and takes changes', async () => {
    const random = randomFrom(SEED);
    const fields = [...Object.keys(storedSettings(DEFAULTS)), '__proto__', 'constructor'];
    for (let round = 0; round < 2000; round += 1) {
      const damaged = random.below(4) === 0 ? random.pick(HOSTILE_TEXTS) : brokenIn(fields);
      disk.items = new Map<string, unknown>([['settings', damaged]]);
      const wasDamaged = storedNow().damaged;
      expect(readSettings(storedSettings(await loadSettings())).damaged).toBe(false);
      await editSettings({ markBackground: true });
      expect(storedNow()).toMatchObject({ settings: { markBackground: true }, damaged: false });
      expect(disk.items.has('settings-kept-aside')).toBe(wasDamaged);
    }
    expect(Reflect.get({}, 'isPolluted')).toBeUndefined();

    function brokenIn(names: string[]): unknown {
      const settings: Record<string, unknown> = storedSettings(applied(CHANGES));
      const field = names[random.below(names.length)] ?? '';
      const value = hostileValue(random);
      // Nothing can be stored that the browser cannot copy.
      return isCopied(value) ? { ...settings, [field]: value } : settings;
    }
  });
});

describe('two pages that edit at once', () => {
  it('lose no change of 500 each, and agree on the outcome', async () => {
    const edit = (page: string) => sites(page).map((site) => editSettings({ site, on: false }));
    await Promise.all([...edit('one'), ...edit('two')]);
    const { sitesOff } = await loadSettings();
    expect(sitesOff.toSorted()).toEqual([...sites('one'), ...sites('two')].toSorted());
  });
});

function sites(page: string): string[] {
  return Array.from({ length: 500 }, (_, index) => `${page}-${index}.example`);
}

function isCopied(value: unknown): boolean {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}
