// npm test: sets everything up, then runs every check in order and says which failed.
// npm test -- NAME…: only the checks whose names contain one of the words.
import { existsSync, rmSync } from 'node:fs';
import process from 'node:process';
import { ensureBrowser } from './set-up/browsers.mjs';
import { ensureDependencies, nodeBinary } from './set-up/dependencies.mjs';
import { failedTests } from './set-up/failed-tests.mjs';
import { run } from './set-up/run.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
ensureDependencies();
const node = nodeBinary();
// vitest and tsc read the settings that WXT generates.
if (!existsSync('.wxt/tsconfig.json')) run(node, ['node_modules/wxt/bin/wxt.mjs', 'prepare']);
const bin = (/** @type {string} */ name) => `node_modules/${name}`;

/** @type {readonly (readonly [name: string, ...commands: (readonly string[])[]])[]} */
const STEPS = [
  ['knowledge', ['scripts/knowledge.ts', 'build']],
  ['format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']],
  [
    'types',
    [bin('wxt/bin/wxt.mjs'), 'prepare'],
    [bin('typescript/bin/tsc'), '--noEmit'],
    [bin('typescript/bin/tsc'), '-p', 'core'],
  ],
  ['lint', [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings']],
  ['dead code', [bin('knip/bin/knip.js')]],
  ['builds', [bin('wxt/bin/wxt.mjs'), 'build'], [bin('wxt/bin/wxt.mjs'), 'build', '-b', 'firefox']],
  [
    'builds for axe',
    [bin('wxt/bin/wxt.mjs'), 'build', '--mode', 'axe'],
    [bin('wxt/bin/wxt.mjs'), 'build', '-b', 'firefox', '--mode', 'axe'],
  ],
  ['builds for schools', ['scripts/build-schools.mjs']],
  ['reproducible builds', ['scripts/check-reproducible.ts']],
  ['web-ext lint', ['scripts/lint-extension.ts']],
  ['size budget', ['scripts/check-size.ts']],
];

/** Everything runs in both (R8). @type {readonly import('./set-up/browsers.mjs').BrowserName[]} */
const BROWSERS = ['chromium', 'firefox'];
const wanted = process.argv.slice(2);
const isWanted = (/** @type {string} */ name) =>
  wanted.length === 0 || wanted.some((word) => name.includes(word));

/** @type {{ name: string, passed: boolean, seconds: number }[]} */
const results = [];

/** @param {string} name @param {() => boolean} check */
function step(name, check) {
  if (!isWanted(name)) return;
  console.log(`\n── ${name}`);
  const start = performance.now();
  const passed = check();
  results.push({ name, passed, seconds: (performance.now() - start) / 1000 });
}

/** @param {readonly string[]} command @param {NodeJS.ProcessEnv} [env] */
const runNode = (command, env = {}) =>
  run(node, command, { env: { ...process.env, ...env } }) === 0;

/** The failed tests of every vitest run, to be named again behind the summary. @type {string[]} */
const failures = [];
const REPORT = '.output/reports/vitest.json';

/** Runs vitest and keeps what failed. @param {readonly string[]} options @param {NodeJS.ProcessEnv} [env] */
function runVitest(options, env) {
  rmSync(REPORT, { force: true });
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const passed = runNode([bin('vitest/vitest.mjs'), 'run', ...options, ...report], env);
  if (!passed) failures.push(...failedTests(REPORT));
  return passed;
}

for (const [name, ...commands] of STEPS)
  step(name, () => commands.every((command) => runNode(command)));
step('unit and property tests', () => runVitest([]));
for (const browser of BROWSERS) {
  step(`browser tests: ${browser}`, () => {
    const found = ensureBrowser(browser);
    if ('missing' in found) {
      console.error(found.missing);
      return false;
    }
    const env = { TEST_BROWSER: browser, TEST_BROWSER_PATH: found.path };
    return runVitest(['--config', 'vitest.browser.config.ts'], env);
  });
}
step('corpus', () => {
  if (!existsSync('../shared/corpus')) {
    console.log('There is no ../shared/corpus here: nothing to do.');
    return true;
  }
  return runNode(['scripts/corpus.ts']);
});

console.log('\n── summary');
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${seconds.toFixed(1).padStart(6)} s  ${name}`);
}
const failed = results.filter(({ passed }) => !passed).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
for (const failure of failures) console.log(`  ✗ ${failure}`);
process.exit(failed === 0 && results.length > 0 ? 0 : 1);
