import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articlePage } from '../support/article-page.ts';
import { rootElements } from '../support/card.ts';
import {
  openArticle,
  openWithExtension,
  pageOf,
  sampleArticle,
} from '../support/extension-browser.ts';
import { describeMarks, readMarks } from '../support/read-marks.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { rest } from '../support/until.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openWithExtension();
});
afterAll(() => browser.close());

/** The page as the reader's scripts and clipboard see it. */
const looks = (page: TestPage) =>
  page.run(() => {
    getSelection()?.selectAllChildren(document.body);
    const copied = getSelection()?.toString();
    getSelection()?.removeAllRanges();
    return { html: document.documentElement.outerHTML, copied };
  }, undefined);

/** The line under words of a page that would be a leader's mark. */
const lookOf = (page: TestPage) =>
  page.run(
    () => getComputedStyle(document.body, '::highlight(backgrounder-leader)').textDecorationLine,
    undefined,
  );

describe('marks', () => {
  it('are painted on the sample article, the useful ones first, twelve at most (E8)', async () => {
    const address = 'https://www.bbc.co.uk/news/world-alaska-2025';
    const page = await openArticle(browser, { address, body: sampleArticle() });
    const marks = describeMarks(await readMarks(page));
    expect(marks).toHaveLength(12);
    // What the article is about, and of what it only mentions the meetings before the heads of state.
    for (const mark of [
      'summit: Trump-Putin summit in Alaska',
      'leader: Vladimir Putin',
      'conflict: full-scale invasion of Ukraine',
      'summit: Reykjavik summit',
      'agreement: INF Treaty',
    ])
      expect(marks).toContain(mark);
    expect(marks.filter((mark) => mark.startsWith('organization:'))).toEqual([]);
    expect(page.errors).toEqual([]);
  });

  it('leave the page and what is copied of it as they were (R5)', async () => {
    const marked = await openArticle(browser, {
      address: 'https://www.bbc.co.uk/news/marked',
      body: sampleArticle(),
    });
    // The same page on a host that is not on the list, where nothing of ours runs.
    const bare = 'https://www.example.com/news/marked';
    browser.server.serve(bare, sampleArticle());
    const plain = await browser.newPage();
    await plain.open(bare);
    await rest(500);
    expect(await readMarks(plain)).toEqual([]);
    expect(await looks(marked)).toEqual(await looks(plain));
  });

  it('stay out of editors, fields, code, navigation, asides and untranslated text (R5)', async () => {
    const page = await openArticle(browser, {
      address: 'https://www.reuters.com/world/2025/left-out',
      body: pageOf('left-out'),
    });
    await rest(500);
    expect(describeMarks(await readMarks(page))).toEqual(['leader: Emmanuel Macron']);
  });

  it('take the colors for dark backgrounds on a dark page (A7)', async () => {
    const page = await openArticle(browser, {
      address: 'https://www.theguardian.com/world/2025/jun/17/evening',
      body: pageOf('dark'),
    });
    expect(describeMarks(await readMarks(page))).toEqual([
      'summit-on-dark: G7 summit in Kananaskis',
      'leader-on-dark: Mark Carney',
      'leader-on-dark: Emmanuel Macron',
      'conflict-on-dark: war in Ukraine',
    ]);
  });

  it('are absent from a front page, which gets no element either (A15)', async () => {
    const address = 'https://www.bbc.co.uk/';
    browser.server.serve(address, pageOf('home'));
    const page = await browser.newPage();
    await page.open(address);
    await rest(1000);
    expect(await readMarks(page)).toEqual([]);
    expect(await rootElements(page)).toBe(2);
    expect(page.errors).toEqual([]);
  });

  it('have a look of ours in pages with marks alone, so that no other page can ask for it', async () => {
    const page = await openArticle(browser, {
      address: 'https://www.bbc.co.uk/news/articles/c123look',
      body: articlePage(),
    });
    expect(await lookOf(page)).toBe('underline');
    const nothing =
      'The tide is high at noon, and the boats of the harbour go out with it. '.repeat(20);
    const address = 'https://www.bbc.co.uk/news/articles/c123tide';
    browser.server.serve(address, articlePage({ paragraphs: [nothing] }));
    await page.open(address);
    await rest(1500);
    expect(await lookOf(page)).toBe('none');
    await page.close();
  });
});
