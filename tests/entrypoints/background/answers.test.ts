/** Who may say what to the background, and what becomes of everything else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ALLOWED, type ToBackground } from '@/data/messages';
import {
  LONGEST_BLOCK,
  LONGEST_CONTEXT,
  LONGEST_TITLE,
  MOST_BLOCKS,
  MOST_CODE_UNITS,
} from '@/data/question-size';
import { HOSTILE_TEXTS, hostileValue, PROTOTYPE_KEYS, setOwn } from '@/tests/data/hostile-values';
import { randomFrom, seedOfRun } from '@/tests/random';
import { smallPacks } from '@/tests/data/small-packs';
import { ORIGIN, say, stored, type Answer } from './fake-browser';

vi.mock('wxt/browser', () => import('./fake-browser'));

const SEED = seedOfRun();
const OURS = { id: 'backgrounder' };
const PAGE = { url: 'https://paper.example/story', tab: { id: 7 } };

/** What the browser says of whoever sends a message. */
const SENDERS: Record<string, object> = {
  'a page': { ...OURS, ...PAGE, frameId: 0 },
  'a frame': { ...OURS, ...PAGE, url: 'https://ads.example/', frameId: 3 },
  'a sandboxed frame': { ...OURS, ...PAGE, url: 'about:srcdoc', origin: 'null', frameId: 4 },
  'a page that claims an origin like ours': {
    ...OURS,
    ...PAGE,
    url: `${ORIGIN}.evil.example/popup.html`,
    frameId: 0,
  },
  'a page with our address in its own': {
    ...OURS,
    ...PAGE,
    url: `https://evil.example/?${ORIGIN}/`,
    frameId: 0,
  },
  'our popup': { ...OURS, url: `${ORIGIN}/popup.html` },
  'our briefing in a tab': { ...OURS, url: `${ORIGIN}/briefing.html`, tab: { id: 8 }, frameId: 0 },
  'a page that is gone': { ...OURS, url: PAGE.url },
  'nobody known': { ...OURS },
  'another extension': { id: 'stranger', url: 'chrome-extension://stranger/page.html' },
  'another extension in a page': { id: 'stranger', ...PAGE, frameId: 0 },
};

/** Arguments that each question takes. */
const GOOD: { [M in keyof ToBackground]: unknown } = {
  marking: undefined,
  recognise: { blocks: ['Fumio Kishida spoke.'], page: {} },
  card: { entity: 'person/fumio-kishida', name: 'Kishida' },
  cardKit: undefined,
  markStyles: undefined,
  found: { found: [[0, [['person/fumio-kishida', 1]]]], on: true },
  switchSite: { on: false },
  settings: {},
  changeSettings: { paused: true },
  dismissDamage: undefined,
  briefing: undefined,
  entry: { entity: 'person/fumio-kishida' },
};
const MOST_TEXT = Array.from({ length: MOST_CODE_UNITS / LONGEST_BLOCK }, () =>
  'a '.repeat(LONGEST_BLOCK / 2),
);
const METHODS = Object.keys(ALLOWED) as (keyof ToBackground)[];

const isAnswer = (answer: object) => 'value' in answer || 'error' in answer;

beforeAll(async () => {
  const [pack] = smallPacks();
  vi.stubGlobal('location', { origin: ORIGIN });
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(pack)));
  const { answerAll } = await import('@/entrypoints/background/answers');
  answerAll();
});
beforeEach(() => stored.clear());

/** What `ALLOWED` says, written out once more, and what else a frame may not: a change of it must be meant. */
const TABLE = {
  page: ['marking', 'recognise', 'card', 'cardKit', 'markStyles', 'found', 'switchSite'],
  frame: ['marking', 'recognise', 'card', 'cardKit', 'markStyles', 'found'],
  extension: ['settings', 'changeSettings', 'dismissDamage', 'briefing', 'entry'],
  nobody: [] as string[],
};
const KIND: Record<string, keyof typeof TABLE> = {
  'a frame': 'frame',
  'a sandboxed frame': 'frame',
  'our popup': 'extension',
  'our briefing in a tab': 'extension',
  'a page that is gone': 'nobody',
  'nobody known': 'nobody',
  'another extension': 'nobody',
  'another extension in a page': 'nobody',
};

describe.each(Object.entries(SENDERS))('%s', (who, sender) => {
  const kind = KIND[who] ?? 'page';

  it.each(METHODS.map((method) => [method, expected(kind, method)] as const))(
    'on %s: %s',
    async (method, outcome) => {
      expect(outcomeOf(await say({ method, argument: GOOD[method] }, sender))).toBe(outcome);
      expect(outcome === 'answered' ? [] : [...stored.keys()]).toEqual([]);
    },
  );
});

type Outcome = 'answered' | 'refused' | 'ignored';

function expected(kind: keyof typeof TABLE, method: string): Outcome {
  if (kind === 'nobody') return 'ignored';
  return TABLE[kind].includes(method) ? 'answered' : 'refused';
}

/** A frame's site is its top page's, and here none answers: to hear so is an answer as well. */
function outcomeOf(answer: Answer): Outcome {
  if (answer === 'no answer') return 'ignored';
  return 'error' in answer && answer.error.includes('may not come from') ? 'refused' : 'answered';
}

