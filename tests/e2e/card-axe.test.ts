import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblemsIn } from '../support/axe.ts';
import { middleOf, NOWHERE } from '../support/card.ts';
import {
  BROWSER,
  openArticle,
  openRootBuild,
  openWithExtension,
  sampleArticle,
} from '../support/extension-browser.ts';
import { readMarks } from '../support/read-marks.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

const LOOKS = [
  { look: 'light', isDark: false, hasForcedColors: false },
  { look: 'dark', isDark: true, hasForcedColors: false },
  { look: 'forced colors', isDark: false, hasForcedColors: true },
];

/** The name of the open card; its root is open in this build. */
const nameOfCard = (page: TestPage): Promise<string | undefined> =>
  page.run(() => {
    const root = document.documentElement.lastElementChild?.shadowRoot;
    return root?.querySelector('#card-name')?.textContent ?? undefined;
  }, undefined);

/** The sample article, on a light or a dark page. */
const article = (isDark: boolean): string =>
  isDark
    ? sampleArticle().replace(
        '</head>',
        '<style>html,body{background:#111!important;color:#eee!important}a{color:#9cf!important}</style></head>',
      )
    : sampleArticle();

describe.each(LOOKS)('a card in $look', ({ isDark, hasForcedColors }) => {
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    browser = await openWithExtension({
      isDark,
      hasForcedColors,
      extension: openRootBuild(BROWSER),
    });
    const address = 'https://www.bbc.co.uk/news/alaska-2025';
    page = await openArticle(browser, { address, body: article(isDark) });
  });
  afterAll(() => browser.close());

  it('has nothing that axe finds wrong, and the page no more than without us (A6)', async () => {
    const bare = await browser.newPage();
    const address = 'https://www.example.com/alaska-2025';
    browser.server.serve(address, article(isDark));
    await bare.open(address);
    const own = await axeProblemsIn(bare);
    await page.show();
    // Marked, no card.
    expect(await axeProblemsIn(page)).toEqual(own);
    const seen = new Set<string>();
    for (const mark of (await readMarks(page)).slice(0, 5)) {
      await page.moveMouse(NOWHERE);
      await page.click(middleOf(mark));
      seen.add(await until(() => nameOfCard(page), 5000, 'a card'));
      expect(await axeProblemsIn(page)).toEqual(own);
      await page.press('Escape');
      await until(async () => (await nameOfCard(page)) === undefined, 5000, 'no card');
    }
    expect(seen.size).toBeGreaterThan(3);
  });
});
