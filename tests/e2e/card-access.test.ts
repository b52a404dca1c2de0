import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  hover,
  middleOf,
  noCard,
  NOWHERE,
  readCard,
  someCard,
  openFolds,
} from '../support/card.ts';
import {
  BROWSER,
  openArticle,
  openWithExtension,
  pageOf,
  sampleArticle,
} from '../support/extension-browser.ts';
import { type PaintedMark, readMarks } from '../support/read-marks.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { rest, until } from '../support/until.ts';

/** Opens a browser of its own. */
const LONG = { timeout: 90_000 };
const ADDRESS = 'https://www.bbc.co.uk/news/alaska-2025';

const markIn = async (page: TestPage, text: string): Promise<PaintedMark> => {
  const marks = await readMarks(page);
  const mark = marks.find((own) => own.text.includes(text));
  if (mark === undefined) throw new Error(`No mark "${text}"`);
  return mark;
};

/** Controls of the open card with less than 24 × 24 px to hit. */
const smallTargets = (page: TestPage): Promise<readonly string[] | undefined> =>
  page.inCard((root) =>
    [...root.querySelectorAll('a[href], button, summary')].flatMap((control) => {
      const { width, height } = control.getBoundingClientRect();
      return width < 24 || height < 24 ? [`${width} × ${height}: ${control.outerHTML}`] : [];
    }),
  );

describe('the card to those who do not see it', () => {
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    browser = await openWithExtension();
    page = await openArticle(browser, { address: ADDRESS, body: sampleArticle() });
  });
  afterAll(() => browser.close());

  it('has no control under 24 px, with all that can be opened (A8)', async () => {
    for (const mark of (await readMarks(page)).slice(0, 4)) {
      await page.click(middleOf(mark));
      await someCard(page);
      await openFolds(page);
      await rest(100);
      expect(await smallTargets(page)).toEqual([]);
      await page.press('Escape');
      await noCard(page);
    }
  });

  // Firefox gives its tree to no protocol.
  it.skipIf(BROWSER === 'firefox')(
    'is one dialog named by the entity, with heading, facts and links, and none when closed (A5)',
    async () => {
      const tree = page.accessibilityTree ?? (() => Promise.resolve([]));
      const own = await browser.newPage();
      browser.server.serve('https://www.example.com/alaska', sampleArticle());
      await own.open('https://www.example.com/alaska');
      const bare = await own.accessibilityTree?.();
      await page.show();
      expect(await tree()).toEqual(bare); // marks are not in it
      await page.click(middleOf(await markIn(page, 'Vladimir Putin')));
      await someCard(page);
      await rest(200);
      const open = await tree();
      const dialogs = open.filter(({ role }) => role === 'dialog');
      expect(dialogs).toEqual([{ role: 'dialog', name: 'Vladimir Putin' }]);
      const countOf = (nodes: typeof open, ...roles: readonly string[]): number =>
        nodes.filter(({ role }) => roles.includes(role)).length;
      const more = (...roles: readonly string[]): number =>
        countOf(open, ...roles) - countOf(bare ?? [], ...roles);
      expect(open.some(({ role, name }) => role === 'heading' && name === 'Vladimir Putin')).toBe(
        true,
      );
      expect(more('heading')).toBeGreaterThan(0);
      expect(more('link')).toBeGreaterThan(0);
      expect(more('term')).toBeGreaterThan(2);
      expect(more('banner', 'contentinfo', 'main', 'navigation')).toBe(0);
      await page.press('Escape');
      await noCard(page);
      await rest(200);
      expect(await tree()).toEqual(bare);
    },
  );

  it('clips nothing when the reader spaces text out (A13)', async () => {
    await page.click(middleOf(await markIn(page, 'Trump-Putin summit')));
    await someCard(page);
    const clipped = await page.inCard((root) => {
      const style = document.createElement('style');
      style.textContent =
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
      root.append(style);
      return [...root.querySelectorAll('[role="dialog"] :not(svg, svg *)')].flatMap((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = overflowX !== 'visible' || overflowY !== 'visible';
        const isCut =
          element.scrollWidth > element.clientWidth + 1 ||
          element.scrollHeight > element.clientHeight + 1;
        return hides && isCut ? [`${element.localName}.${element.className}`] : [];
      });
    });
    expect(clipped).toEqual([]);
    const wide = await page.inCard((root) => {
      const card = root.querySelector('[role="dialog"]');
      const { right = 0 } = card?.getBoundingClientRect() ?? {};
      return [...(card?.querySelectorAll(':not(svg *)') ?? [])].flatMap((element) =>
        element.getBoundingClientRect().right > right + 1
          ? [`${element.localName}.${element.getAttribute('class') ?? ''}`]
          : [],
      );
    });
    expect(wide).toEqual([]);
    await page.press('Escape');
    await noCard(page);
  });
});