it('answers the questions of a page and of the popup', async () => {
  for (const method of TABLE.page) {
    const answer = await say({ method, argument: GOOD[method as keyof ToBackground] }, SENDERS['a page']);
    expect(answer, method).toHaveProperty('value');
  }
  for (const method of TABLE.extension) {
    const answer = await say({ method, argument: GOOD[method as keyof ToBackground] }, SENDERS['our popup']);
    expect(answer, method).toHaveProperty('value');
  }
});

it('takes the site from the sender, whatever a message says of it', async () => {
  await say(
    { method: 'switchSite', argument: { on: false, site: 'bank.example', host: 'bank.example' } },
    SENDERS['a page'],
  );
  expect(JSON.stringify([...stored.values()])).toContain('paper.example');
  expect(JSON.stringify([...stored.values()])).not.toContain('bank.example');
});

it('offers to switch the site off in the card of a page, and in none of a frame', async () => {
  const [entity] = smallPacks()[0]?.entities ?? [];
  const argument = { entity: entity?.id, name: 'Name' };
  const cardOf = async (who: string) => JSON.stringify(await say({ method: 'card', argument }, SENDERS[who]));
  expect(await cardOf('a page')).toContain('site-off');
  for (const frame of ['a frame', 'a sandboxed frame']) {
    expect(await cardOf(frame)).toContain('gist');
    expect(await cardOf(frame)).not.toContain('site-off');
  }
});

it('lets only its own page scripts and pages speak: no listener for the outside', () => {
  const files = ['entrypoints/background/answers.ts', 'data/messaging.ts', 'entrypoints/background/index.ts'];
  for (const file of files) {
    expect(readFileSync(join(import.meta.dirname, '../../..', file), 'utf8')).not.toMatch(
      /onMessageExternal|onConnect/,
    );
  }
});

it(`refuses what is no question of its own, and never throws (FUZZ_SEED=${SEED})`, async () => {
  const random = randomFrom(SEED);
  const malformed: unknown[] = [
    undefined,
    null,
    0,
    'marking',
    [],
    {},
    { method: 7 },
    { method: null },
    { method: {} },
    { type: 'marking' },
    ...HOSTILE_TEXTS.map((method) => ({ method })),
    ...PROTOTYPE_KEYS.map((key) => setOwn({}, key, { method: 'changeSettings' })),
  ];
  for (const message of malformed) {
    for (const who of ['a page', 'our popup']) {
      expect(await say(message, SENDERS[who]), JSON.stringify(message)).toHaveProperty('error');
    }
  }
  for (let round = 0; round < 2000; round += 1) {
    const method = random.pick(['marking', ...METHODS]);
    const argument = hostileValue(random);
    const who = random.below(2) === 0 ? 'a page' : 'our popup';
    const answer = await say({ method, argument }, SENDERS[who]);
    expect(answer).toSatisfy(isAnswer);
  }
  expect(Reflect.get({}, 'isPolluted')).toBeUndefined();
  // Nothing but what a reader can choose has been written.
  expect([...stored.keys()]).toEqual([]);
});

it.each([
  ['too many blocks', { blocks: Array.from({ length: MOST_BLOCKS + 1 }, () => 'a'), page: {} }],
  ['too much text', { blocks: [...MOST_TEXT, 'a'], page: {} }],
  ['a title like a book', { blocks: ['a'], page: { title: 'a'.repeat(LONGEST_TITLE + 1) } }],
  ['a date that is none', { blocks: ['a'], page: { date: 'zzz' } }],
  [
    'a context like a library',
    {
      blocks: ['a'],
      page: {},
      context: JSON.stringify({ entities: [], words: ['a'.repeat(LONGEST_CONTEXT)], namesakes: [] }),
    },
  ],
  ['a context that is no JSON', { blocks: ['a'], page: {}, context: '{' }],
  [
    'a context of another shape',
    { blocks: ['a'], page: {}, context: '{"entities":[7],"words":[],"namesakes":[]}' },
  ],
])('recognises nothing in %s', async (_, argument) => {
  const answer = await say({ method: 'recognise', argument }, SENDERS['a page']);
  expect(answer).toEqual({ error: expect.stringContaining('"recognise" cannot be answered') });
});

it('takes back the context that it gave', async () => {
  const question = { blocks: ['a'], page: {} };
  const first = await say({ method: 'recognise', argument: question }, SENDERS['a page']);
  expect(first).toHaveProperty('value.context', expect.any(String));
  const { context } = (first as { value: { context: string } }).value;
  const argument = { ...question, context };
  expect(await say({ method: 'recognise', argument }, SENDERS['a page'])).toEqual(first);
});

it('takes as much text as a page may send', async () => {
  const argument = { blocks: MOST_TEXT, page: {} };
  const answer = await say({ method: 'recognise', argument }, SENDERS['a page']);
  expect(answer).toHaveProperty('value');
});

it.each([
  ['another field', { version: 9 }],
  ['two fields at once', { paused: true, lang: 'ja' }],
  ['a value that is none', { density: 'dense' }],
  ['no site', { site: '', on: false }],
  ['a list of sites', { sitesOff: ['paper.example'] }],
  ['nothing', undefined],
])('changes no setting for %s', async (_, argument) => {
  const answer = await say({ method: 'changeSettings', argument }, SENDERS['our popup']);
  expect(answer).toEqual({ error: expect.stringContaining('"changeSettings" cannot be answered') });
  expect([...stored.keys()]).toEqual([]);
});
