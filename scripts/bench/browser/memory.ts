import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { openBrowser } from '../../../tests/support/open-browser.ts';
import type { BrowserName } from '../../../tests/support/test-browser.ts';
import { rest } from '../../../tests/support/until.ts';
import type { CorpusPage } from '../../corpus/choose-pages.ts';
import { say } from '../progress.ts';
import { type Row, row } from '../report.ts';
import { ownBuild } from './extensions.ts';
import { serveAll } from './pages.ts';

const TABS = 8;
const SETTLE_MS = 2500;

/** Memory of the whole browser by open tabs, ours against none; none where the system does not tell (no /proc). */
export async function measureMemory(
  name: BrowserName,
  program: string,
  pages: readonly CorpusPage[],
): Promise<readonly Row[]> {
  if (readMemory() === undefined) return [];
  say(`${name}: memory by tabs`);
  const bare = await memoryByTabs(name, program, pages, undefined);
  const ours = await memoryByTabs(name, program, pages, ownBuild(name));
  const added = ours.map((value, index) => value - (bare[index] ?? Number.NaN));
  const [first = Number.NaN] = added;
  const last = added.at(-1) ?? Number.NaN;
  return [
    row('memory of all processes that we add, one tab', [first], 'MB'),
    row('… for each further tab', [(last - first) / (added.length - 1)], 'MB'),
  ];
}

async function memoryByTabs(
  name: BrowserName,
  program: string,
  pages: readonly CorpusPage[],
  extension: string | undefined,
): Promise<readonly number[]> {
  const before = readMemory() ?? 0;
  const browser = await openBrowser({
    browser: name,
    program,
    ...(extension === undefined ? {} : { extension }),
  });
  try {
    serveAll(browser, pages);
    const memory: number[] = [];
    for (let tab = 0; tab < TABS; tab += 1) {
      const page = await browser.newPage();
      await page.open(pages[tab % pages.length]?.address ?? '');
      await rest(SETTLE_MS);
      memory.push((readMemory() ?? Number.NaN) - before);
    }
    return memory;
  } finally {
    await browser.close();
  }
}

/** Megabytes of the processes that this one has started, each page of memory shared among them counted once (PSS). */
function readMemory(): number | undefined {
  try {
    const parents = new Map<number, number>();
    for (const entry of readdirSync('/proc')) {
      const pid = Number(entry);
      if (!Number.isInteger(pid)) continue;
      // "pid (name) state parent …"; the name may hold anything.
      const stat = readIfThere(`/proc/${pid}/stat`);
      parents.set(pid, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    }
    const isOurs = (pid: number | undefined): boolean =>
      pid !== undefined && (pid === process.pid || isOurs(parents.get(pid)));
    let kilobytes = 0;
    for (const pid of parents.keys()) {
      if (pid === process.pid || !isOurs(pid)) continue;
      const rollup = readIfThere(`/proc/${pid}/smaps_rollup`);
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
    }
    return kilobytes / 1000;
  } catch {
    return undefined;
  }
}

/** A process may end while it is read. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
