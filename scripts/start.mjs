// npm start: builds the extension and opens it on a sample article, or on any .html, .txt or .jsonl file:
// npm start -- FILE. Without a display it runs headless, prints what was found and writes screenshots.
import { accessSync, constants, rmSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import process from 'node:process';
import { ensureBrowser, findBrowser } from './set-up/browsers.mjs';
import { ensureDependencies, nodeBinary } from './set-up/dependencies.mjs';
import { fail, run } from './set-up/run.mjs';

const BY_HAND =
  'Or run "npm test -- builds" and load the folder .output/chrome-mv3 by hand: chrome://extensions, developer mode, "Load unpacked".';

// npm runs scripts in the project's folder; a name is meant from where the command was typed.
const typedIn = process.env.INIT_CWD ?? process.cwd();
process.chdir(new URL('..', import.meta.url).pathname);
const file = fileToOpen(process.argv.slice(2));
// Pictures of an earlier run would be taken for this one's.
rmSync('.output/screenshots', { recursive: true, force: true });
const isHeadless = !hasDisplay();
const { name, path } = chooseBrowser();
ensureDependencies();
const node = nodeBinary();
const builds = [
  ['scripts/knowledge.ts', 'build'],
  ['node_modules/wxt/bin/wxt.mjs', 'build', ...(name === 'firefox' ? ['-b', 'firefox'] : [])],
];
for (const command of builds) {
  if (run(node, command) !== 0) fail(`The build has failed at "${command.join(' ')}": see above.`);
}
process.exit(
  run(node, [
    'scripts/open-article.ts',
    `--browser=${name}`,
    `--program=${path}`,
    ...(isHeadless ? ['--headless'] : []),
    ...(file === undefined ? [] : [file]),
  ]),
);

/** The file that is to be opened; ends with one line on standard error where it can't be. @param {string[]} names */
function fileToOpen(names) {
  if (names.length === 0) return undefined;
  const problem = names.length > 1 ? 'one file at a time' : problemOf(resolve(typedIn, names[0]));
  if (problem !== undefined) {
    console.error(`${names.join(' ')}: ${problem}`);
    process.exit(2);
  }
  return resolve(typedIn, names[0]);
}

/** @param {string} path @returns {string | undefined} */
function problemOf(path) {
  if (!['.html', '.htm', '.txt', '.jsonl'].includes(extname(path).toLowerCase()))
    return 'is neither .html, .txt nor .jsonl';
  try {
    const { size } = statSync(path);
    if (!statSync(path).isFile()) return 'is not a file';
    if (size === 0) return 'is empty';
    accessSync(path, constants.R_OK);
  } catch (error) {
    return error.code === 'ENOENT' ? 'no such file' : `can't be read (${error.code})`;
  }
  return undefined;
}

function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Chromium or Firefox, whichever is here; Chrome itself no longer takes an unpacked extension from outside. */
function chooseBrowser() {
  for (const name of /** @type {const} */ (['chromium', 'firefox'])) {
    const path = findBrowser(name);
    if (path !== undefined) return { name, path };
  }
  const installed = ensureBrowser('chromium');
  if ('path' in installed) return { name: 'chromium', path: installed.path };
  return fail(`${installed.missing} Firefox 140 or newer will do as well. ${BY_HAND}`);
}
