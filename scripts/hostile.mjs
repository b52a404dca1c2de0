// npm run hostile -- [chromium|firefox]: the tests of hostile pages at full length, after the builds.
import process from 'node:process';
import { ensureBrowser } from './set-up/browsers.mjs';
import { nodeBinary } from './set-up/dependencies.mjs';
import { run } from './set-up/run.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
const node = nodeBinary();
/** @type {import('./set-up/browsers.mjs').BrowserName[]} */
const browsers = ['chromium', 'firefox'];
const wanted = process.argv.slice(2);
const builds = [
  ['scripts/knowledge.ts', 'build'],
  ['node_modules/wxt/bin/wxt.mjs', 'build'],
  ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'firefox'],
];
if (!builds.every((command) => run(node, command) === 0)) process.exit(1);
let hasFailed = false;
for (const browser of browsers.filter((name) => wanted.length === 0 || wanted.includes(name))) {
  const found = ensureBrowser(browser);
  if ('missing' in found) {
    console.error(found.missing);
    hasFailed = true;
    continue;
  }
  const env = {
    ...process.env,
    HOSTILE: 'full',
    TEST_BROWSER: browser,
    TEST_BROWSER_PATH: found.path,
  };
  const tests = ['run', '--config', 'vitest.browser.config.ts', 'tests/e2e/hostile-'];
  if (run(node, ['node_modules/vitest/vitest.mjs', ...tests], { env }) !== 0) hasFailed = true;
}
process.exit(hasFailed ? 1 : 0);
