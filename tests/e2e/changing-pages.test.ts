import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openArticle, openWithExtension, pageOf } from '../support/extension-browser.ts';
import { openPopup, wordsOf } from '../support/popup.ts';
import { describeMarks, readMarks } from '../support/read-marks.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { rest } from '../support/until.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openWithExtension();
});
afterAll(() => browser.close());

/** Looks at a page's marks, again and again. */
const marksOf = (page: TestPage) => async () => describeMarks(await readMarks(page));
const SOON = { timeout: 10_000 };

/** Calls a function that the page has put on its window. */
const ask = (page: TestPage, name: string, argument?: string): Promise<unknown> =>
  page.run(
    ([task, value]) =>
      (globalThis as unknown as Record<string, (of?: string) => void>)[task ?? '']?.(value),
    [name, argument],
  );

describe('a page that draws its paragraphs again (R2)', () => {
  const ZELENSKY = 'leader: Volodymyr Zelensky';
  const STARMER = 'leader: Keir Starmer';
  let page: TestPage;
  beforeEach(async () => {
    page = await openArticle(browser, {
      address: 'https://www.theguardian.com/world/2024/nov/20/ferry',
      body: pageOf('renders-again'),
    });
  });

  it('keeps its marks', async () => {
    for (let times = 0; times < 20; times += 1) await ask(page, 'renderAgain');
    await rest(200);
    await expect.poll(marksOf(page), SOON).toEqual([ZELENSKY, STARMER]);
    expect(page.errors).toEqual([]);
  });

  it('keeps them in the paragraphs’ new order', async () => {
    await ask(page, 'reorder');
    await expect.poll(marksOf(page), SOON).toEqual([STARMER, ZELENSKY]);
  });

  it('keeps them below a paragraph that was added', async () => {
    await ask(page, 'addAtTheTop');
    await rest(500);
    await expect.poll(marksOf(page), SOON).toEqual([ZELENSKY, STARMER]);
  });

  it('loses the mark of a paragraph that was removed, and no other', async () => {
    await ask(page, 'removeFirst');
    await expect.poll(marksOf(page), SOON).toEqual([STARMER]);
  });
});

describe('a site that changes its address without a load (R4)', () => {
  const FIRST = ['leader: Joe Biden', 'leader: Vladimir Putin', 'summit: talks'];
  const SECOND = ['leader: Kim Jong Un', 'leader: Moon Jae-in'];

  it('has a new article after each step, with its own date', async () => {
    const path = '/news/2021/06/16/story-of-the-first-day';
    const address = `https://www.aljazeera.com${path}`;
    const page = await openArticle(browser, { address, body: pageOf('single-page') });
    await expect.poll(marksOf(page), SOON).toEqual(FIRST);
    await ask(page, 'visit', '/news/2019/07/01/story-of-the-second-day');
    await expect.poll(marksOf(page), SOON).toEqual(SECOND);
    const popup = await openPopup(browser, page);
    expect((await wordsOf(popup))[2]).toBe('2 marked of 2 · article of 1 July 2019');
    await page.run(() => history.back(), undefined);
    await expect.poll(marksOf(page), SOON).toEqual(FIRST);
    expect(page.errors).toEqual([]);
  });
});
