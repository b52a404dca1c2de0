import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { parseKnowledgeFile, readKnowledgeFiles } from '../../scripts/knowledge/read-files.ts';
import { folderWith, runScript, SCRIPT_MS } from './run-script.ts';

const LEADER = `leaders:
  - id: keir-starmer
    name: Keir Starmer
    wikipedia: Keir Starmer
    terms: [{office: gb-prime-minister, start: 2024-07-05}]
    sources: [factbook]
    checked: source
    asOf: 2026-06-01
    salience: 0.9
`;
const CONFLICT = `conflicts:
  - {id: war, name: War, wikipedia: War, class: war, start: 2001, sources: [factbook], checked: none, asOf: 2026, salience: 0.1}
`;

/** The problems of a YAML text as lines. */
function problems(yaml: string): string[] {
  const parsed = parseKnowledgeFile('test.yaml', yaml);
  return 'problems' in parsed
    ? parsed.problems.map((own) => `${own.file}: ${own.entry}: ${own.field}: ${own.message}`)
    : [];
}

const source = (url: string) =>
  `sources:\n  - {id: a, publisher: P, title: T, licence: L, seen: 2026, url: "${url}"}\n`;

describe('parseKnowledgeFile', () => {
  it('accepts what the schema describes, and fills in what is absent', () => {
    const parsed = parseKnowledgeFile('test.yaml', LEADER);
    if ('problems' in parsed) throw new Error('has problems');
    const [leader] = parsed.file.leaders;
    expect(leader?.terms).toEqual([
      { office: 'gb-prime-minister', start: '2024-07-05', acting: false },
    ]);
    expect([leader?.aliases, leader?.facts, leader?.positions]).toEqual([[], [], []]);
    expect(problems(CONFLICT)).toEqual([]);
    expect(problems('')).toEqual([]);
  });

  it.each([
    ['an unknown key', `${LEADER}    hobby: chess\n`, 'hobby: unknown field "hobby"'],
    [
      'a field about a person’s life (ED6)',
      `${LEADER}    spouse: Nobody\n`,
      'spouse: unknown field "spouse"',
    ],
    [
      'a bad id of a source',
      LEADER.replace('[factbook]', '[Fact Book]'),
      'sources.0: must be lower-case words joined by hyphens',
    ],
    ['no source (ED1)', LEADER.replace('[factbook]', '[]'), 'sources: a fact needs a source'],
    [
      'a date that is none',
      LEADER.replace('2024-07-05', '5 July 2024'),
      'terms.0.start: must be YYYY, YYYY-MM or YYYY-MM-DD',
    ],
    [
      'no office held',
      LEADER.replace(/\[\{office.*\}\]/, '[]'),
      'terms: a leader needs an office held',
    ],
    ['an empty name', LEADER.replace('name: Keir Starmer', 'name: " "'), 'name: must not be empty'],
    [
      'a country that is no code',
      `${LEADER}    country: Britain\n`,
      'country: must be an ISO 3166 code of two letters',
    ],
    [
      'a salience above 1',
      LEADER.replace('0.9', '9'),
      'salience: Invalid value: Expected <=1 but received 9',
    ],
    ['a missing field', LEADER.replace('    asOf: 2026-06-01\n', ''), 'asOf: is missing'],
  ])('names entry and field of %s', (_, yaml, message) => {
    expect(problems(yaml)).toEqual([`test.yaml: keir-starmer: ${message}`]);
  });

  it('names an entry with a bad id by that id, and one without by its place', () => {
    expect(problems(LEADER.replace('id: keir-starmer', 'id: Keir_Starmer'))).toEqual([
      'test.yaml: Keir_Starmer: id: must be lower-case words joined by hyphens',
    ]);
    expect(
      problems(LEADER.replace('id: keir-starmer', 'nothing: 1')).every((line) =>
        line.startsWith('test.yaml: leaders.0: '),
      ),
    ).toBe(true);
  });

  it('asks for method, count, date and source of a number of dead (ED5)', () => {
    const deaths = CONFLICT.replace('start: 2001', 'start: 2001, deaths: [{low: 1, high: 2}]');
    expect(problems(deaths)).toEqual(
      ['counted', 'method', 'asOf', 'sources'].map(
        (field) => `test.yaml: war: deaths.0.${field}: is missing`,
      ),
    );
  });

  it('accepts https links only (S7)', () => {
    expect(problems(source('https://example.org/a'))).toEqual([]);
    for (const url of ['http://example.org', 'javascript:alert(1)', 'https://a b', 'data:,x'])
      expect(problems(source(url))).toEqual(['test.yaml: a: url: must be an https address']);
  });

  it('does not let a file reach the prototype of objects (S7)', () => {
    expect(problems('__proto__:\n  polluted: true\n').length).toBeLessThanOrEqual(1);
    expect(problems('constructor: []\n')).toHaveLength(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('names a file that is no YAML, or no list of groups', () => {
    expect(problems('leaders: [')[0]).toMatch(/^test\.yaml: -: -: is not YAML: /);
    expect(problems('just words')).toHaveLength(1);
    expect(problems('dragons: []')[0]).toBe(
      'test.yaml: dragons.-: dragons: unknown field "dragons"',
    );
  });
});

const check = (yaml: string, ...args: readonly string[]) =>
  runScript(
    'scripts/knowledge.ts',
    ['check', ...args],
    folderWith({ 'assets/knowledge/leaders/gb.yaml': yaml }),
  );

describe('npm run knowledge', { timeout: SCRIPT_MS }, () => {
  it('fails, naming file, entry and field of a defect', () => {
    expect(check(LEADER)).toEqual({
      code: 1,
      out: ['1 entities, 0 offices, 3 problems'],
      err: [
        'assets/knowledge/leaders/gb.yaml: keir-starmer: sources.0: no source "factbook"',
        'assets/knowledge/leaders/gb.yaml: keir-starmer: terms.0.office: no office "gb-prime-minister"',
        'assets/knowledge/leaders/gb.yaml: keir-starmer: reviewBy: is missing: the term as "gb-prime-minister" is open',
      ],
    });
  });

  it('fails for a defect of the schema, and does not build', () => {
    const folder = folderWith({ 'assets/knowledge/a.yaml': 'dragons: []' });
    const { code, err } = runScript('scripts/knowledge.ts', ['build'], folder);
    expect(code).toBe(1);
    expect(err[0]).toMatch('assets/knowledge/a.yaml: ');
  });

  it('shows the defects of the files that are asked for, and counts all', () => {
    const folder = folderWith({
      'assets/knowledge/leaders/gb.yaml': LEADER,
      'assets/knowledge/sources/bodies.yaml':
        'sources: [{id: un, publisher: UN, title: UN, url: "https://www.un.org/", licence: facts, seen: 2026-01-01}]',
    });
    expect(runScript('scripts/knowledge.ts', ['check', 'bodies'], folder)).toEqual({
      code: 1,
      out: ['1 entities, 0 offices, 3 problems'],
      err: [],
    });
  });

  it('exports every entity, also into a pipe that is slower than it', () => {
    const command = `"${process.execPath}" scripts/knowledge.ts export | (sleep 1; wc -l)`;
    const lines = execFileSync('sh', ['-c', command], { encoding: 'utf8' });
    const { knowledge } = readKnowledgeFiles('assets/knowledge');
    expect(Number(lines)).toBe(knowledge.entities.length);
  });

  it('refuses a part of a name that no file has', () => {
    expect(check(LEADER, 'conflicts')).toEqual({
      code: 2,
      out: [],
      err: ['no file of the knowledge has "conflicts" in its name'],
    });
  });

  it('accepts knowledge without a defect', () => {
    expect(check('sources: []\n')).toEqual({
      code: 0,
      out: ['0 entities, 0 offices, 0 problems'],
      err: [],
    });
  });

  it('says how it is used', () => {
    expect(runScript('scripts/knowledge.ts', ['bake'], folderWith({})).code).toBe(2);
  });
});
