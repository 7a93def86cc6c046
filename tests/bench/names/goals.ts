/** What the scan is to reach with names that begin with a capital, on text as a page has it, once it is warm. */
export interface Goal {
  /** Of the speed of a bare charCodeAt loop. */
  share?: number;
  /** Times the speed of the fastest npm package. */
  times?: number;
  bytesPerName?: number;
  loadMs?: number;
}

export const GOALS: Readonly<Record<number, Goal>> = {
  50: { share: 0.75, times: 1.7, bytesPerName: 64 },
  1000: { share: 0.7, times: 2, bytesPerName: 64 },
  10_000: { share: 0.5, times: 10, bytesPerName: 50, loadMs: 3 },
  100_000: { share: 0.35, times: 13, bytesPerName: 32, loadMs: 10 },
  1_000_000: { share: 0.15, times: 12, bytesPerName: 24, loadMs: 30 },
};
