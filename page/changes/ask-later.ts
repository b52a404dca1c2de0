import { REASK_CAP_MS, REASK_QUIET_MS } from '../limits.ts';

/**
 * Runs a task once its reason has not come again for REASK_QUIET_MS, and on a page that is never still
 * REASK_CAP_MS after the first reason: a live blog asks the engine at most so often.
 */
export function createAskLater(
  task: () => void,
  signal: AbortSignal,
): { readonly ask: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cap: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    clearTimeout(timer);
    clearTimeout(cap);
    timer = undefined;
    cap = undefined;
  };
  const run = () => {
    cancel();
    task();
  };
  signal.addEventListener('abort', cancel, { once: true });
  return {
    ask: () => {
      if (signal.aborted) return;
      clearTimeout(timer);
      timer = setTimeout(run, REASK_QUIET_MS);
      cap ??= setTimeout(run, REASK_CAP_MS);
    },
  };
}
