import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInputs } from '../../scripts/annotate/inputs.ts';
import { hashOf, type PageGold, readPageGold } from '../../scripts/corpus/page-gold.ts';
import { folderWith, runScript, SCRIPT_MS } from './run-script.ts';

const SENTENCE =
  'The president of the club spoke on Friday about the weather and the state of the railways, and many who had come from far away listened to the end.';
const page = (first: string): string => `<!doctype html><html lang="en"><head><title>News</title>
<meta property="og:type" content="article"></head><body><article>
<h1>What to know today about the talks</h1><p>${first}</p>
${`<p>${SENTENCE}</p>`.repeat(8)}</article></body></html>`;
const FIRST =
  'Keir Starmer and the French president met in London on Thursday to speak about the war in Ukraine.';

/** The gold of the page: a name, a role with a name inside, and a trap. */
function goldOf(folder: string): PageGold {
  const [input] = readInputs(join(folder, 'page.html'), '2025-08-23');
  if (input === undefined || input instanceof Error) throw new Error('no article in the page');
  const { text } = input;
  const span = (surface: string) => {
    const start = text.indexOf(surface);
    return { start, end: start + surface.length, surface };
  };
  return {
    id: 'ours',
    page: 'page.html',
    sha256: hashOf(text),
    date: '2025-08-22',
    exhaustive: ['leader', 'conflict'],
    mentions: [
      { ...span('Keir Starmer'), kind: 'leader', title: 'Keir Starmer', form: 'full-name' },
      {
        ...span('war in Ukraine'),
        kind: 'conflict',
        title: 'Russo-Ukrainian war',
        form: 'war-in-x',
        nested: [{ ...span('Ukraine'), kind: 'territory', title: 'Ukraine' }],
      },
    ],
    traps: [{ ...span('president of the club'), why: 'no head of a state' }],
  };
}

/** Runs the script on one page, with the gold that `change` makes of the page's own. */
function filled(first: string, change = (gold: PageGold): object => gold) {
  const folder = folderWith({ 'page.html': page(FIRST) });
  const gold = goldOf(folder);
  const files = folderWith({
    'page.html': page(first),
    'gold.jsonl': `${JSON.stringify(change(gold))}\n`,
  });
  const [out, goldFile] = [join(files, 'out.jsonl'), join(files, 'gold.jsonl')];
  const args = ['--pages', files, '--gold', goldFile, out];
  const run = runScript('scripts/corpus/pages-gold.ts', args);
  return { ...run, gold, articles: () => readPageGoldLines(out) };
}

const readPageGoldLines = (file: string): readonly Record<string, unknown>[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('node scripts/corpus/pages-gold.ts', { timeout: SCRIPT_MS }, () => {
  it('writes the gold with the page’s title and text', () => {
    const { code, err, gold, articles } = filled(FIRST);
    expect([code, err]).toEqual([0, []]);
    const { page: _, sha256, ...rest } = gold;
    const [article] = articles();
    expect(article).toMatchObject({ ...rest, title: 'What to know today about the talks' });
    expect(hashOf(String(article?.['text']))).toBe(sha256);
  });

  it('moves spans and what is nested in them to where they stand in a changed text', () => {
    const { code, err, gold, articles } = filled(`By our own correspondent. ${FIRST}`);
    expect([code, err]).toEqual([0, ['ours: the text has changed; 0 of 3 have no place']]);
    const [article] = articles();
    const text = String(article?.['text']);
    const at = (surface: string) => ({ surface, start: text.indexOf(surface) });
    expect(article?.['mentions']).toMatchObject([
      at('Keir Starmer'),
      { ...at('war in Ukraine'), nested: [at('Ukraine')] },
    ]);
    expect(article?.['traps']).toMatchObject([at('president of the club')]);
    expect(text.indexOf('Keir Starmer')).not.toBe(gold.mentions[0]?.start);
  });

  it('names what has no place any more, and leaves it out', () => {
    const { code, err, gold, articles } = filled(FIRST.replace('Keir Starmer', 'The host'));
    expect(code).toBe(0);
    expect(err).toEqual([
      'ours: the text has changed; 1 of 3 have no place',
      `ours: no place for the mention "Keir Starmer" of ${gold.mentions[0]?.start}`,
    ]);
    expect(articles()[0]?.['mentions']).toHaveLength(1);
  });

  it('names a page that is not there, and exits with 2', () => {
    const { code, err, articles } = filled(FIRST, (gold) => ({ ...gold, page: 'none.html' }));
    expect(code).toBe(2);
    expect(err).toEqual([expect.stringMatching(/none\.html: no such file$/)]);
    expect(articles()).toEqual([]);
  });

  it('names file and line of gold that is not of the format', () => {
    const folder = folderWith({ 'gold.jsonl': '\n{"id": "a"}' });
    const file = join(folder, 'gold.jsonl');
    expect(() => readPageGold(file)).toThrow(`${file}:2: `);
  });
});

describe.each(['pages-gold', 'pages-gold-test'])('tests/corpus/%s.jsonl', (name) => {
  const golds = readPageGold(`tests/corpus/${name}.jsonl`);

  it('holds each page once, with spans in order that do not overlap', () => {
    expect(new Set(golds.map(({ id }) => id)).size).toBe(golds.length);
    expect(new Set(golds.map((gold) => gold.page)).size).toBe(golds.length);
    for (const { mentions } of golds) {
      const ends = [0, ...mentions.map(({ end }) => end)];
      expect(mentions.every(({ start }, index) => start >= (ends[index] ?? 0))).toBe(true);
    }
  });

  it('has spans as long as their surfaces, nested ones inside, and no long quotation', () => {
    const spans = golds.flatMap(({ mentions, traps }) => [...mentions, ...traps]);
    for (const { start, end, surface } of spans) {
      expect(end - start).toBe(surface.length);
      expect(surface.length).toBeLessThan(100);
    }
    for (const { start, surface, nested = [] } of golds.flatMap(({ mentions }) => mentions))
      for (const own of nested)
        expect(surface.slice(own.start - start, own.end - start)).toBe(own.surface);
  });
});

it('shares no page between the development set and the test set', () => {
  const [own = [], test = []] = ['pages-gold', 'pages-gold-test'].map((name) =>
    readPageGold(`tests/corpus/${name}.jsonl`).map((gold) => gold.page),
  );
  expect(own.filter((page) => test.includes(page))).toEqual([]);
});
