import { openBrowser } from '../../../tests/support/open-browser.ts';
import { readMarks } from '../../../tests/support/read-marks.ts';
import type {
  BrowserName,
  Point,
  TestBrowser,
  TestPage,
} from '../../../tests/support/test-browser.ts';
import { rest, until } from '../../../tests/support/until.ts';
import type { CorpusPage } from '../../corpus/choose-pages.ts';
import { say } from '../progress.ts';
import { type Row, row } from '../report.ts';
import { ownBuild } from './extensions.ts';
import { longPage, serveAll } from './pages.ts';

const HOVERS = 8;
const EDIT_ROUNDS = 9;
/** The dwell is 300 ms: what is done before it ends, and what its end brings. */
const BEFORE_DWELL_MS = 250;
const AFTER_DWELL_MS = 500;

/** The time to the first mark with the background running and stopped; the work of a hover; edits of a marked page. */
export async function measureMarks(
  name: BrowserName,
  program: string,
  pages: readonly CorpusPage[],
): Promise<readonly Row[]> {
  const ours = await openBrowser({ browser: name, program, extension: ownBuild(name) });
  const bare = await openBrowser({ browser: name, program });
  const long = longPage(10);
  for (const browser of [ours, bare]) serveAll(browser, [...pages, long]);
  try {
    say(`${name}: time to marks`);
    const warm: number[] = [];
    const stopped: number[] = [];
    const first = pages[0];
    if (first !== undefined) await timeToMarks(ours, first.address);
    for (const { address } of pages) warm.push(await timeToMarks(ours, address));
    for (const { address } of pages) {
      await ours.stopBackground();
      stopped.push(await timeToMarks(ours, address));
    }
    say(`${name}: hover, edits and scrolling`);
    const hovers = name === 'chromium' ? await hoverWork(ours, pages) : { rest: [], card: [] };
    const edits: number[] = [];
    const scrolls: number[] = [];
    const marked = await ours.newPage();
    const plain = await bare.newPage();
    await Promise.all([marked.open(long.address), plain.open(long.address)]);
    await until(async () => (await readMarks(marked)).length > 0);
    for (let round = 0; round < EDIT_ROUNDS; round += 1) {
      edits.push((await edit(marked)) / (await edit(plain)));
      if (name === 'chromium') scrolls.push((await scroll(marked)) / (await scroll(plain)));
    }
    return [
      row('marks after the load, background running', warm, 'ms', { most: 15 }),
      row('marks after the load, background stopped', stopped, 'ms', { most: 150 }),
      ...(name === 'chromium'
        ? [
            row(
              'first card of a page: CPU while the pointer rests, before the dwell is over',
              hovers.rest,
              'ms',
            ),
            row('… from the dwell to the card, drawn and painted', hovers.card, 'ms'),
            row('scrolling a marked page: CPU against the same without us', scrolls, '×'),
          ]
        : []),
      row('1,000 edits of a marked page against the same without us', edits, '×'),
    ];
  } finally {
    await Promise.all([ours.close(), bare.close()]);
  }
}

/** Milliseconds from the load to the first mark, by the probe in the page; NaN where nothing is marked. */
async function timeToMarks(browser: TestBrowser, address: string): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.open(`${address}?probe`);
    const read = () => page.run(() => (window as { msToMarks?: number }).msToMarks, undefined);
    const ms = await until(read, 6000).catch(() => -1);
    return ms < 0 ? Number.NaN : ms;
  } finally {
    await page.close();
  }
}

/**
 * CPU of pages in which the pointer comes to rest on a mark, until the dwell is over and from then on, with
 * that of a pointer in the margin taken off.
 */
async function hoverWork(
  browser: TestBrowser,
  pages: readonly CorpusPage[],
): Promise<{ readonly rest: readonly number[]; readonly card: readonly number[] }> {
  const work: { readonly rest: number[]; readonly card: number[] } = { rest: [], card: [] };
  for (const { address } of pages) {
    if (work.card.length === HOVERS) break;
    const page = await browser.newPage();
    await page.open(address);
    await until(async () => (await readMarks(page)).length > 0, 3000).catch(() => false);
    const mark = (await readMarks(page)).find(
      ({ rect }) => rect.y > 0 && rect.y < 700 && rect.width > 0,
    );
    if (mark !== undefined) {
      const { x, y, width, height } = mark.rect;
      const move = (to: Point) => () => page.moveMouse(to);
      const asideAtFirst = await cpuOf(page, move({ x: 2, y: 790 }), BEFORE_DWELL_MS);
      const asideLater = await cpuOf(page, nothing, AFTER_DWELL_MS);
      const to = { x: x + width / 2, y: y + height / 2 };
      const resting = await cpuOf(page, move(to), BEFORE_DWELL_MS);
      const opening = await cpuOf(page, nothing, AFTER_DWELL_MS);
      if ((await page.inCard(() => true)) === true) {
        work.rest.push(resting - asideAtFirst);
        work.card.push(opening - asideLater);
      }
    }
    await page.close();
  }
  return work;
}

async function cpuOf(page: TestPage, act: () => Promise<unknown>, ms = 700): Promise<number> {
  const read = async () => 1000 * ((await page.metrics()).get('TaskDuration') ?? Number.NaN);
  const before = await read();
  await act();
  await rest(ms);
  return (await read()) - before;
}

const nothing = async (): Promise<void> => {};

/** Milliseconds of 1,000 edits with the style and layout that they cause. */
function edit(page: TestPage): Promise<number> {
  return page.run(() => {
    const start = performance.now();
    const paragraphs = [...document.querySelectorAll('p')];
    for (let index = 0; index < 1000; index += 1) {
      const paragraph = paragraphs[index % paragraphs.length];
      const node = document.createElement('span');
      node.textContent = 'edited ';
      paragraph?.prepend(node);
      if (index % 10 === 0) void document.body.offsetHeight;
      node.remove();
    }
    return performance.now() - start;
  }, undefined);
}

/** CPU of scrolling through the page in forty steps. */
function scroll(page: TestPage): Promise<number> {
  return cpuOf(page, () =>
    page.run(async () => {
      for (let step = 0; step < 40; step += 1) {
        scrollTo(0, (step % 20) * 300);
        await new Promise((drawn) => requestAnimationFrame(drawn));
      }
    }, undefined),
  );
}
