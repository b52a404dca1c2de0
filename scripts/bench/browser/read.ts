import { openBrowser } from '../../../tests/support/open-browser.ts';
import type { BrowserName, TestBrowser } from '../../../tests/support/test-browser.ts';
import { until } from '../../../tests/support/until.ts';
import type { CorpusPage } from '../../corpus/choose-pages.ts';
import type { ReadTimes } from '../in-page/read.ts';
import { at } from '../measure.ts';
import { say } from '../progress.ts';
import { type Row, row } from '../report.ts';
import { bundle, writeExtension } from './extensions.ts';
import { longPage, serveAll } from './pages.ts';

const ROUNDS = 3;
const TASK_ROUNDS = 6;
/** The sample has 2,200 characters. */
const LONG_TIMES = 230;

/** Reading the page while the code is cold, step by step, against walking its text; our tasks on long pages. */
export async function measureReading(
  name: BrowserName,
  program: string,
  pages: readonly CorpusPage[],
): Promise<readonly Row[]> {
  const extension = writeExtension(name, 'read', await bundle('read.ts'));
  const browser = await openBrowser({ browser: name, program, extension });
  const long = longPage(LONG_TIMES);
  serveAll(browser, [...pages, long]);
  try {
    const loads: { walk: ReadTimes; read: ReadTimes }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      say(`${name}: reading ${pages.length} pages, cold, round ${round + 1} of ${ROUNDS}`);
      for (const { address } of pages) {
        const walk = await timesOf(browser, `${address}#walk`);
        const read = await timesOf(browser, `${address}#read`);
        if (walk !== undefined && read !== undefined) loads.push({ walk, read });
      }
    }
    say(`${name}: tasks on long pages`);
    const tasks: number[] = [];
    for (let round = 0; round < TASK_ROUNDS; round += 1) {
      const times = await timesOf(browser, `${long.address}#tasks`);
      tasks.push(...Object.values(times ?? {}));
    }
    const ratio = (key: string) =>
      loads.map(({ walk, read }) => (read[key] ?? Number.NaN) / (walk['total'] ?? Number.NaN));
    const sorted = tasks.toSorted((a, b) => a - b);
    return [
      row(
        'a bare TreeWalker over the page, cold',
        loads.map(({ walk }) => walk['total'] ?? 0),
        'ms',
      ),
      row('collecting the text, cold, against it', ratio('collect'), '×', { most: 1.2 }),
      row('what the page says of itself, against it', ratio('facts'), '×'),
      row('finding the article, against it', ratio('find'), '×'),
      row('finding its date, against it', ratio('date'), '×'),
      row('all of the reading, against it', ratio('total'), '×'),
      row('our tasks at 500,000 characters: 95th percentile', [at(sorted, 0.95)], 'ms', {
        most: 8,
      }),
      row('… the longest', [at(sorted, 1)], 'ms', { most: 50 }),
    ];
  } finally {
    await browser.close();
  }
}

/** Opens an address in a new tab; undefined when nothing was measured there. */
async function timesOf(browser: TestBrowser, address: string): Promise<ReadTimes | undefined> {
  const page = await browser.newPage();
  try {
    await page.open(address);
    const written = await until(
      () =>
        page.run(() => document.documentElement.getAttribute('data-bench') ?? undefined, undefined),
      8000,
    ).catch(() => undefined);
    // As read.ts wrote it.
    return written === undefined ? undefined : (JSON.parse(written) as ReadTimes);
  } finally {
    await page.close();
  }
}
