import { globSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../core/knowledge/checks/all-checks.ts';

/** What each folder may import: docs/architecture.md. Entry points may import everything. */
const MAY_IMPORT: Readonly<Record<string, RegExp>> = {
  // The world's outline is data made ahead, as a pack is.
  core: /^(?:core\/|assets\/map\/|valibot$)/,
  // Checks run when the knowledge is built, never in a browser.
  'core/knowledge/checks': /^(?:core\/|syllable$)/,
  page: /^(?:page|core)\//,
  components: /^(?:components\/|core\/|assets\/(?:words|map|styles)\/|preact(?:\/|$))/,
  // The extension API, the words that it translates, and what writes tables for the reader to save.
  platform:
    /^(?:(?:platform|core|components|assets)\/|preact(?:\/|$)|valibot$|papaparse$|(?:@wxt-dev\/)?webextension-polyfill(?:\/|$))/,
};

const FILES = globSync('{core,page,components,platform}/**/*.{ts,tsx}').map((file) =>
  file.replaceAll('\\', '/'),
);

/** What makes markup or code of a string. */
const FROM_STRINGS =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|setHTMLUnsafe|createContextualFragment)\b\s*[=(:]|document\.write|new Function\(|\beval\(/;

/** What a file imports: modules of ours by their path in the tree, others by their name. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const found = source.matchAll(
    /(?:^|\n)(?:import|export)[^'";]*?from '([^']+)'|import\('([^']+)'\)/g,
  );
  return [...found].map((match) => {
    const to = match[1] ?? match[2] ?? '';
    return to.startsWith('.') ? posix.join(posix.dirname(file), to) : to;
  });
}

const folderOf = (file: string): string =>
  Object.keys(MAY_IMPORT)
    .filter((folder) => file.startsWith(`${folder}/`))
    .toSorted((a, b) => b.length - a.length)[0] ?? '';

describe('folders', () => {
  it.each(Object.keys(MAY_IMPORT))('%s imports only what it may', (folder) => {
    const own = FILES.filter((file) => folderOf(file) === folder);
    const wrong = own.flatMap((file) =>
      importsOf(file)
        .filter((to) => MAY_IMPORT[folder]?.test(to) !== true)
        .map((to) => `${file} imports ${to}`),
    );
    expect(own.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('core has nothing of the page, the extension or Node in it', () => {
    const globals =
      /(?<![\w.'"“-])(?:window|document|navigator|chrome|browser|process|fetch)\s*[.(]/;
    const wrong = FILES.filter((file) => file.startsWith('core/')).filter((file) => {
      const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return globals.test(code) || importsOf(file).some((to) => isNodeModule(to));
    });
    expect(wrong).toEqual([]);
  });

  it('core asks for no clock and no chance', () => {
    const wrong = FILES.filter((file) => file.startsWith('core/')).filter((file) =>
      /Date\.now|new Date\(\)|Math\.random|performance\./.test(readFileSync(file, 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});

const isNodeModule = (name: string): boolean =>
  name.startsWith('node:') || builtinModules.includes(name);

describe('checks of the knowledge', () => {
  it('are all in the list', async () => {
    const folder = new URL('../../core/knowledge/checks/', import.meta.url);
    const listed = new Set<unknown>(CHECKS);
    for (const file of readdirSync(folder)) {
      const exported: Readonly<Record<string, unknown>> = await import(new URL(file, folder).href);
      const checks = Object.entries(exported).filter(([name]) => name.startsWith('check'));
      expect(checks.filter(([, check]) => !listed.has(check)).map(([name]) => name)).toEqual([]);
    }
    expect(listed.size).toBe(CHECKS.length);
  });

  it('each have a test that names them', () => {
    const tests = globSync('tests/core/knowledge/checks/*.test.ts')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    expect(
      CHECKS.map(({ name }) => name).filter(
        (name) => !new RegExp(`describe\\('${name}[ ']`).test(tests),
      ),
    ).toEqual([]);
  });
});

describe('our sources (S6)', () => {
  it('make no markup and no code of a string', () => {
    const own = [...FILES, ...globSync('entrypoints/**/*.{ts,tsx}')];
    const wrong = own.filter((file) =>
      FROM_STRINGS.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
    );
    expect(own.length).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
    expect(FROM_STRINGS.test('host.innerHTML = text')).toBe(true);
  });
});
