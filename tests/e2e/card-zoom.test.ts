import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { middleOf, noCard, someCard } from '../support/card.ts';
import { openArticle, openWithExtension, sampleArticle } from '../support/extension-browser.ts';
import { readMarks } from '../support/read-marks.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { rest, until } from '../support/until.ts';

type Api = {
  readonly tabs: {
    readonly query: (about: object) => Promise<readonly { id: number; url?: string }[]>;
    readonly setZoom: (tab: number, factor: number) => Promise<void>;
  };
};
declare const chrome: Api; // a global of extensions only

const ADDRESS = 'https://www.bbc.co.uk/news/world-alaska-2025';

let browser: TestBrowser;
let page: TestPage;
let own: TestPage;
beforeAll(async () => {
  browser = await openWithExtension({ viewport: { width: 1280, height: 900 } });
  page = await openArticle(browser, { address: ADDRESS, body: sampleArticle() });
  own = await browser.newExtensionPage('options.html');
});
afterAll(() => browser.close());

/** The browser's own zoom, as its menu sets it. */
async function zoom(factor: number): Promise<void> {
  const before = await page.run(() => innerWidth, undefined);
  await own.run(
    async ([address, wanted]) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
      await chrome.tabs.setZoom(tab?.id ?? -1, wanted);
    },
    [ADDRESS, factor] as const,
  );
  const isZoomed = (): Promise<boolean> =>
    page.run((width) => innerWidth !== width, before).catch(() => false);
  await until(isZoomed, 5000, `a zoom of ${factor}`);
  await rest(300);
}

/** The window in the page's own pixels, and what it scrolls over. */
const windowOf = () =>
  page.run(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { width: innerWidth, height: innerHeight, scrollWidth, scrollHeight };
  }, undefined);

describe('a page that the reader has zoomed', () => {
  afterEach(() => zoom(1));

  it.each([2, 4])('%i times has its card in the window, beside the line (A9)', async (factor) => {
    await zoom(factor);
    await page.run(() => scrollTo(0, 0), undefined);
    await browser.sendCommand('next-mark', page);
    await rest(600);
    const before = await windowOf();
    expect(Math.round(1280 / before.width)).toBe(factor);
    await page.press('Enter');
    const { rect, name } = await someCard(page);
    expect(name).not.toBe('');
    expect(rect.width).toBeGreaterThan(200);
    expect(rect.x).toBeGreaterThanOrEqual(0);
    expect(rect.y).toBeGreaterThanOrEqual(0);
    expect(rect.x + rect.width).toBeLessThanOrEqual(before.width + 0.5);
    expect(rect.y + rect.height).toBeLessThanOrEqual(before.height + 0.5);
    expect(await windowOf()).toEqual(before);
    const scrolled = await page.inCard((root) => {
      const dialog = root.querySelector('[role="dialog"]');
      return dialog !== null && dialog.scrollWidth <= dialog.clientWidth;
    });
    expect(scrolled).toBe(true);
    await page.press('Escape');
    await noCard(page);
  });
});

describe('an article in full screen', () => {
  it('has its card above it, within its box, and loses it with the full screen', async () => {
    await page.run(() => {
      const button = document.createElement('button');
      button.textContent = 'Read in full screen';
      button.style.cssText = 'position:fixed;top:0;right:0;width:160px;height:40px';
      const article = document.querySelector<HTMLElement>('article') ?? document.body;
      article.style.overflow = 'auto';
      button.addEventListener('click', () => void article.requestFullscreen());
      document.body.append(button);
    }, undefined);
    const { width } = await windowOf();
    await page.click({ x: width - 80, y: 20 });
    const isFull = (): Promise<boolean> =>
      page.run(() => document.fullscreenElement !== null, undefined);
    await until(isFull, 5000, 'full screen');
    await rest(500);
    const mark = (await readMarks(page)).find(({ rect }) => rect.y > 0 && rect.y < 700);
    if (mark === undefined) throw new Error('no mark in view');
    await page.moveMouse(middleOf(mark));
    // What lies below the line is what is seen and pointed at there.
    const below = { x: mark.rect.x + 30, y: mark.rect.y + mark.rect.height + 80 };
    const isAbove = (): Promise<boolean> =>
      page.run(({ x, y }) => document.elementFromPoint(x, y)?.localName === 'div', below);
    await until(isAbove, 5000, 'a card above the article');
    await page.moveMouse(below, 3);
    await rest(1000);
    expect(await isAbove()).toBe(true);
    expect(await page.run(() => document.fullscreenElement?.localName, undefined)).toBe('article');
    await page.run(() => document.exitFullscreen(), undefined);
    await until(async () => !(await isFull()), 5000, 'the window again');
    const isGone = (): Promise<boolean> =>
      page.run(
        () => document.querySelector('article')?.lastElementChild?.localName !== 'div',
        undefined,
      );
    await until(isGone, 5000, 'no card');
    expect(page.errors).toEqual([]);
  });
});
