// npm run pages -- DIR…: opens every saved page of the folders under its own host, with and without the extension,
// and compares (R9). --browser chromium|firefox, --scripts off|on|both (the pages' own), --sample N, --only WORD, --verbose.
// The build for schools is used, which runs on every host; its code is that of the others, byte for byte. In
// Chromium a development build of it, which says what it catches.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import process, { exit } from 'node:process';
import { openBrowser } from '../tests/support/open-browser.ts';
import { openReporter } from '../tests/support/page-report.ts';
import { choiceOption, commandOptions, numberOption } from './command-options.ts';
import { checkPage, type CheckedPage, type Pair } from './pages/check-page.ts';
import { readSavedPages, type SavedPage } from './pages/saved-pages.ts';
import { printSummary } from './pages/summary.ts';
import { type BrowserName, ensureBrowser } from './set-up/browsers.mjs';

const USAGE =
  'usage: npm run pages -- DIR… [--browser chromium|firefox] [--scripts off|on|both] [--sample N] [--only WORD] [--verbose]';
const { values, positionals } = commandOptions(
  {
    browser: { type: 'string', default: 'chromium' },
    scripts: { type: 'string', default: 'both' },
    sample: { type: 'string' },
    only: { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
  },
  { usage: USAGE, help: USAGE },
);
if (positionals.length === 0) {
  console.error(USAGE);
  exit(2);
}
for (const folder of positionals)
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    console.error(`${folder}: no such folder`);
    exit(2);
  }
const browser = choiceOption<BrowserName>('--browser', values.browser, ['chromium', 'firefox']);
const scripts = choiceOption('--scripts', values.scripts, ['off', 'on', 'both']);
const sample = values.sample === undefined ? undefined : numberOption('--sample', values.sample, 1);
/** So many pages share a browser: what a page leaves behind must not reach the last ones. */
const PAGES_A_BROWSER = 40;

/** The page's own scripts, frames and files left out; scripts of extensions run outside the page's policy. */
const STILL = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};
const LIVE = { 'content-type': 'text/html; charset=utf-8' };

const found = ensureBrowser(browser);
if ('missing' in found) {
  console.error(found.missing);
  exit(1);
}
const program = found.path;
const extension = build();
let troubled = 0;
for (const folder of positionals) {
  const pages = choose(readSavedPages(folder));
  for (const isLive of [false, true]) {
    if (scripts === (isLive ? 'off' : 'on')) continue;
    const checked = await checkAll(pages, isLive);
    const title = `${basename(folder)}, ${browser}, scripts ${isLive ? 'on' : 'off'}`;
    troubled += printSummary(title, pages, checked);
  }
}
exit(troubled === 0 ? 0 : 1);

/** Builds the extension to be run, and gives its folder. */
function build(): string {
  const isDevelopment = browser === 'chromium';
  const command = [
    'node_modules/wxt/bin/wxt.mjs',
    'build',
    '-b',
    isDevelopment ? 'chrome' : browser,
  ];
  if (isDevelopment) command.push('--mode', 'development');
  const env = {
    ...process.env,
    BUILD_FOR: 'schools',
    ...(isDevelopment ? { NODE_ENV: 'development' } : {}),
  };
  if (spawnSync(process.execPath, command, { env, stdio: 'ignore' }).status !== 0) {
    console.error('The build fails: run "npm test -- knowledge builds" to see why.');
    exit(1);
  }
  return resolve(isDevelopment ? '.output/chrome-mv3-dev-schools' : '.output/firefox-mv3-schools');
}

function choose(pages: readonly SavedPage[]): readonly SavedPage[] {
  const wanted = pages.filter(({ file }) => file.includes(values.only));
  const size = sample ?? wanted.length;
  const step = Math.max(1, wanted.length / size);
  return wanted.filter(
    (_page, index) => Math.floor(index / step) !== Math.floor((index - 1) / step),
  );
}

async function checkAll(
  pages: readonly SavedPage[],
  isLive: boolean,
): Promise<readonly CheckedPage[]> {
  const checked: CheckedPage[] = [];
  for (let at = 0; at < pages.length; at += PAGES_A_BROWSER) {
    const some = pages.slice(at, at + PAGES_A_BROWSER);
    const pair = await openPair(some, isLive);
    try {
      for (const page of some) {
        const one = await checkPage(pair, page);
        checked.push(one);
        if (values.verbose) console.log(`${one.report?.state ?? 'none'} ${page.file}`);
      }
    } finally {
      await Promise.all([pair.bare.close(), pair.ours.close()]);
    }
  }
  return checked;
}

async function openPair(pages: readonly SavedPage[], isLive: boolean): Promise<Pair> {
  const [bare, ours] = await Promise.all([
    openBrowser({ browser, program }),
    openBrowser({ browser, program, extension }),
  ]);
  for (const { address, body } of pages)
    for (const { server } of [bare, ours]) server.serve(address, body, isLive ? LIVE : STILL);
  return { bare, ours, reporter: await openReporter(ours) };
}
