import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hover } from '../support/card.ts';
import { openArticle, openWithExtension, pageOf } from '../support/extension-browser.ts';
import { describeMarks, readMarks } from '../support/read-marks.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

let browser: TestBrowser;
let page: TestPage;
beforeAll(async () => {
  browser = await openWithExtension();
  const address = 'https://www.npr.org/2025/02/20/a-terminal-opens';
  page = await openArticle(browser, { address, body: pageOf('role-2025') });
});
afterAll(() => browser.close());

async function stop(): Promise<void> {
  await browser.stopBackground();
  await until(async () => !(await browser.hasBackground()), 5000, 'the background to stop');
}

describe('a background that the browser has stopped (R7)', () => {
  it('is not needed for a card of marks that are there', async () => {
    const [mark] = await readMarks(page);
    await stop();
    if (mark === undefined) throw new Error('The page has no mark');
    const card = await hover(page, mark);
    expect(card.name).toBe('Keir Starmer');
    await page.press('Escape');
  });

  it('comes back for the next article', async () => {
    await stop();
    const next = await openArticle(browser, {
      address: 'https://www.npr.org/2021/02/18/a-terminal-opens',
      body: pageOf('role-2021'),
    });
    expect(describeMarks(await readMarks(next))).toEqual(['leader: UK Prime Minister']);
    expect(await browser.hasBackground()).toBe(true);
  });
});
