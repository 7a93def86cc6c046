/**
 * How fast recognition reads, next to what a user could write instead, on the same generated text in the same run:
 *
 *     npm run bench
 *
 * The peer is one large RegExp over folded text (the usual fold pipeline): it knows no licenses, no neighbors, no
 * offsets into the original text. Rounds are interleaved, so that a busy machine slows both alike; medians count.
 */
import { fileURLToPath } from 'node:url';
import { dictionaryOf } from '@/data/dictionary';
import { readPackFolder } from '@/data/pack-files';
import { compile } from '@/matching/compile';
import { recognise } from '@/matching/recognise';
import { newsText } from './news-text';
import { regExpPeer } from './regexp-peer';

const PACK = fileURLToPath(new URL('../../data/packs/japan-arms-exports', import.meta.url));
/** Code units of one page of news, and rounds: enough for a steady median within some seconds. */
const LENGTH = 100_000;
const ROUNDS = 40;

function main(): void {
  const dictionary = dictionaryOf(readPackFolder(PACK));
  const started = performance.now();
  const index = compile(dictionary);
  const compiled = performance.now() - started;
  const peer = regExpPeer(dictionary.flatMap(({ aliases }) => aliases.map(({ form }) => form)));
  console.log(`compile: ${compiled.toFixed(0)} ms for ${index.forms.length} forms`);
  for (const share of [0, 0.01, 0.1]) {
    const blocks = newsText(dictionary, LENGTH, share);
    const text = blocks.join('\n');
    const times = { bare: [] as number[], recognise: [] as number[], peer: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      times.bare.push(timed(() => readUnits(blocks)));
      times.recognise.push(timed(() => recognise(index, blocks, {}).mentions.length));
      times.peer.push(timed(() => peer(text)));
    }
    report(share, times);
  }
}

function report(share: number, times: Record<'bare' | 'recognise' | 'peer', number[]>): void {
  const [bare, ours, peer] = [median(times.bare), median(times.recognise), median(times.peer)];
  console.log(
    [
      `names ${(share * 100).toFixed(0)} % of words:`,
      `recognise ${ours.toFixed(1)} ms / 100 k units,`,
      `${(peer / ours).toFixed(2)} × the speed of RegExp with folding (${peer.toFixed(1)} ms),`,
      `${(ours / bare).toFixed(0)} × the time of a bare charCodeAt loop`,
    ].join(' '),
  );
}

function readUnits(blocks: readonly string[]): number {
  let sum = 0;
  for (const block of blocks) for (let at = 0; at < block.length; at += 1) sum += block.charCodeAt(at);
  return sum;
}

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

main();
