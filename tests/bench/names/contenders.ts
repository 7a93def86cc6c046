/** Everything that is timed over text, behind one interface. Runs in a page. */
import { AhoCorasick as FastMonyone } from '@monyone/aho-corasick/fast';
import { AhoCorasick as GreedyMonyone } from '@monyone/aho-corasick/greedy';
import AhoCorasick from 'ahocorasick';
import FastScanner from 'fastscan';
import ModernAhoCorasick from 'modern-ahocorasick';
import type { ContenderName } from './contender-names';
import { OURS } from './ours';

export interface Contender {
  /** As a page has it, or folded beforehand: then neither folding nor borders of words are its work. */
  reads: 'raw' | 'folded';
  /** Compiles the names; the result reads a text and says how many names it found. */
  build(names: string[]): (text: string) => number;
}

const folded = (build: Contender['build']): Contender => ({ reads: 'folded', build });

export const CONTENDERS: Readonly<Record<ContenderName, Contender>> = {
  'charCodeAt loop': { reads: 'raw', build: () => readUnits },
  Backgrounder: OURS,
  'RegExp alternation': folded((names) => {
    const longestFirst = names.toSorted((a, b) => b.length - a.length);
    const source = longestFirst.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    const pattern = new RegExp(`\\b(?:${source})\\b`, 'g');
    return (text) => {
      let found = 0;
      pattern.lastIndex = 0;
      while (pattern.test(text)) found += 1;
      return found;
    };
  }),
  '@monyone/aho-corasick/fast': folded((names) => {
    const matcher = new FastMonyone(names);
    return (text) => matcher.matchInText(text).length;
  }),
  '@monyone/aho-corasick/greedy': folded((names) => {
    const matcher = new GreedyMonyone(names);
    return (text) => matcher.matchInText(text).length;
  }),
  fastscan: folded((names) => {
    const matcher = new FastScanner(names);
    return (text) => matcher.search(text).length;
  }),
  'modern-ahocorasick': folded((names) => {
    const matcher = new ModernAhoCorasick(names);
    return (text) => matcher.search(text, { strategy: 'leftmost-longest' }).length;
  }),
  ahocorasick: folded((names) => {
    const matcher = new AhoCorasick(names);
    return (text) => matcher.search(text).length;
  }),
};

/** The least that any reader of a text must do. */
function readUnits(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}
