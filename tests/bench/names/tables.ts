import { againstGoal, digits, whole, withSpread } from '@/tests/bench/report/numbers';
import type { Table } from '@/tests/bench/report/record';
import { median, ratios, spreadOf } from '@/tests/bench/report/statistics';
import { PACKAGES, PEERS, REGEXP, type ContenderName } from './contender-names';
import { GOALS } from './goals';
import type { Measurement, Timing } from './measure';

/** Of the text: a million code units of two bytes. */
const MEGABYTES = 2;

export function mainTable(measurements: readonly Measurement[]): Table {
  return {
    caption: 'Our scan: names that begin with a capital, text as a page has it, everything warm',
    columns: [
      'names',
      'MB/s',
      'share of a charCodeAt loop',
      'times the fastest npm package',
      'the fastest npm package',
      'times RegExp alternation (no goal)',
      'bytes a name',
      'build, ms',
      'load, ms',
      'found of planted, wrong',
    ],
    rows: measurements.map(rowOf),
  };
}

function rowOf(measurement: Measurement): string[] {
  const { names, planted, check, loadMs } = measurement;
  const goal = GOALS[names] ?? {};
  const ours = timingOf(measurement, 'Backgrounder');
  const bare = timingOf(measurement, 'charCodeAt loop');
  const regexp = timingOf(measurement, REGEXP);
  const fastest = fastestPackage(measurement);
  if (ours === undefined || bare === undefined) throw new Error(`Nothing was timed at ${names} names.`);
  const times = (timing: Timing) => median(ratios(timing.reads, ours.reads));
  return [
    whole(names),
    withSpread(spreadOf(ours.reads.map(speed))),
    againstGoal(median(ratios(bare.reads, ours.reads)), goal.share),
    fastest === undefined ? '–' : againstGoal(times(fastest.timing), goal.times),
    fastest?.name ?? `none of ${PACKAGES.length} was built`,
    regexp === undefined ? '–' : digits(times(regexp)),
    againstGoal(measurement.indexBytes / names, goal.bytesPerName, true),
    digits(ours.buildMs),
    againstGoal(median(loadMs), goal.loadMs, true),
    `${planted - check.missing} of ${planted}, ${check.wrong}`,
  ];
}

export function peerTable(measurements: readonly Measurement[]): Table {
  const contenders: ContenderName[] = ['charCodeAt loop', 'Backgrounder', ...PEERS];
  return {
    caption: 'All contenders: MB/s of UTF-16 · build in ms · bytes a name · names found',
    columns: ['', ...measurements.map(({ names }) => `${whole(names)} names`)],
    rows: contenders.map((name) => [name, ...measurements.map((measurement) => cellOf(measurement, name))]),
  };
}

function cellOf(measurement: Measurement, name: ContenderName): string {
  const outcome = measurement.outcomes[name];
  if (outcome === undefined) return '–';
  if ('left' in outcome) return outcome.left;
  const speedOnly = withSpread(spreadOf(outcome.reads.map(speed)));
  if (name === 'charCodeAt loop') return speedOnly;
  return [speedOnly, digits(outcome.buildMs), digits(outcome.bytesPerName), whole(outcome.found)].join(' · ');
}

function fastestPackage(measurement: Measurement): { name: ContenderName; timing: Timing } | undefined {
  const timed = PACKAGES.flatMap((name) => {
    const timing = timingOf(measurement, name);
    return timing === undefined ? [] : [{ name, timing }];
  });
  return timed.toSorted((a, b) => median(a.timing.reads) - median(b.timing.reads))[0];
}

function timingOf({ outcomes }: Measurement, name: ContenderName): Timing | undefined {
  const outcome = outcomes[name];
  return outcome === undefined || 'left' in outcome ? undefined : outcome;
}

function speed(ms: number): number {
  return (MEGABYTES / ms) * 1000;
}
