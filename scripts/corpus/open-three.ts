import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openBrowser } from '../../tests/support/open-browser.ts';
import type { TestBrowser } from '../../tests/support/test-browser.ts';
import type { CorpusPage } from './choose-pages.ts';

/** The same pages in three browsers: without an extension, with ours, with one that only walks the text. */
export type Three = {
  readonly bare: TestBrowser;
  readonly ours: TestBrowser;
  readonly walker: TestBrowser;
};

/**
 * The page's own scripts, frames and files are left out: they would do something else on each load. Scripts of
 * extensions run outside the page's policy.
 */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};

/** Opens the three, each with every page. */
export async function openThree(program: string, pages: readonly CorpusPage[]): Promise<Three> {
  const open = async (extension?: string): Promise<TestBrowser> => {
    const browser = await openBrowser({
      browser: 'chromium',
      program,
      ...(extension === undefined ? {} : { extension }),
    });
    for (const { address, body } of pages) browser.server.serve(address, body, HEADERS);
    return browser;
  };
  const ours = resolve('.output/chrome-mv3');
  const [bare, own, walker] = await Promise.all([open(), open(ours), open(writeWalker(ours))]);
  return { bare, ours: own, walker };
}

/** The least that any extension of this kind does: once, when the page is idle, it reads all of its text. */
const WALKER = `
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
let length = 0;
for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.data.length;
globalThis.lengthOfText = length;
`;

/** Writes the extension to compare with, for the same sites as ours. */
function writeWalker(ours: string): string {
  const folder = resolve('.cache/walker');
  mkdirSync(folder, { recursive: true });
  const { content_scripts: scripts } = JSON.parse(readFileSync(`${ours}/manifest.json`, 'utf8'));
  const manifest = {
    manifest_version: 3,
    name: 'Walks the text',
    version: '1',
    content_scripts: [{ matches: scripts[0].matches, js: ['walk.js'], run_at: scripts[0].run_at }],
  };
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest));
  writeFileSync(`${folder}/walk.js`, WALKER);
  return folder;
}
