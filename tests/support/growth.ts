import process from 'node:process';

/**
 * How many times as long a work takes on the larger of two inputs: the median of five ratios, each at least long
 * enough to be measured. A wall time says how busy a machine is; this says how the work grows.
 */
export function growthOf<T>(work: (input: T) => unknown, small: T, large: T): number {
  work(small);
  const ratios = Array.from({ length: 5 }, () => {
    const base = Math.max(timeOf(work, small), 2);
    return timeOf(work, large) / base;
  });
  return ratios.toSorted((a, b) => a - b)[2] ?? Infinity;
}

/** Milliseconds of processor time, which other processes take nothing of; the better of two. */
function timeOf<T>(work: (input: T) => unknown, input: T): number {
  return Math.min(
    ...Array.from({ length: 2 }, () => {
      const before = process.cpuUsage();
      work(input);
      return process.cpuUsage(before).user / 1000;
    }),
  );
}
