import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { middleOf, noCard, readCard, someCard, openFolds } from '../support/card.ts';
import { openArticle, openWithExtension, sampleArticle } from '../support/extension-browser.ts';
import { type PaintedMark, readMarks } from '../support/read-marks.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { rest, until } from '../support/until.ts';

/** Opens each of eight cards, twice. */
const LONG = { timeout: 90_000 };

let browser: TestBrowser;
let page: TestPage;
beforeAll(async () => {
  browser = await openWithExtension();
  const address = 'https://www.bbc.co.uk/news/alaska-2025';
  page = await openArticle(browser, { address, body: sampleArticle() });
});
afterAll(() => browser.close());

async function openCard(mark: PaintedMark): Promise<void> {
  await page.click(middleOf(mark));
  await someCard(page);
}

async function closeCard(): Promise<void> {
  await page.press('Escape');
  await noCard(page);
}

const markIn = async (text: string): Promise<PaintedMark> => {
  const mark = (await readMarks(page)).find((own) => own.text.includes(text));
  if (mark === undefined) throw new Error(`No mark "${text}"`);
  return mark;
};

/** Elements of the card with more to their side than they show. */
const scrolledSideways = (): Promise<readonly string[] | undefined> =>
  page.inCard((root) => {
    const frame = root.querySelector<HTMLElement>('.card');
    return [...root.querySelectorAll<HTMLElement>('.card, .card :not(svg, svg *)')].flatMap(
      (own) => {
        const { display, clipPath } = getComputedStyle(own);
        // Inline boxes have no width of their own; what only screen readers get is cut on purpose.
        const isBox = display !== 'inline' && clipPath === 'none';
        return isBox && own.scrollWidth > own.clientWidth
          ? [`${frame?.textContent.slice(0, 20)}: ${own.localName}.${own.className}`]
          : [];
      },
    );
  });

const openAll = (): Promise<number> => openFolds(page);

/** Presses a control of the card, by the keyboard. */
async function press(
  selector: '.source-line .fold' | '.chip' | '.bar .icon-button',
): Promise<void> {
  if (selector === '.chip')
    await page.inCard((root) => root.querySelector<HTMLElement>('.chip')?.focus());
  else if (selector === '.source-line .fold')
    await page.inCard((root) => root.querySelector<HTMLElement>('.source-line .fold')?.focus());
  else await page.inCard((root) => root.querySelector<HTMLElement>('.bar .icon-button')?.focus());
  await page.press('Enter');
  await rest(100);
}

describe('the card', () => {
  it.each([
    [320, 640],
    [1280, 800],
    [1280, 420],
  ])('never scrolls sideways in %i × %i, folded or not (A9)', LONG, async (width, height) => {
    await page.resize(width, height);
    await rest(300);
    const seen = new Set<string>();
    for (const { text } of (await readMarks(page)).slice(0, 8)) {
      await page.run(() => scrollTo(0, 0), undefined);
      const mark = await markIn(text);
      if (mark.rect.y + mark.rect.height > height) continue;
      await openCard(mark);
      seen.add((await readCard(page))?.name ?? '');
      expect(await scrolledSideways()).toEqual([]);
      await openAll();
      await rest(50);
      expect(await scrolledSideways()).toEqual([]);
      await closeCard();
    }
    expect(seen.size).toBeGreaterThan(0);
    await page.resize(1280, 800);
  });

  it('shows nothing beside its head while it scrolls', async () => {
    await openCard(await markIn('Trump-Putin summit'));
    await openAll();
    const beside = await page.inCard((root) => {
      const frame = root.querySelector<HTMLElement>('.card');
      const head = root.querySelector('.head')?.getBoundingClientRect();
      if (frame === null || head === undefined) return undefined;
      frame.scrollTop = 90;
      const { left, top } = frame.getBoundingClientRect();
      const after = root.querySelector('.head')?.getBoundingClientRect();
      return {
        isScrolled: frame.scrollTop > 0,
        isWhole: head.left <= left + frame.clientLeft && head.width >= frame.clientWidth,
        isOnTop: Math.abs((after?.top ?? 0) - top) <= 2,
      };
    });
    expect(beside).toEqual({ isScrolled: true, isWhole: true, isOnTop: true });
    await closeCard();
  });

  it('keeps what is open while it turns to another entity and back', async () => {
    await openCard(await markIn('Vladimir Putin'));
    await press('.source-line .fold');
    await press('.chip');
    await until(
      async () => {
        const card = await readCard(page);
        return card !== undefined && card.name !== 'Vladimir Putin';
      },
      5000,
      'another card',
    );
    const isOpen = (): Promise<boolean | undefined> =>
      page.inCard((root) => root.querySelector('#sources') !== null);
    expect(await isOpen()).toBe(false);
    await press('.bar .icon-button');
    expect((await readCard(page))?.name).toBe('Vladimir Putin');
    expect(await isOpen()).toBe(true);
    await closeCard();
  });

  it('opens a part by the keyboard, in sight, and keeps the focus on its button (A4)', async () => {
    await page.resize(1280, 520);
    await rest(300);
    await openCard(await markIn('Trump-Putin summit'));
    await page.inCard((root) => root.querySelector<HTMLElement>('.actions .fold')?.focus());
    await page.press('Enter');
    const seen = await page.inCard((root) => {
      const frame = root.querySelector('.card')?.getBoundingClientRect();
      const part = root.querySelector('#why')?.getBoundingClientRect();
      const focused = root.activeElement;
      return {
        isSeen:
          part !== undefined &&
          frame !== undefined &&
          part.top > frame.top &&
          part.top < frame.bottom - 24,
        controls: focused?.getAttribute('aria-controls'),
        isOpen: focused?.getAttribute('aria-expanded'),
      };
    });
    expect(seen).toEqual({ isSeen: true, controls: 'why', isOpen: 'true' });
    await closeCard();
    await page.resize(1280, 800);
  });
});
