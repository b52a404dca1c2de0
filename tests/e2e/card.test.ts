import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  hover,
  middleOf,
  noCard,
  NOWHERE,
  readCard,
  rootElements,
  someCard,
} from '../support/card.ts';
import {
  openArticle,
  openWithExtension,
  pageOf,
  sampleArticle,
} from '../support/extension-browser.ts';
import { type PaintedMark, readMarks } from '../support/read-marks.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { rest } from '../support/until.ts';

/** What the page itself sees of pointer, keys and our host; all times by its own clock. */
type Probe = { moved: number; timed: number; changed: number; changes: number; escapes: number };
type ProbedWindow = typeof globalThis & { probe: Probe };

let browser: TestBrowser;
let page: TestPage;
let marks: readonly PaintedMark[];

beforeAll(async () => {
  browser = await openWithExtension();
  const address = 'https://www.bbc.co.uk/news/world-alaska-2025';
  page = await openArticle(browser, { address, body: sampleArticle() });
  marks = await readMarks(page);
  await page.run(() => {
    const probe: Probe = { moved: 0, timed: 0, changed: 0, changes: 0, escapes: 0 };
    (globalThis as ProbedWindow).probe = probe;
    let timer = 0;
    const onMove = ({ timeStamp }: PointerEvent): void => {
      probe.moved = timeStamp;
      clearTimeout(timer);
      timer = setTimeout(() => (probe.timed = performance.now()), 300) as unknown as number; // a number in pages
    };
    addEventListener('pointermove', onMove, true);
    addEventListener('keydown', ({ key }) => (probe.escapes += key === 'Escape' ? 1 : 0));
    new MutationObserver(() => {
      probe.changed = performance.now();
      probe.changes += 1;
    }).observe(document.documentElement, { childList: true });
  }, undefined);
});
afterAll(() => browser.close());
beforeEach(async () => {
  await page.moveMouse(NOWHERE);
  await noCard(page);
  // Nothing opens shortly after a key.
  await rest(900);
});

const probe = (): Promise<Probe> => page.run(() => (globalThis as ProbedWindow).probe, undefined);

const markOf = (text: string): PaintedMark => {
  const mark = marks.find((own) => own.text === text);
  if (mark === undefined) throw new Error(`No mark "${text}"`);
  return mark;
};

/** The host came or went 300 ms after the last move, and not 100 ms later than a timer of the page itself. */
async function expectInTime(): Promise<void> {
  const { moved, timed, changed } = await probe();
  expect(changed - moved).toBeGreaterThanOrEqual(295);
  expect(timed).toBeGreaterThan(moved);
  expect(changed - timed).toBeLessThan(100);
}

describe('card', () => {
  it('opens after the pointer has rested 300 ms on a mark (A3)', async () => {
    const card = await hover(page, markOf('Trump-Putin summit in Alaska'));
    expect(card.name).toBe('2025 Alaska summit');
    expect(card.text).toContain('15 August 2025');
    await expectInTime();
  });

  it('does not open for a pointer that crosses the marks (A3)', async () => {
    const before = await probe();
    for (const mark of marks.slice(0, 5)) {
      const { x, y } = middleOf(mark);
      await page.moveMouse({ x: x - 30, y }, 2);
      await page.moveMouse({ x: x + 30, y }, 4);
    }
    await page.moveMouse(NOWHERE);
    await rest(600);
    expect((await probe()).changes).toBe(before.changes);
  });

  it('stays while the pointer is in it, and closes 300 ms after both are left (A2)', async () => {
    const { rect } = await hover(page, markOf('Vladimir Putin'));
    await page.moveMouse({ x: rect.x + 30, y: rect.y + 30 }, 5);
    await rest(2000);
    expect((await readCard(page))?.name).toBe('Vladimir Putin');
    await page.moveMouse(NOWHERE);
    await noCard(page);
    await expectInTime();
  });

  it('closes on Escape, which the page does not hear; the second one it does (A1)', async () => {
    await page.run(() => document.querySelector<HTMLElement>('nav a')?.focus(), undefined);
    const before = await probe();
    await hover(page, markOf('Vladimir Putin'));
    await page.press('Escape');
    await noCard(page);
    expect((await probe()).escapes).toBe(before.escapes);
    expect(await page.run(() => document.activeElement?.textContent, undefined)).toBe('Front page');
    await page.press('Escape');
    expect((await probe()).escapes).toBe(before.escapes + 1);
  });

  it('closes on a press outside, and leaves nothing in the page (R5)', async () => {
    await hover(page, markOf('Vladimir Putin'));
    expect(await rootElements(page)).toBe(3);
    await page.click(NOWHERE);
    await noCard(page);
    expect(await rootElements(page)).toBe(2);
  });

  it('covers neither the line that is being read nor the edge of the window (A9)', async () => {
    const mark = markOf('Vladimir Putin');
    const { rect } = await hover(page, mark);
    const overlaps = rect.y < mark.rect.y + mark.rect.height && rect.y + rect.height > mark.rect.y;
    expect(overlaps).toBe(false);
    expect(rect.x).toBeGreaterThanOrEqual(0);
    expect(rect.y).toBeGreaterThanOrEqual(0);
    expect(rect.x + rect.width).toBeLessThanOrEqual(1000);
    expect(rect.y + rect.height).toBeLessThanOrEqual(800);
  });

  it('opens at once on a click on a mark (A3)', async () => {
    await page.click(middleOf(markOf('Vladimir Putin')));
    expect((await someCard(page)).name).toBe('Vladimir Putin');
  });
});

describe('a role on the article’s date', () => {
  it.each([
    ['role-2021', 'Boris Johnson'],
    ['role-2025', 'Keir Starmer'],
  ])('%s: the UK Prime Minister is %s', async (file, holder) => {
    const address = `https://apnews.com/article/${file}`;
    const article = await openArticle(browser, { address, body: pageOf(file) });
    const [mark] = await readMarks(article);
    expect(mark?.text).toBe('UK Prime Minister');
    const card = await hover(article, mark ?? markOf(''));
    expect(card.name).toBe(holder);
    expect(card.text).toContain('UK Prime Minister');
  });
});
