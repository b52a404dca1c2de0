/** The middle of some values with the quartiles around it. */
export type Spread = { readonly median: number; readonly low: number; readonly high: number };

/** Median and quartiles; NaN of no values. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.filter((value) => Number.isFinite(value)).toSorted((a, b) => a - b);
  return { median: at(sorted, 0.5), low: at(sorted, 0.25), high: at(sorted, 0.75) };
}

/** The value below which a share of the sorted values lies, linear between neighbors. */
export function at(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** What a task returned last, so that no compiler leaves its work out. */
const lastResults: unknown[] = [];

/** One sample runs at least so long: some systems count a thread's time in steps of two milliseconds. */
const SAMPLE_MS = 40;
/** Nothing is repeated more often than this, whatever its first runs took. */
const MOST_REPEATS = 10_000;

/**
 * Times tasks in turns, so that all of them meet the same machine: CPU milliseconds of one run of each task in
 * each round. Each task is warmed up first.
 */
export function timeInTurns<K extends string>(
  tasks: Readonly<Record<K, () => unknown>>,
  rounds: number,
): Readonly<Record<K, readonly number[]>> {
  // The keys are those of the record.
  const names = Object.keys(tasks) as K[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    K,
    number[]
  >;
  const repeats = names.map((name) => repeatsOf(tasks[name]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, name] of names.entries()) {
      times[name].push(timeOf(tasks[name], repeats[index] ?? 1));
    }
  }
  return times;
}

/** The ratios of two series, pair by pair. */
export function ratios(above: readonly number[], below: readonly number[]): readonly number[] {
  return above.map((value, index) => value / (below[index] ?? Number.NaN));
}

/** How often a task is run for one sample. The wall clock says so: it is finer than the thread's, and rounds up. */
function repeatsOf(task: () => unknown): number {
  let done = 0;
  const start = performance.now();
  let spent = 0;
  while (spent < SAMPLE_MS && done < MOST_REPEATS) {
    lastResults[0] = task();
    done += 1;
    spent = performance.now() - start;
  }
  return done;
}

/** CPU time of this thread: what other programs do to a busy machine does not count. */
function threadMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function timeOf(task: () => unknown, repeats: number): number {
  const start = threadMs();
  for (let done = 0; done < repeats; done += 1) lastResults[0] = task();
  return (threadMs() - start) / repeats;
}
