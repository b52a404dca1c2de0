import type { TestBrowser } from '../../tests/support/test-browser.ts';
import { rest } from '../../tests/support/until.ts';
import type { CorpusPage } from './choose-pages.ts';
import type { Three } from './open-three.ts';

/** What a page costs, as medians over all its loads. */
export type PageCost = {
  readonly label: string;
  readonly layouts: number;
  /** Milliseconds of main-thread CPU, above the page without any extension. */
  readonly oursMs: number;
  readonly walkerMs: number;
  /** All of the main thread's CPU with ours, against the same with the walker. */
  readonly ratio: number;
};

/** Eleven pages six times are 66 paired loads: the medians of two runs differ by less than a twentieth. */
const ROUNDS = 6;
/** Reading, answering and painting are over by then, on pages of 2 MB too. */
const SETTLE_MS = 900;

type Load = { readonly cpuMs: number; readonly layouts: number };

/** Loads each page in the three browsers at once, round after round, so that all meet the same machine. */
export async function measureCost(
  { bare, ours, walker }: Three,
  pages: readonly CorpusPage[],
): Promise<readonly PageCost[]> {
  const loads = pages.map((): { bare: Load; ours: Load; walker: Load }[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, { address }] of pages.entries()) {
      const [without, own, walked] = await Promise.all([
        load(bare, address),
        load(ours, address),
        load(walker, address),
      ]);
      loads[index]?.push({ bare: without, ours: own, walker: walked });
    }
  }
  return pages.map(({ label }, index) => {
    const own = loads[index] ?? [];
    return {
      label,
      layouts: median(own.map((one) => one.ours.layouts - one.bare.layouts)),
      oursMs: median(own.map((one) => one.ours.cpuMs - one.bare.cpuMs)),
      walkerMs: median(own.map((one) => one.walker.cpuMs - one.bare.cpuMs)),
      ratio: median(own.map((one) => one.ours.cpuMs / one.walker.cpuMs)),
    };
  });
}

/** Loads a page in a new tab and reads the thread's own account of it. */
async function load(browser: TestBrowser, address: string): Promise<Load> {
  const page = await browser.newPage();
  await page.open(address);
  await rest(SETTLE_MS);
  const metrics = await page.metrics();
  await page.close();
  return {
    cpuMs: 1000 * (metrics.get('TaskDuration') ?? Number.NaN),
    layouts: metrics.get('LayoutCount') ?? Number.NaN,
  };
}

/** The middle value; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = sorted.slice(
    Math.ceil(middle) - 1,
    Math.floor(middle) + 1,
  );
  return (low + high) / 2;
}
