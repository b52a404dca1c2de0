import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, runScript, SCRIPT_MS } from './run-script.ts';

const TEXT = 'What to know today\n\nKeir Starmer spoke in London.';
const LINE = JSON.stringify({ id: 'a', date: '2025-08-22', title: 'News', text: TEXT });
const STARMER = {
  start: 20,
  end: 32,
  surface: 'Keir Starmer',
  kind: 'leader',
  entity: 'keir-starmer',
  title: 'Keir Starmer',
  form: 'full-name',
  anchorDate: '2025-08-22',
  marked: true,
};

const PAGE = `<!doctype html><html lang="en"><head><title>News</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="2025-08-22T08:00:00Z"></head><body><article>
<h1>What to know today about the talks</h1>
${'<p>Keir Starmer spoke in London on Friday about the budget, the weather and the state of the railways, and many who had come from far away listened to him for an hour or more.</p>'.repeat(8)}
</article></body></html>`;

const annotate = (...args: readonly string[]) => runScript('scripts/annotate.ts', args);

describe('npm run annotate', { timeout: SCRIPT_MS }, () => {
  it('prints the mentions of each line of a JSONL file, offsets in the whole text', () => {
    const folder = folderWith({ 'in.jsonl': `${LINE}\n` });
    const { code, out, err } = annotate(join(folder, 'in.jsonl'));
    expect([code, err]).toEqual([0, []]);
    expect(out.map((line) => JSON.parse(line))).toMatchObject([{ id: 'a', mentions: [STARMER] }]);
    expect(JSON.parse(out[0] ?? '')).not.toHaveProperty('text');
  });

  it('reads the character references of HTML, offsets in the text as it came', () => {
    const text =
      'R&amp;D today\n\nMr&nbsp;Starmer said Keir Starmer&#8217;s talks with AT&T; ended.';
    const folder = folderWith({
      'in.jsonl': JSON.stringify({ id: 'a', date: '2025-08-22', title: 'News', text }),
    });
    const { out } = annotate(join(folder, 'in.jsonl'));
    const { mentions } = JSON.parse(out[0] ?? '') as {
      mentions: { start: number; end: number; surface: string }[];
    };
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Mr&nbsp;Starmer',
      'Keir Starmer',
    ]);
    expect(mentions.map(({ surface }) => surface)).toEqual(['Mr\u00a0Starmer', 'Keir Starmer']);
  });

  it('says with --help what it takes', () => {
    const { code, out, err } = annotate('--help');
    expect([code, err]).toEqual([0, []]);
    expect(out.join('\n')).toMatch(/--date[^]*--trace[^]*--help/);
  });

  it('names file and line of bad input, does the other lines, and exits with 2', () => {
    const lines = [
      '{"id": 1',
      '[]',
      '{"id":"b"}',
      '{"text":"x","date":"2025-02-30"}',
      '{"text":1}',
      LINE,
    ];
    const file = join(folderWith({ 'in.jsonl': lines.join('\n') }), 'in.jsonl');
    const { code, out, err } = annotate(file);
    expect(code).toBe(2);
    expect(out).toHaveLength(1);
    expect(err).toHaveLength(5);
    expect(err[0]).toBe(`${file}:1: is not JSON`);
    expect(err[1]).toBe(`${file}:2: has no "text"`);
    expect(err[2]).toBe(`${file}:3: has no "text"`);
    expect(err[3]).toBe(`${file}:4: "2025-02-30" is no day (YYYY-MM-DD)`);
    expect(err[4]).toBe(`${file}:5: "text" is no string`);
  });

  it('refuses what is no text, and takes a text with one odd character', () => {
    const folder = folderWith({
      'nul.txt': 'PK\0\0 and more',
      'noise.txt': '\uFFFDa\uFFFDb'.repeat(99),
      'odd.txt': `${TEXT} Caf\uFFFD. ${'He spoke for an hour. '.repeat(4)}`,
    });
    const { code, out, err } = annotate(
      ...['nul.txt', 'noise.txt', 'odd.txt'].map((name) => join(folder, name)),
      '--date',
      '2025-08-22',
    );
    expect(code).toBe(2);
    expect(err).toEqual(
      ['nul.txt', 'noise.txt'].map((name) => `${join(folder, name)}: is no text, or not in UTF-8`),
    );
    expect(out).toHaveLength(1);
  });

  it('names missing and unknown files, does the others, and exits with 2', () => {
    const folder = folderWith({ 'in.pdf': '%PDF', 'in.txt': TEXT, 'dir.txt/inner': '' });
    const [missing, pdf, dir] = ['none.jsonl', 'in.pdf', 'dir.txt'].map((name) =>
      join(folder, name),
    );
    const { code, out, err } = annotate(
      missing ?? '',
      pdf ?? '',
      dir ?? '',
      join(folder, 'in.txt'),
      '--date',
      '2025-08-22',
    );
    expect(code).toBe(2);
    expect(err.slice(0, 2)).toEqual([
      `${missing}: no such file`,
      `${pdf}: is neither .jsonl, .txt nor .html`,
    ]);
    expect(err[2]).toMatch(`${dir}: can't be read (`);
    expect(err).toHaveLength(3);
    expect(out.map((line) => JSON.parse(line))).toMatchObject([{ mentions: [STARMER] }]);
  });

  it('prints the text and date that it took from a page', () => {
    const folder = folderWith({ 'page.html': PAGE, 'empty.html': '<p>Hello' });
    const { code, out, err } = annotate(join(folder, 'page.html'), join(folder, 'empty.html'));
    const [page] = out.map((line) => JSON.parse(line));
    expect(page.date).toBe('2025-08-22');
    expect(page.text).toContain('Keir Starmer spoke in London on Friday');
    const [first] = page.mentions;
    expect(page.text.slice(first.start, first.end)).toBe('Keir Starmer');
    expect(err).toEqual([`${join(folder, 'empty.html')}: no article found in the page`]);
    expect(code).toBe(2);
  });

  it('says how it is used, and refuses a date that is none', () => {
    expect(annotate().code).toBe(2);
    expect(annotate().err).toEqual([
      'usage: npm run -s annotate -- FILE… [--date YYYY-MM-DD] [--trace]',
    ]);
    expect(annotate('a.txt', '--date', 'today')).toEqual({
      code: 2,
      out: [],
      err: ['--date: "today" is no day (YYYY-MM-DD)'],
    });
    expect(annotate('a.txt', '--unknown').code).toBe(2);
  });
});
