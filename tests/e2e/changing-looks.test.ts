import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { articlePage, LEADERS } from '../support/article-page.ts';
import { hover, middleOf, noCard, NOWHERE, readCard } from '../support/card.ts';
import { errorCheckOf } from '../support/errors.ts';
import { openArticle, openWithExtension } from '../support/extension-browser.ts';
import { describeMarks, readMarks } from '../support/read-marks.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { rest } from '../support/until.ts';

let browser: TestBrowser;
let checkErrors: ReturnType<typeof errorCheckOf>;
beforeAll(async () => {
  browser = await openWithExtension();
  checkErrors = errorCheckOf(browser);
});
afterAll(() => browser.close());
afterEach(() => checkErrors());

const SOON = { timeout: 10_000 };
const ON_DARK = ['leader-on-dark: Volodymyr Zelensky', 'leader-on-dark: Keir Starmer'];
const marksOf = (page: TestPage) => async () => describeMarks(await readMarks(page));

const HEAD = `<style>
  .dark { background: #121212; color: #eee; transition: background-color 400ms; }
  .dark * { color: #eee; }
</style>`;

describe('a page that turns dark while it is read (A7)', () => {
  it.each(['html', 'body', 'main', 'article'])(
    'by a class of its %s has the marks for dark backgrounds, and the others when it turns back',
    async (selector) => {
      const body = articlePage({ head: HEAD })
        .replace('<article>', '<main><article>')
        .replace('</article>', '</article></main>');
      const address = `https://www.npr.org/2024/11/20/turns-dark-${selector}`;
      const page = await openArticle(browser, { address, body });
      await expect.poll(marksOf(page), SOON).toEqual(LEADERS);
      const turn = () =>
        page.run((of) => document.querySelector(of)?.classList.toggle('dark'), selector);
      await turn();
      await expect.poll(marksOf(page), SOON).toEqual(ON_DARK);
      await turn();
      await expect.poll(marksOf(page), SOON).toEqual(LEADERS);
      await page.close();
    },
  );
});

describe('a text that becomes an editor, transparent or untranslatable by an attribute (R5)', () => {
  it.each([
    ['contenteditable', 'true', '#text'],
    ['contenteditable', 'true', 'article'],
    ['contenteditable', 'plaintext-only', 'body'],
    ['role', 'textbox', '#text'],
    ['role', 'textbox', 'article'],
    ['translate', 'no', '#text'],
  ])('loses its marks by %s=%s of its %s and has them again without', async (...change) => {
    const body = articlePage({ wrap: (text) => `<div id="text">${text}</div>` });
    const address = `https://www.npr.org/2024/11/20/becomes-${change.join('-')}`.replace('#', '');
    const page = await openArticle(browser, { address, body });
    await expect.poll(marksOf(page), SOON).toEqual(LEADERS);
    await page.run(([name, value, selector]) => {
      document.querySelector(selector)?.setAttribute(name, value);
    }, change);
    await expect.poll(marksOf(page), SOON).toEqual([]);
    await page.run(([name, , selector]) => {
      document.querySelector(selector)?.removeAttribute(name);
    }, change);
    await expect.poll(marksOf(page), SOON).toEqual(LEADERS);
    await page.close();
  });

  it.each([
    ['an editor of the whole page', () => void (document.designMode = 'on')],
    [
      'a transparent article',
      () => document.querySelector('article')?.style.setProperty('opacity', '0'),
    ],
  ])('opens no card in %s', async (what, change) => {
    const address = `https://www.npr.org/2024/11/20/${what.replaceAll(' ', '-')}`;
    const page = await openArticle(browser, { address, body: articlePage() });
    await expect.poll(marksOf(page), SOON).toEqual(LEADERS);
    const [mark] = await readMarks(page);
    if (mark === undefined) throw new Error('no mark');
    await hover(page, mark);
    await page.press('Escape');
    await noCard(page);
    await page.run(change, undefined);
    await page.moveMouse(NOWHERE);
    await rest(50);
    await page.moveMouse(middleOf(mark), 3);
    await rest(1500);
    expect(await readCard(page)).toBeUndefined();
    await page.close();
  });
});
