import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseNewsSites } from '../../platform/news-sites.ts';
import { pageOfText } from '../start/pages-of-file.ts';

/** A page of the corpus under its own address. */
export type CorpusPage = {
  readonly label: string;
  readonly address: string;
  readonly body: string | Buffer;
};

/** Enough publishers to differ, few enough for three minutes. */
const FEW = 10;
/** The columns of pages.tsv that are read here. */
const COLUMNS = ['file', 'publisher', 'lang', 'tier', 'charset', 'url'] as const;

/**
 * The seed article in a page of ours, and ten saved pages (or `count`): clearly political, in English, each of
 * another publisher of the news list, in the order of the corpus' own table.
 */
export function choosePages(corpus: string, count = FEW): readonly CorpusPage[] {
  const [head = '', ...rows] = readFileSync(join(corpus, 'pages.tsv'), 'utf8').trim().split('\n');
  const names = head.split('\t');
  const sites = parseNewsSites(readFileSync('assets/news-sites.txt', 'utf8'));
  const publishers = new Set<string>();
  const saved: CorpusPage[] = [];
  for (const row of rows) {
    const cells = row.split('\t');
    const [file, publisher, lang, tier, charset, url] = COLUMNS.map(
      (column) => cells[names.indexOf(column)] ?? '',
    );
    if (saved.length === count) break;
    if (tier !== 'A' || !lang?.startsWith('en') || !/^utf-8/i.test(charset ?? '')) continue;
    if (!file || !publisher || !url || !URL.canParse(url) || publishers.has(publisher)) continue;
    const { hostname, pathname } = new URL(url);
    if (!sites.some((site) => `.${hostname}`.endsWith(`.${site}`))) continue;
    publishers.add(publisher);
    const address = `https://${hostname}${pathname}`;
    saved.push({ label: publisher, address, body: readFileSync(join(corpus, 'pages', file)) });
  }
  return [seedPage(corpus), ...saved];
}

function seedPage(corpus: string): CorpusPage {
  const text = readFileSync(join(corpus, 'seed', 'article.txt'), 'utf8');
  const title = text.trim().split('\n')[0] ?? '';
  const address = 'https://www.kcl.ac.uk/news/seed-article-of-the-corpus';
  return { label: 'seed', address, body: pageOfText({ title, text, date: '2025-08-14' }) };
}