describe('a finger (A12)', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openWithExtension({ viewport: { width: 480, height: 800 } });
  });
  afterAll(() => browser.close());

  // A touch that the protocol sends makes no click on plain text in Firefox for the desktop.
  it.skipIf(BROWSER === 'firefox')(
    'opens a card by a tap on a mark, and closes it by one beside it',
    async () => {
      const page = await openArticle(browser, { address: ADDRESS, body: sampleArticle() });
      await page.tap(middleOf(await markIn(page, 'Trump-Putin summit')));
      expect((await someCard(page)).name).toBe('2025 Alaska summit');
      await page.tap(NOWHERE);
      await noCard(page);
      await page.close();
    },
  );

  it('follows a link that holds a mark', async () => {
    const body = sampleArticle().replace(
      'Reykjavik summit',
      '<a href="https://www.bbc.co.uk/news/role-2021">Reykjavik summit</a>',
    );
    browser.server.serve('https://www.bbc.co.uk/news/role-2021', pageOf('role-2021'));
    const page = await openArticle(browser, { address: ADDRESS, body });
    await page.run(
      () => document.querySelector('a[href$="role-2021"]')?.scrollIntoView({ block: 'center' }),
      undefined,
    );
    await rest(300);
    await page.tap(middleOf(await markIn(page, 'Reykjavik summit')));
    await until(
      () => page.run(() => location.pathname.endsWith('role-2021'), undefined).catch(() => false),
      5000,
      'the page behind the link',
    );
    expect(await page.run(() => location.pathname, undefined)).toBe('/news/role-2021');
    await page.close();
  });
});

describe('a reader who wants no movement and few colors (A10)', () => {
  it('gets a card that appears at once, with the system’s colors and a border', LONG, async () => {
    const browser = await openWithExtension({ hasReducedMotion: true, hasForcedColors: true });
    const page = await openArticle(browser, { address: ADDRESS, body: sampleArticle() });
    await hover(page, await markIn(page, 'Vladimir Putin'));
    const seen = await page.inCard((root) => {
      const card = root.querySelector('[role="dialog"]');
      if (card === null) return undefined;
      const moving = [card, ...card.querySelectorAll('*')].filter((element) => {
        const style = getComputedStyle(element);
        const times = style.animationName === 'none' ? [] : style.animationDuration.split(', ');
        return [...times, ...style.transitionDuration.split(', ')].some(
          (time) => Number.parseFloat(time) > 0.001,
        );
      });
      const { borderTopStyle, borderTopWidth, forcedColorAdjust } = getComputedStyle(card);
      return {
        moving: moving.map((element) => element.getAttribute('class')),
        border: borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1,
        forcedColorAdjust,
      };
    });
    expect(seen).toMatchObject({ moving: [], border: true });
    expect(seen?.forcedColorAdjust ?? 'auto').toBe('auto');
    expect(await readCard(page)).toBeDefined();
    await browser.close();
  });
});
