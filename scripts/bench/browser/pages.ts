import { existsSync, readFileSync } from 'node:fs';
import type { TestBrowser } from '../../../tests/support/test-browser.ts';
import { choosePages, type CorpusPage } from '../../corpus/choose-pages.ts';

const CORPUS = '../shared/corpus';
const PAGES = 24;
const SITE = 'https://www.bbc.co.uk';

/** The pages' own scripts, frames and files are left out: they would do something else on each load. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-bench'",
  // Isolated pages have a clock of 5 µs instead of 100.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Saved news pages, or our sample article where there are none. */
export function benchPages(): {
  readonly pages: readonly CorpusPage[];
  readonly hasCorpus: boolean;
} {
  const sample = {
    label: 'sample',
    address: `${SITE}/news/sample-article-of-the-bench`,
    body: readFileSync('assets/sample/alaska-summit.html', 'utf8'),
  };
  const hasCorpus = existsSync(`${CORPUS}/pages.tsv`);
  return { pages: hasCorpus ? choosePages(CORPUS, PAGES).slice(1) : [sample], hasCorpus };
}

/** Our sample article with its body so many times over. */
export function longPage(times: number): CorpusPage {
  const html = readFileSync('assets/sample/alaska-summit.html', 'utf8');
  const paragraphs = /<p[\s>][\s\S]*<\/p>/.exec(html)?.[0] ?? '';
  return {
    label: `sample × ${times}`,
    address: `${SITE}/news/long-article-of-the-bench-${times}`,
    body: html.replace(paragraphs, () => paragraphs.repeat(times)),
  };
}

/** Serves pages in a browser. */
export function serveAll(browser: TestBrowser, pages: readonly CorpusPage[]): void {
  for (const { address, body } of pages) {
    browser.server.serve(address, body, HEADERS);
    browser.server.serve(`${address}?probe`, `${PROBE}${String(body)}`, HEADERS);
  }
}

/**
 * Runs in the page: from the load on, looks every millisecond for the first mark, and keeps the time between. The page's
 * world sees the same registry of highlights as ours.
 */
const PROBE = `<!doctype html><script nonce="bench">
addEventListener('load', () => {
  const start = performance.now();
  const later = (look) =>
    globalThis.scheduler?.postTask ? scheduler.postTask(look, { delay: 1 }) : setTimeout(look, 1);
  const look = () => {
    const passed = performance.now() - start;
    if (CSS.highlights.size > 0) window.msToMarks = passed;
    else if (passed < 3000) later(look);
    else window.msToMarks = -1;
  };
  look();
});
</script>`;
