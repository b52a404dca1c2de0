/** How many times as long as it worked for a tab the background leaves that tab aside: a fifth of the time at most. */
const REST = 4;

/** No tab is left aside for longer, in milliseconds. */
const REST_CAP_MS = 10_000;

type Waiting = {
  readonly work: () => unknown;
  readonly settle: (result: Promise<unknown> | undefined) => void;
};

/** Runs a tab's work when its turn has come; undefined where later work of the same tab took its place. */
export type TurnsOfTabs = <T>(tab: number, work: () => T | Promise<T>) => Promise<T | undefined>;

/**
 * Shares the one engine among the tabs, whatever their pages and scripts do: one question is worked on at a time, of
 * each tab only the newest waits, and the tab whose rest ended first is next. After its work a tab rests REST times as
 * long as that took, if at most REST_CAP_MS; a tab that has not asked lately goes first. What `prepare` waits for is
 * nobody's time. `now` in milliseconds.
 */
export function createTurnsOfTabs(prepare: () => Promise<unknown>, now: () => number): TurnsOfTabs {
  const waiting = new Map<number, Waiting>();
  const restsUntil = new Map<number, number>();
  let isWorking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (tab: number): number => restsUntil.get(tab) ?? Number.NEGATIVE_INFINITY;

  const startNext = (): void => {
    clearTimeout(timer);
    if (isWorking) return;
    const [tab] = [...waiting.keys()].toSorted((a, b) => rest(a) - rest(b));
    if (tab === undefined) return;
    const left = rest(tab) - now();
    if (left > 0) timer = setTimeout(startNext, left);
    else void run(tab);
  };

  const run = async (tab: number): Promise<void> => {
    const turn = waiting.get(tab);
    if (turn === undefined) return;
    waiting.delete(tab);
    isWorking = true;
    await prepare().catch(nothing);
    const start = now();
    const result = (async () => turn.work())();
    turn.settle(result);
    await result.then(nothing, nothing);
    const end = now();
    for (const [other, until] of restsUntil) if (until <= end) restsUntil.delete(other);
    restsUntil.set(tab, end + Math.min(REST * (end - start), REST_CAP_MS));
    isWorking = false;
    // Not at once: questions that came meanwhile are heard first.
    timer = setTimeout(startNext, 0);
  };

  return <T>(tab: number, work: () => T | Promise<T>) =>
    new Promise<T | undefined>((resolve) => {
      waiting.get(tab)?.settle(undefined);
      // The result is that of `work`.
      waiting.set(tab, { work, settle: resolve as Waiting['settle'] });
      startNext();
    });
}

const nothing = (): void => undefined;
