import { runSliced } from '../../../page/dom/run-sliced.ts';

/** A pause of at least this long is another task. */
const PAUSE_MS = 0.5;

/** Runs steps as our script does and gives the milliseconds of each task. */
export async function taskTimes(
  steps: Generator<undefined, unknown, undefined>,
): Promise<readonly number[]> {
  const tasks: number[] = [];
  let start = 0;
  let end = Number.NEGATIVE_INFINITY;
  const watched = function* (): Generator<undefined, void, undefined> {
    for (;;) {
      const before = performance.now();
      if (before - end > PAUSE_MS) {
        if (end > start) tasks.push(end - start);
        start = before;
      }
      const step = steps.next();
      end = performance.now();
      if (step.done === true) return;
      yield;
    }
  };
  await runSliced(watched(), {
    now: () => performance.now(),
    signal: new AbortController().signal,
  });
  return [...tasks, end - start];
}
