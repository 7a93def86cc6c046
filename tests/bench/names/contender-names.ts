/** Bare reading, ours, and what a user could install or write instead. */
export const CONTENDER_NAMES = [
  'charCodeAt loop',
  'Backgrounder',
  'RegExp alternation',
  '@monyone/aho-corasick/fast',
  '@monyone/aho-corasick/greedy',
  'fastscan',
  'modern-ahocorasick',
  'ahocorasick',
] as const;

export type ContenderName = (typeof CONTENDER_NAMES)[number];

/** What the browser itself brings: no package, but what a developer can write without one. */
export const REGEXP = 'RegExp alternation';

export const PEERS = CONTENDER_NAMES.slice(2);
export const PACKAGES = PEERS.filter((name) => name !== REGEXP);
