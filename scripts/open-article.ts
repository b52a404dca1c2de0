// Opens a browser with the built extension on the pages of a file; started by scripts/start.mjs.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { exit } from 'node:process';
import { parseArgs } from 'node:util';
import { openBrowser } from '../tests/support/open-browser.ts';
import { InputError } from './annotate/inputs.ts';
import { describeArticle } from './start/describe-article.ts';
import { type PageToOpen, pagesOfFile } from './start/pages-of-file.ts';

/** More tabs than this are no reading. */
const MOST_PAGES = 10;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chromium' },
    program: { type: 'string', default: '' },
    headless: { type: 'boolean', default: false },
  },
});
const isFirefox = values.browser === 'firefox';
const found = pagesOfFile(positionals[0]);
const problems = found.filter((page) => page instanceof InputError);
const pages = found.filter((page): page is PageToOpen => !(page instanceof InputError));
for (const { message } of problems) console.error(message);
if (pages.length === 0) exit(2);

const browser = await openBrowser({
  browser: isFirefox ? 'firefox' : 'chromium',
  program: values.program,
  extension: resolve('.output', isFirefox ? 'firefox-mv3' : 'chrome-mv3'),
  isHeadless: values.headless,
});
try {
  mkdirSync('.output/screenshots', { recursive: true });
  for (const [index, { address, body, headers }] of pages.slice(0, MOST_PAGES).entries()) {
    browser.server.serve(address, body, headers);
    const page = await browser.newPage();
    await page.open(address);
    console.log(`\n${address}`);
    const label = index === 0 ? '' : `${index + 1}-`;
    if (values.headless) await describeArticle(browser, { page, label });
  }
  if (pages.length > MOST_PAGES) console.log(`\n${pages.length - MOST_PAGES} more were left out.`);
  if (values.headless) {
    console.log('There is no display: screenshots are in .output/screenshots/.');
  } else {
    console.log('Rest the pointer on an underlined name. The window reaches no other address.');
    console.log('Close it, or press Ctrl+C, to end.');
    await browser.ended;
  }
} finally {
  await browser.close().catch(() => undefined); // the reader may have closed it already
}
exit(problems.length > 0 ? 2 : 0);
