import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import type { BrowserName } from '../../../tests/support/test-browser.ts';

/** The folder of our own build for a browser. */
export function ownBuild(browser: BrowserName): string {
  return resolve(`.output/${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
}

/** Writes an extension with one content script, for the same sites and at the same moment as ours; its folder. */
export function writeExtension(browser: BrowserName, name: string, script: string): string {
  const folder = resolve(`.cache/bench/${browser}-${name}`);
  mkdirSync(folder, { recursive: true });
  const { content_scripts: scripts } = JSON.parse(
    readFileSync(`${ownBuild(browser)}/manifest.json`, 'utf8'),
  );
  const manifest = {
    manifest_version: 3,
    name: `Bench: ${name}`,
    version: '1',
    content_scripts: [
      { matches: scripts[0].matches, js: ['script.js'], run_at: scripts[0].run_at },
    ],
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: `${name}@bench` } } }
      : {}),
  };
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest));
  writeFileSync(`${folder}/script.js`, script);
  return folder;
}

/** Bundles a file of in-page/ into one script. */
export async function bundle(file: string): Promise<string> {
  const input = resolve(import.meta.dirname, '../in-page', file);
  const { output } = await build({ input, write: false, output: { format: 'iife', minify: true } });
  return output[0].code;
}

/** The least that any extension of this kind does: it reads all of the page's text once. */
export const WALKER = `
const walker = document.createTreeWalker(document.body, 4);
let length = 0;
for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.data.length;
globalThis.lengthOfText = length;
`;

/** Wraps names in spans, as extensions did before there were custom highlights. */
export function spanWrapper(names: readonly string[]): string {
  return `
const names = new RegExp(${JSON.stringify(`\\b(?:${names.join('|')})\\b`)}, 'g');
const walker = document.createTreeWalker(document.body, 4);
const found = [];
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  if (node.parentElement.closest('script,style,textarea')) continue;
  names.lastIndex = 0;
  const match = names.exec(node.data);
  if (match) found.push([node, match.index, match[0].length]);
}
for (const [node, start, length] of found) {
  const rest = node.splitText(start);
  rest.splitText(length);
  const span = document.createElement('span');
  span.style.textDecoration = 'underline dotted';
  rest.replaceWith(span);
  span.append(rest);
}`;
}

/** mark.js, from its package, with the same names. */
export function markJs(names: readonly string[]): string {
  const code = readFileSync(fileURLToPath(import.meta.resolve('mark.js/dist/mark.min.js')), 'utf8');
  const options = { accuracy: 'exactly', separateWordSearch: false };
  return `${code}\nnew Mark(document.body).mark(${JSON.stringify(names)}, ${JSON.stringify(options)});`;
}
