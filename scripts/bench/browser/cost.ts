import { openBrowser } from '../../../tests/support/open-browser.ts';
import type { TestBrowser } from '../../../tests/support/test-browser.ts';
import { rest } from '../../../tests/support/until.ts';
import type { CorpusPage } from '../../corpus/choose-pages.ts';
import { ratios } from '../measure.ts';
import { say } from '../progress.ts';
import { type Row, row } from '../report.ts';
import { markJs, ownBuild, spanWrapper, WALKER, writeExtension } from './extensions.ts';
import { serveAll } from './pages.ts';

/** 24 pages three times are 72 paired loads. */
const ROUNDS = 3;
/** Reading, answering and painting are over by then. */
const SETTLE_MS = 900;

/** What others look for: names that are in the news, few enough that a search for each is bearable. */
const NAMES =
  'Trump Biden Putin Zelensky Macron Merkel Xi Modi Netanyahu Erdogan Obama Clinton Bush Johnson Sunak Starmer Scholz Trudeau Lula Orban Khamenei Assad Kim NATO EU UN'.split(
    ' ',
  );

type Load = {
  readonly cpuMs: number;
  readonly layouts: number;
  readonly nodes: number;
  readonly heapMB: number;
};

/** CPU, layouts, nodes and heap of pages with ours, against none and against other ways, in Chromium's own account. */
export async function measureCost(
  program: string,
  pages: readonly CorpusPage[],
): Promise<readonly Row[]> {
  const own = ownBuild('chromium');
  const common = await loadSideBySide(program, pages, ROUNDS, {
    bare: undefined,
    ours: own,
    empty: writeExtension('chromium', 'empty', ''),
    walker: writeExtension('chromium', 'walker', WALKER),
  });
  const others = await loadSideBySide(program, pages, 1, {
    ours: own,
    spans: writeExtension('chromium', 'spans', spanWrapper(NAMES)),
    marks: writeExtension('chromium', 'mark-js', markJs(NAMES)),
  });
  const above = (name: keyof typeof common, key: keyof Load) =>
    common[name].map((load, index) => load[key] - (common.bare[index]?.[key] ?? Number.NaN));
  return [
    row(
      'page CPU against a content script that walks the text',
      ratios(cpu(common.ours), cpu(common.walker)),
      '×',
      { most: 1.5 },
    ),
    row(
      'page CPU against an empty content script',
      ratios(cpu(common.ours), cpu(common.empty)),
      '×',
    ),
    row('page CPU against no extension', ratios(cpu(common.ours), cpu(common.bare)), '×'),
    row('CPU that we add', above('ours', 'cpuMs'), 'ms'),
    row('CPU that the walking script adds', above('walker', 'cpuMs'), 'ms'),
    row('CPU that an empty script adds', above('empty', 'cpuMs'), 'ms'),
    row('layouts that we add', above('ours', 'layouts'), '', { most: 0 }),
    row('heap that we add to a tab', above('ours', 'heapMB'), 'MB', { most: 1 }),
    row(
      'page CPU of wrapping 26 names in spans against ours',
      ratios(cpu(others.spans), cpu(others.ours)),
      '×',
    ),
    row(
      'page CPU of mark.js with 26 names against ours',
      ratios(cpu(others.marks), cpu(others.ours)),
      '×',
    ),
    row(
      'nodes that spans add',
      others.spans.map((load, index) => load.nodes - (others.ours[index]?.nodes ?? Number.NaN)),
      '',
    ),
  ];
}

const cpu = (loads: readonly Load[]): readonly number[] => loads.map(({ cpuMs }) => cpuMs);

/** Loads each page in browsers that run at once, round after round, so that all meet the same machine. */
async function loadSideBySide<K extends string>(
  program: string,
  pages: readonly CorpusPage[],
  rounds: number,
  extensions: Readonly<Record<K, string | undefined>>,
): Promise<Readonly<Record<K, readonly Load[]>>> {
  // The keys are those of the record.
  const names = Object.keys(extensions) as K[];
  const browsers = await Promise.all(
    names.map((name) => {
      const extension = extensions[name];
      return openBrowser({
        browser: 'chromium',
        program,
        ...(extension === undefined ? {} : { extension }),
      });
    }),
  );
  try {
    for (const browser of browsers) serveAll(browser, pages);
    const loads = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
      K,
      Load[]
    >;
    for (let round = 0; round < rounds; round += 1) {
      say(
        `chromium: ${names.join(', ')} on ${pages.length} pages, round ${round + 1} of ${rounds}`,
      );
      for (const { address } of pages) {
        const loaded = await Promise.all(browsers.map((browser) => load(browser, address)));
        for (const [index, name] of names.entries()) {
          const one = loaded[index];
          if (one !== undefined) loads[name].push(one);
        }
      }
    }
    return loads;
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
  }
}

/** Loads a page in a new tab and reads the browser's account of its main thread. */
async function load(browser: TestBrowser, address: string): Promise<Load> {
  const page = await browser.newPage();
  try {
    await page.open(address);
    await rest(SETTLE_MS);
    const metrics = await page.metrics();
    const read = (name: string) => metrics.get(name) ?? Number.NaN;
    return {
      cpuMs: 1000 * read('TaskDuration'),
      layouts: read('LayoutCount'),
      nodes: read('Nodes'),
      heapMB: read('JSHeapUsedSize') / 1e6,
    };
  } finally {
    await page.close();
  }
}
