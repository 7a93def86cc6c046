import { MODES, type Mode } from './report/record';

export interface BenchOptions {
  modes: readonly Mode[];
  /** Numbers of names. */
  sizes: readonly number[];
}

/** The storms of `pages` take minutes by themselves: they run when asked for. */
const DEFAULT_MODES: readonly Mode[] = ['names', 'page', 'card'];
const DEFAULT_SIZES = [50, 1000, 10_000, 100_000, 1_000_000];

/**
 * @param args modes, or `all`; `--sizes 50,1000`
 * @throws a sentence about an argument that is neither
 */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const modes: Mode[] = [];
  let sizes: readonly number[] = DEFAULT_SIZES;
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const mode = MODES.find((it) => it === arg);
    if (mode !== undefined) modes.push(mode);
    else if (arg === 'all') modes.push(...MODES);
    else if (arg === '--sizes') sizes = readSizes(rest.shift() ?? '');
    else
      throw new Error(
        `"${arg}" is no benchmark. There are ${MODES.join(', ')} and all; and --sizes 50,1000.`,
      );
  }
  return { modes: modes.length === 0 ? DEFAULT_MODES : [...new Set(modes)], sizes };
}

function readSizes(list: string): number[] {
  const sizes = list.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size <= 0))
    throw new Error(`--sizes takes whole numbers with commas between, such as 50,1000; not "${list}".`);
  return sizes;
}
