/** What an attacker writes where a pack or a message has a value. */
import type { Random } from '@/tests/random';

/** Longer than anything that a pack may hold. In UTF-16 code units. */
const HUGE = 20_000;
/** Deeper than a careless recursion survives. */
const DEEP = 20_000;

export const PROTOTYPE_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
] as const;

export const HOSTILE_TEXTS = [
  ...PROTOTYPE_KEYS,
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  '{name}',
  '${alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  '(a+)+$',
  '( a | ( b | ( c',
  '{0,99} x',
  '\u202Egnp.exe',
  'zero\u200bwidth',
  'tag\u{e0041}s',
  '\ud800 alone',
  `Z${'\u0301'.repeat(60)}algo`,
  '\u0000',
  ' ',
  '',
  '日本国',
  'ﷺ',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'x'.repeat(HUGE),
  'a '.repeat(59).trim(),
  '9999-99-99',
  '2023',
] as const;

const VALUES: readonly [unknown, ...unknown[]] = [
  null,
  undefined,
  true,
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  [],
  {},
  [[]],
  [null],
  nested(DEEP),
  Array.from({ length: 5001 }, () => 'x'),
  ...PROTOTYPE_KEYS.map((key) => setOwn({}, key, { isPolluted: true })),
  JSON.parse('{"__proto__":{"isPolluted":true},"constructor":{"prototype":{"isPolluted":true}}}'),
];

export function hostileText(random: Random): string {
  if (random.below(4) > 0) return random.pick(HOSTILE_TEXTS);
  return String.fromCharCode(...Array.from({ length: random.below(12) }, () => random.below(0x1_0000)));
}

export function hostileValue(random: Random): unknown {
  return random.below(3) > 0 ? random.pick(VALUES) : hostileText(random);
}

/** With the key as its own, also where that is `__proto__`: as `JSON.parse` makes it. */
export function setOwn<T extends object>(target: T, key: string | number, value: unknown): T {
  return Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}
