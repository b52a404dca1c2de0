import { REREAD_TIMEOUT_MS } from '../limits.ts';

/** Runs work of ours when the page has none, or after REREAD_TIMEOUT_MS. */
export function whenIdle(window: Window, work: () => void): void {
  // Safari has no requestIdleCallback.
  if (typeof window.requestIdleCallback !== 'function') setTimeout(work, 0);
  else window.requestIdleCallback(work, { timeout: REREAD_TIMEOUT_MS });
}
