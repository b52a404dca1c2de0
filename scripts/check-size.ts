// npm test -- size: the size budget of both builds. Every number has its reason.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { exit } from 'node:process';
import { gzipSync } from 'node:zlib';

const KB = 1000;
const FOLDERS = ['.output/chrome-mv3', '.output/firefox-mv3'];

/** What is measured: one packaged file, gzipped as a store or a disk cache would, or as it is. */
type Budget = {
  readonly what: string;
  readonly files: (name: string, folder: string) => boolean;
  readonly isGzipped: boolean;
  readonly most: number;
  readonly why: string;
};

const BUDGETS: readonly Budget[] = [
  {
    what: 'script in every article page',
    files: (name) => name === 'article.js',
    isGzipped: true,
    most: 15 * KB,
    why: 'parsed in each news page, article or not',
  },
  {
    what: 'script in pages with a mark',
    files: (name) => name === 'card.js',
    isGzipped: true,
    most: 25 * KB,
    why: 'Preact, the card and its style sheets, once in a page; only where something was found',
  },
  {
    what: 'style sheet in pages with a mark',
    files: (name) => name === 'assets/card.css',
    isGzipped: true,
    most: 2 * KB,
    why: '27 ::highlight() rules; a browser tries them on each element of the page',
  },
  {
    what: 'background script',
    files: (name) => name === 'background.js',
    isGzipped: true,
    most: 103 * KB,
    why: 'the engine, the questions, the parsers of policies and packs, maps and strips of time drawn for the pages; read at each start, where 50 kB cost about 10 ms',
  },
  page('popup', 24, 'opens in a blink: parsed in about 10 ms on a slow machine'),
  page('options', 37, 'all settings, sites, and the editor of packs; opened rarely'),
  page('sidepanel', 57, 'list, cards, timeline, map with the world’s outline, questions'),
  page('prepare', 66, 'the panel’s parts, a form, and the handout’s making'),
  page('welcome', 46, 'the real card and marks on one paragraph, so that a reader can try them'),
  page('glossary', 38, 'the printed sheet'),
  {
    what: 'knowledge pack',
    files: (name) => name === 'knowledge.bin',
    isGzipped: false,
    most: 6000 * KB,
    why: 'read whole into memory at each start of the background',
  },
  {
    what: 'whole extension',
    files: () => true,
    isGzipped: true,
    most: 4000 * KB,
    why: 'what a reader or a school of a thousand machines downloads',
  },
];

/** Scripts and style sheets that a page of ours loads, by its own account. */
function page(name: string, kilobytesAtMost: number, why: string): Budget {
  return {
    what: `${name}.html and what it loads`,
    files: (file, folder) => loadedBy(`${folder}/${name}.html`).has(file),
    isGzipped: true,
    most: kilobytesAtMost * KB,
    why,
  };
}

function loadedBy(file: string): ReadonlySet<string> {
  const html = readFileSync(file, 'utf8');
  return new Set([...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, path]) => path ?? ''));
}

let hasFailed = false;
for (const folder of FOLDERS) {
  const names = namesIn(folder);
  console.log(folder);
  for (const { what, files, isGzipped, most, why } of BUDGETS) {
    const measured = names.filter((name) => files(name, folder));
    const size = measured.map((name) => sizeOf(join(folder, name), isGzipped)).reduce(sum, 0);
    const isOver = measured.length === 0 || size > most;
    hasFailed ||= isOver;
    const words = `${kilobytes(size)} of ${kilobytes(most)}${isGzipped ? ' gzipped' : ''}`;
    console.log(`  ${isOver ? 'OVER' : 'ok  '} ${words.padStart(31)}  ${what} (${why})`);
    if (measured.length === 0) console.error(`  ${folder}: no file for "${what}"`);
  }
}
exit(hasFailed ? 1 : 0);

function namesIn(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names.filter((name) => statSync(join(folder, name)).isFile());
  } catch {
    console.error(`${folder} is missing: run "npm test -- knowledge builds" first`);
    return exit(1);
  }
}

function sizeOf(file: string, isGzipped: boolean): number {
  const content = readFileSync(file);
  return isGzipped ? gzipSync(content).length : content.length;
}

function sum(a: number, b: number): number {
  return a + b;
}

function kilobytes(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} kB`;
}
