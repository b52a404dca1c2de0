import { SLICE_BUDGET_MS } from '../limits.ts';

/**
 * Runs a generator to its end in tasks of SLICE_BUDGET_MS, so that no task of ours delays the page;
 * undefined when the signal ends it. Throws what the generator throws.
 */
export async function runSliced<T>(
  steps: Generator<undefined, T, undefined>,
  { now, signal }: { readonly now: () => number; readonly signal: AbortSignal },
): Promise<T | undefined> {
  let sliceEnd = now() + SLICE_BUDGET_MS;
  for (;;) {
    if (signal.aborted) return undefined;
    const step = steps.next();
    if (step.done === true) return step.value;
    if (now() < sliceEnd) continue;
    await nextTask();
    sliceEnd = now() + SLICE_BUDGET_MS;
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    // A function of ours: a profile then knows whose task it is, as it does not with the promise's own.
    setTimeout(() => resolve(), 0);
  });
}
