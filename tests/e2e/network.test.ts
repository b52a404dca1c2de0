import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hover } from '../support/card.ts';
import {
  openArticle,
  openWithExtension,
  pageOf,
  sampleArticle,
} from '../support/extension-browser.ts';
import { openPopup } from '../support/popup.ts';
import { readMarks } from '../support/read-marks.ts';
import type { TestBrowser } from '../support/test-browser.ts';
import { rest } from '../support/until.ts';

/** What the browsers ask for by themselves, in a fresh profile and without any extension. */
const OF_THE_BROWSER =
  /^(?:http:\/\/)?(?:clients2\.google\.com|accounts\.google\.com|(?:update|content-autofill)\.googleapis\.com|(?:[\w.-]+\.)?mozilla\.(?:com|net|org))[:/]/;

const PAGES = [
  ['https://www.bbc.co.uk/news/alaska-2025', sampleArticle()],
  ['https://www.reuters.com/world/left-out', pageOf('left-out')],
  ['https://apnews.com/article/role-2021', pageOf('role-2021')],
  ['https://www.theguardian.com/world/2025/jun/17/evening', pageOf('dark')],
  ['https://www.theguardian.com/world/2024/nov/20/ferry', pageOf('renders-again')],
] as const;

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openWithExtension();
});
afterAll(() => browser.close());

describe('a session of articles, cards, popup and options', () => {
  it('asks the network for nothing but the pages themselves (P1)', async () => {
    for (const [address, body] of PAGES) {
      const page = await openArticle(browser, { address, body });
      const [mark] = await readMarks(page);
      if (mark !== undefined) await hover(page, mark);
      const popup = await openPopup(browser, page);
      await popup.close();
    }
    await browser.newExtensionPage('options.html');
    await rest(1500);
    const foreign = browser.wanted.filter((target) => !OF_THE_BROWSER.test(target));
    const hosts = PAGES.map(([address]) => `${new URL(address).host}:443`);
    expect([...new Set(foreign)].toSorted()).toEqual([...new Set(hosts)].toSorted());
    const hits = browser.server.hits.filter((address) => !address.endsWith('/favicon.ico'));
    expect(hits).toEqual(PAGES.map(([address]) => address));
    expect(await browser.requestsOfExtension()).toEqual([]);
  });
});
