import { expect, it } from 'vitest';
import { NATIONS } from '@/matching/neighbors/nations';

it.each([
  ['austria', 'australia'],
  ['slovakia', 'slovenia'],
  ['india', 'indonesia'],
  ['seoul', 'pyongyang'],
])('takes %s and %s for two nations', (one, other) => {
  expect(NATIONS.get(one)).toBeDefined();
  expect(NATIONS.get(other)).toBeDefined();
  expect(NATIONS.get(other)).not.toBe(NATIONS.get(one));
});

it.each([
  ['france', 'french'],
  ['poland', 'polish'],
  ['spain', 'spanish'],
  ['denmark', 'danish'],
  ['finland', 'finnish'],
  ['switzerland', 'swiss'],
  ['us', 'american'],
  ['washington', 'u.s.'],
  ['britain', 'uk'],
  ['japan', 'tokyo'],
])('takes %s and %s for one', (one, other) => {
  expect(NATIONS.get(one)).toBeDefined();
  expect(NATIONS.get(other)).toBe(NATIONS.get(one));
});
