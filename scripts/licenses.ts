import { existsSync, readFileSync } from 'node:fs';

/** What of other people's work is in the extension: packages by their names, and data with a sentence. */
const PARTS = [
  { name: 'preact' },
  { name: 'valibot' },
  { name: 'papaparse' },
  { name: 'webextension-polyfill' },
  { name: '@wxt-dev/webextension-polyfill' },
  { name: '@wxt-dev/browser' },
  { name: 'wxt' },
  { name: 'world-atlas', data: 'the outlines of the maps, simplified' },
] as const;

const FILES = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE'];

/** The package that a module belongs to; undefined for our own. */
export function packageOf(module: string): string | undefined {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'))?.[1];
}

/** Whether a package's license is in the text. */
export const isListed = (name: string): boolean => PARTS.some((part) => part.name === name);

/** The text that is packaged: name, version and license of every part; the same for the same lockfile. */
export function licensesText(): string {
  return PARTS.map((part) => {
    const folder = `node_modules/${part.name}`;
    const about = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
      readonly version: string;
      readonly license?: string;
    }; // as npm requires it
    const file = FILES.map((name) => `${folder}/${name}`).find((path) => existsSync(path));
    const text =
      file === undefined ? `License: ${about.license ?? ''}` : readFileSync(file, 'utf8');
    const what = 'data' in part ? ` (${part.data})` : '';
    return `${part.name} ${about.version}${what}, ${about.license ?? ''}\n\n${text.trim()}\n`;
  }).join(`\n${'-'.repeat(72)}\n\n`);
}
