import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { resolve } from 'node:path';
import { openBrowser } from './open-browser.ts';
import { type PaintedMark, readMarks } from './read-marks.ts';
import type { BrowserName, OpenOptions, TestBrowser, TestPage } from './test-browser.ts';
import { until } from './until.ts';

/** The browser that this run is for. */
export const BROWSER: BrowserName =
  process.env['TEST_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

/** The folder of a build whose card has an open root, which axe can look into. */
export const openRootBuild = (browser: BrowserName): string => `${extensionOf(browser)}-axe`;

/** The folder of the built extension for a browser. */
export const extensionOf = (browser: BrowserName): string =>
  resolve(
    process.env['TEST_OUTPUT'] ?? '.output',
    browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3',
  );

const PROGRAMS = { chromium: '/usr/bin/chromium', firefox: '/usr/bin/firefox-esr' } as const;

/** Opens the browser of this run with the built extension; says what is missing where it can't. */
export async function openWithExtension(
  options: Partial<
    Pick<
      OpenOptions,
      | 'isDark'
      | 'isPrivate'
      | 'hasForcedColors'
      | 'hasReducedMotion'
      | 'keepsWelcome'
      | 'viewport'
      | 'extension'
    >
  > = {},
): Promise<TestBrowser> {
  const extension = options.extension ?? extensionOf(BROWSER);
  for (const file of ['manifest.json', 'knowledge.bin']) {
    if (!existsSync(`${extension}/${file}`))
      throw new Error(`${extension}/${file} is missing: run "npm test -- knowledge builds" first`);
  }
  const program = process.env['TEST_BROWSER_PATH'] ?? PROGRAMS[BROWSER];
  return openBrowser({ browser: BROWSER, program, ...options, extension });
}

/** One of our own pages: tests/pages/NAME.html. */
export const pageOf = (name: string): string => readFileSync(`tests/pages/${name}.html`, 'utf8');

/** The sample article, which `npm start` shows as well. */
export const sampleArticle = (): string => readFileSync('assets/sample/alaska-summit.html', 'utf8');

/** Serves a page at an address and opens it in a new tab, once its marks are painted. */
export async function openArticle(
  browser: TestBrowser,
  { address, body }: { readonly address: string; readonly body: string },
): Promise<TestPage> {
  browser.server.serve(address, body);
  const page = await browser.newPage();
  await page.open(address);
  await someMarks(page);
  return page;
}

/** The marks of a page, once it has any. */
export const someMarks = (page: TestPage): Promise<readonly PaintedMark[]> =>
  until(
    async () => {
      const marks = await readMarks(page);
      return marks.length > 0 && marks;
    },
    10_000,
    'marks in the page',
  );
