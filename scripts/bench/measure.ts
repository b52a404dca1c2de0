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

/** One sample takes at least so much of the thread's time: some systems count it in steps of several milliseconds. */
const SAMPLE_MS = 40;
/** The clock is read after so many milliseconds of runs. */
const BATCH_MS = 4;
/** Nothing is run more often than this between two looks at the clock. */
const MOST_RUNS = 1000;

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
  const batches = names.map((name) => batchOf(tasks[name]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, name] of names.entries()) {
      times[name].push(timeOf(tasks[name], batches[index] ?? 1));
    }
  }
  return times;
}

/** The ratios of two series, pair by pair. */
export function ratios(above: readonly number[], below: readonly number[]): readonly number[] {
  return above.map((value, index) => value / (below[index] ?? Number.NaN));
}

/** Warms a task up; how often it is run between two looks at the clock. */
function batchOf(task: () => unknown): number {
  const start = performance.now();
  let done = 0;
  while (performance.now() - start < BATCH_MS && done < MOST_RUNS) {
    lastResults[0] = task();
    done += 1;
  }
  return done;
}

/** CPU time of this thread: what other programs do to a busy machine does not count. */
function threadMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of one run, from as many as fill a sample. */
function timeOf(task: () => unknown, batch: number): number {
  const start = threadMs();
  let runs = 0;
  let spent = 0;
  while (spent < SAMPLE_MS) {
    for (let done = 0; done < batch; done += 1) lastResults[0] = task();
    runs += batch;
    spent = threadMs() - start;
  }
  return spent / runs;
}
