import { native } from '../dom/native.ts';
import { LOOK_CAP_MS, LOOK_FLOOR_MS, LOOK_LATE_MS } from '../limits.ts';
import { whenIdle } from './when-idle.ts';

/** Looks at what marks stand on: which elements, and no more. */
export type LookWatch = { readonly follow: (roots: readonly Element[]) => void };

/**
 * Calls back when the page may have another look: an attribute of a root or of an element around it has changed, as
 * by a button for dark pages, or the browser's color scheme has. `onLook` runs when the page is idle, again after
 * LOOK_LATE_MS for colors that change slowly, and answers whether anything was otherwise than before; as long as
 * nothing was, a page that changes its attributes all the time is looked at ever more rarely, up to LOOK_CAP_MS.
 * A style sheet that a script adds changes no attribute and is not noticed.
 */
export function watchLook({
  window,
  onLook,
  signal,
}: {
  readonly window: Window & { readonly MutationObserver?: typeof MutationObserver };
  readonly onLook: () => boolean;
  readonly signal: AbortSignal;
}): LookWatch {
  let delay = LOOK_FLOOR_MS;
  let isScheduled = false;
  let isDirty = false;
  const look = (): boolean => !signal.aborted && onLook();
  const lookAgain = (hadOther: boolean) => {
    const isOther = look() || hadOther;
    delay = isOther ? LOOK_FLOOR_MS : Math.min(2 * delay, LOOK_CAP_MS);
    isScheduled = false;
    if (isDirty) schedule();
  };
  const lookFirst = () => {
    isDirty = false;
    const isOther = look();
    setTimeout(() => whenIdle(window, () => lookAgain(isOther)), LOOK_LATE_MS);
  };
  const schedule = () => {
    isDirty = true;
    if (isScheduled || signal.aborted) return;
    isScheduled = true;
    setTimeout(() => whenIdle(window, lookFirst), delay);
  };
  const observer = new (window.MutationObserver ?? MutationObserver)(schedule);
  const scheme = window.matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', schedule, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    follow: (roots) => {
      observer.disconnect();
      for (const root of roots)
        for (let up: Element | null = root; up !== null; up = native.parentElement(up))
          observer.observe(up, { attributes: true });
    },
  };
}
