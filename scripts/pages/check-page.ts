import type { PageReport } from '../../platform/messages.ts';
import type { Reporter } from '../../tests/support/page-report.ts';
import type { TestBrowser, TestPage } from '../../tests/support/test-browser.ts';
import { rest } from '../../tests/support/until.ts';
import type { SavedPage } from './saved-pages.ts';

/** Two browsers side by side, with and without the extension, and what asks the one with it. */
export type Pair = {
  readonly bare: TestBrowser;
  readonly ours: TestBrowser;
  readonly reporter: Reporter;
};

/** What a page was like. */
export type CheckedPage = {
  readonly file: string;
  readonly report: PageReport | undefined;
  /** What must not be; empty for a page that is as it should be. */
  readonly problems: readonly string[];
  /** Whether the page is another at each load by itself, so that there is nothing to compare with. */
  readonly isRestless: boolean;
  /** From the load to the answer, on the wall's clock, in ms. */
  readonly answerMs: number;
  /** CPU of the page's main thread above the page without us, in ms; undefined where the browser has no account. */
  readonly cpuMs: number | undefined;
  /** The page's heap above the one without us, in MB; undefined where the browser has no account. */
  readonly heapMb: number | undefined;
};

/** The slowest answer for the longest page on a busy machine, with the start of the background. */
const LONGEST_WAIT_MS = 12_000;
/** Marks are painted in the frames after the answer. */
const PAINT_MS = 300;

/** Opens a page in both browsers and compares. The page's files have to be served already. */
export async function checkPage(pair: Pair, page: SavedPage): Promise<CheckedPage> {
  const [plain, marked] = await Promise.all([pair.bare.newPage(), pair.ours.newPage()]);
  const errorsBefore = (await pair.ours.errorsOfExtension()).length;
  const caughtBefore = marked.errors.length;
  try {
    const [plainLoad, load] = await Promise.all([
      open(plain, page.address),
      open(marked, page.address),
    ]);
    const start = performance.now();
    const settled = await pair.reporter.settledReportOf(page.address, LONGEST_WAIT_MS);
    const answerMs = performance.now() - start;
    await rest(PAINT_MS);
    const report = (await pair.reporter.reportOf(page.address)) ?? settled;
    const [before, after] = await Promise.all([lookAt(plain), lookAt(marked)]);
    const [cost, own] = await Promise.all([plain.metrics(), marked.metrics()]);
    const above = (name: string, unit: number): number | undefined => {
      const [without, withUs] = [cost.get(name), own.get(name)];
      return without === undefined || withUs === undefined ? undefined : (withUs - without) / unit;
    };
    let isRestless = false;
    let isChanged = before !== after;
    if (isChanged) {
      // A second load of both tells the page's own chance from something of ours.
      const [again, oursAgain] = [
        await lookAgain(plain, page.address),
        await lookAgain(marked, page.address),
      ];
      isRestless = again !== before || oursAgain !== after;
      isChanged = !isRestless && again !== oursAgain;
    }
    const errors = (await pair.ours.errorsOfExtension()).slice(errorsBefore);
    const caught = marked.errors
      .slice(caughtBefore)
      .filter((line) => /^(?:page|start|policy|orders):/.test(line));
    return {
      file: page.file,
      report,
      isRestless,
      answerMs,
      cpuMs: above('TaskDuration', 0.001),
      heapMb: above('JSHeapUsedSize', 1_000_000),
      problems: [
        ...(plainLoad === 'loaded' && load !== 'loaded' ? [`does not load: ${load}`] : []),
        ...(settled === undefined ? ['no script of ours answers'] : []),
        ...(settled?.state === 'reading' ? ['is still being read'] : []),
        ...(isChanged ? ['the DOM differs from the one without us'] : []),
        ...[...errors, ...caught].map((error) => `error: ${error}`),
      ],
    };
  } finally {
    await Promise.all([plain.close(), marked.close()]);
  }
}

async function open(page: TestPage, address: string): Promise<string> {
  return page.open(address).then(
    () => 'loaded',
    (error: unknown) => String(error).split('\n')[0] ?? '',
  );
}

async function lookAgain(page: TestPage, address: string): Promise<string> {
  await open(page, address);
  await rest(1000 + PAINT_MS);
  return lookAt(page);
}

/** The page's DOM as text; what stands in its way otherwise. */
function lookAt(page: TestPage): Promise<string> {
  return page
    .run(() => {
      const { children } = document.documentElement;
      const ends = [...children].map(({ localName }) => localName).join();
      return `${ends}\n${document.documentElement.outerHTML}`;
    }, undefined)
    .catch((error: unknown) => `not to be seen: ${String(error).slice(0, 200)}`);
}
