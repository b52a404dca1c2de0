import { existsSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { packJsonSchema } from '../../scripts/packs/json-schema.ts';
import { PACK_FILE } from '../support/teacher-pack.ts';

const read = (name: string): string => readFileSync(`docs/${name}`, 'utf8');

/** The rows of a document's tables, cell by cell, without heads and rules. */
const rowsOf = (document: string): string[][] =>
  read(document)
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s:|-]+\|$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

/** The paths of tests in a text, with the codes after them. */
const testsIn = (text: string): { readonly path: string; readonly code: string | undefined }[] =>
  [...text.matchAll(/`(tests\/[\w./-]+)`(?: \((\w+)\))?/g)].map(([, path = '', code]) => ({
    path,
    code,
  }));

describe.each(['data-statement.md', 'accessibility-statement.md', 'privacy.md', 'schools.md'])(
  'docs/%s',
  (document) => {
    it('names only tests that are there, with the codes that they carry', () => {
      const wrong = testsIn(read(document)).filter(
        ({ path, code = '' }) => !existsSync(path) || !readFileSync(path, 'utf8').includes(code),
      );
      expect(wrong).toEqual([]);
    });
  },
);

describe('the data statement', () => {
  it('has a test behind every answer', () => {
    const rows = rowsOf('data-statement.md').slice(1);
    expect(rows.length).toBeGreaterThan(6);
    const unproven = rows.filter(([, , tests = '']) => {
      const named = testsIn(tests);
      return named.length === 0 || named.some(({ code }) => code === undefined);
    });
    expect(unproven).toEqual([]);
  });
});

describe('the accessibility statement', () => {
  const rows = rowsOf('accessibility-statement.md').filter(([first]) => /^\d/.test(first ?? ''));

  it('has every criterion of WCAG 2.2, 31 of level A and 24 of level AA, once', () => {
    expect(rows.length).toBe(55);
    expect(new Set(rows.map(([criterion]) => criterion?.split(' ')[0])).size).toBe(55);
  });

  it('claims nothing but in the words of its form, and never without a remark', () => {
    const words = ['Supports', 'Partially supports', 'Not applicable', 'Not evaluated'];
    const wrong = rows.filter(
      ([, conformance = '', remark]) => !words.includes(conformance) || remark === '',
    );
    expect(wrong).toEqual([]);
  });

  it('says that it is not evaluated, or not applicable, only where it names no test', () => {
    const wrong = rows.filter(
      ([, conformance = '', , test]) => conformance.startsWith('Not') && test !== 'none',
    );
    expect(wrong).toEqual([]);
  });
});

describe('privacy text, store answers and manifests (P7)', () => {
  const rows = rowsOf('privacy.md');
  const named = (browser: string): string[] =>
    rows
      .filter(
        ([permission = '', browsers = '']) =>
          /^`\w+`$/.test(permission) && browsers.includes(browser),
      )
      .map(([permission = '']) => permission.replaceAll('`', ''));

  it.each([
    ['chromium', 'Chromium'],
    ['firefox', 'Firefox'],
  ])(
    'name the same permissions for %s as its manifest, and so does the README',
    (file, browser) => {
      const manifest = JSON.parse(readFileSync(`tests/e2e/manifests/${file}.snap`, 'utf8'));
      expect(named(browser).toSorted()).toEqual(manifest.permissions.toSorted());
      const readme = readFileSync('README.md', 'utf8');
      for (const permission of manifest.permissions) expect(readme).toContain(`\`${permission}\``);
      expect(manifest).not.toHaveProperty('web_accessible_resources');
      expect(manifest).not.toHaveProperty('externally_connectable');
      expect(manifest).not.toHaveProperty('optional_permissions');
      expect(manifest.host_permissions).toEqual(['assets/news-sites.txt']);
      expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
      const schools = JSON.parse(readFileSync(`tests/e2e/manifests/${file}-schools.snap`, 'utf8'));
      expect(schools.permissions).toEqual(manifest.permissions);
      expect(schools.host_permissions).toEqual(['https://*/*']);
    },
  );

  it('say that nothing is collected, as Firefox’s manifest does', () => {
    const { gecko } = JSON.parse(
      readFileSync('tests/e2e/manifests/firefox.snap', 'utf8'),
    ).browser_specific_settings;
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
    const answers = new Map(rows.map(([question, answer]) => [question, answer]));
    expect(answers.get('Firefox `data_collection_permissions`')).toBe('`none`');
    expect(answers.get('Data collected')).toMatch(/^None/);
    expect(answers.get('Remote code')).toMatch(/^None/);
  });
});

describe('docs/pack.schema.json', () => {
  const schema = JSON.parse(read('pack.schema.json'));

  it('is the one of the code: node scripts/pack-schema.ts writes it', () => {
    expect(schema).toEqual(JSON.parse(packJsonSchema()));
  });

  it('accepts a pack, and refuses what the import refuses', () => {
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate(PACK_FILE)).toBe(true);
    const [entry] = PACK_FILE.entries;
    for (const wrong of [
      { kind: 'celebrity' },
      { sources: [] },
      { salary: 7 },
      { start: '1911-13' },
    ])
      expect(validate({ ...PACK_FILE, entries: [{ ...entry, ...wrong }] })).toBe(false);
    expect(validate({ ...PACK_FILE, format: 2 })).toBe(false);
  });
});
