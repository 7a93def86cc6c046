import { expect, it, vi } from 'vitest';
import type { PageAnswer } from '@/data/page-report';
import { setOwn } from './hostile-values';

/** What the tab's top page answers. */
let answer: () => Promise<unknown> = async () => undefined;
vi.mock('wxt/browser', () => ({ browser: { tabs: { sendMessage: () => answer() } } }));

const { reportOfTab } = await import('@/data/report-of-tab');

const PAGE = {
  host: 'paper.example',
  title: 'A story',
  address: 'https://paper.example/story',
  date: '2023-12-22',
  dateIsSet: false,
};
const ANSWER: PageAnswer = { ...PAGE, found: [[0, [['weapon/patriot', 2]]]] };

it('is what the page says of itself', async () => {
  answer = async () => ({ value: { ...ANSWER, more: 'than was asked for' } });
  expect(await reportOfTab(7)).toEqual({
    ...PAGE,
    entities: [{ entity: 'weapon/patriot', count: 2, frame: 0 }],
  });
});

it('is nothing without a tab, and where nobody answers', async () => {
  expect(await reportOfTab(undefined)).toBeUndefined();
  answer = async () => Promise.reject(new Error('Could not establish connection.'));
  expect(await reportOfTab(7)).toBeUndefined();
});

it.each<[string, unknown]>([
  ['no object', 'a report'],
  [
    'a title that could be drawn as an element',
    { ...ANSWER, title: setOwn({ type: 'img' }, 'constructor', undefined) },
  ],
  ['a site that is none', { ...ANSWER, host: 'a'.repeat(300) }],
  ['a date that is none', { ...ANSWER, date: '2023-02-31' }],
  ['no list of names', { ...ANSWER, found: 'weapon/patriot' }],
  ['a count that is none', { ...ANSWER, found: [[0, [['weapon/patriot', '2']]]] }],
])('is nothing where the page answers with %s', async (_, value) => {
  answer = async () => ({ value });
  expect(await reportOfTab(7)).toBeUndefined();
});

it('fails with what went wrong in the page', async () => {
  answer = async () => ({ error: 'It went wrong.' });
  await expect(reportOfTab(7)).rejects.toThrow('It went wrong.');
});
