import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hover, middleOf, noCard, NOWHERE, readCard, rootElements } from '../support/card.ts';
import { openArticle, openWithExtension, sampleArticle } from '../support/extension-browser.ts';
import { type PaintedMark, readMarks } from '../support/read-marks.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { rest, until } from '../support/until.ts';

let browser: TestBrowser;
let count = 0;

beforeAll(async () => {
  browser = await openWithExtension();
});
afterAll(() => browser.close());

/** The sample article, as `change` leaves it, in a new tab. */
async function openSample(change: (html: string) => string = (html) => html): Promise<TestPage> {
  count += 1;
  const address = `https://www.bbc.co.uk/news/world-card-${count}`;
  return openArticle(browser, { address, body: change(sampleArticle()) });
}

async function markIn(page: TestPage, text: string): Promise<PaintedMark> {
  const mark = (await readMarks(page)).find((own) => own.text === text);
  if (mark === undefined) throw new Error(`No mark "${text}"`);
  return mark;
}

/** Whether a card's box keeps clear of a line, and inside a window. */
function stands(
  card: { readonly rect: PaintedMark['rect'] },
  line: PaintedMark['rect'],
  window: { width: number; height: number },
) {
  const { x, y, width, height } = card.rect;
  return {
    isBeside: y >= line.y + line.height || y + height <= line.y,
    isInside:
      x >= 0 && y >= 0 && x + width <= window.width + 0.5 && y + height <= window.height + 0.5,
  };
}
const WELL = { isBeside: true, isInside: true };

/** The width of the card of a page's first mark in a window of 1000 × 800, where it stands well; closes the page. */
async function widthOfCard(page: TestPage): Promise<number> {
  const [mark] = await readMarks(page);
  if (mark === undefined) throw new Error('no mark');
  const card = await hover(page, mark);
  expect(stands(card, mark.rect, { width: 1000, height: 800 })).toEqual(WELL);
  await page.close();
  return card.rect.width;
}

describe('a card in its window', () => {
  it.each([
    [320, 640],
    [640, 400],
    [1280, 800],
  ])(
    'stands beside the line and inside %i × %i, without page scroll (A9)',
    async (width, height) => {
      const page = await openSample();
      await page.resize(width, height);
      await rest(300);
      const before = await page.run(() => document.documentElement.scrollWidth, undefined);
      const [mark] = await readMarks(page);
      if (mark === undefined) throw new Error('no mark');
      const card = await hover(page, mark);
      expect(stands(card, mark.rect, { width, height })).toEqual(WELL);
      expect(await page.run(() => document.documentElement.scrollWidth, undefined)).toBe(before);
      await page.close();
    },
  );

  it('keeps beside its line when the window is resized', async () => {
    const page = await openSample();
    await page.resize(1000, 800);
    await hover(page, await markIn(page, 'Vladimir Putin'));
    await page.resize(700, 600);
    await rest(200);
    const { rect } = await markIn(page, 'Vladimir Putin');
    const card = await readCard(page);
    expect(card && stands(card, rect, { width: 700, height: 600 })).toEqual(WELL);
    await page.close();
  });

  it.each(['html { zoom: 1.5 }', 'html { zoom: 0.7 }', 'body { zoom: 1.5 }'])(
    'stands beside the line on a page with %s, as wide as on any other (A9)',
    async (css) => {
      const plain = await openSample();
      await plain.resize(1000, 800);
      const zoomed = await openSample((html) =>
        html.replace('</head>', `<style>${css}</style></head>`),
      );
      await zoomed.resize(1000, 800);
      expect(Math.abs((await widthOfCard(zoomed)) - (await widthOfCard(plain)))).toBeLessThan(2);
    },
  );

  it('stands at the right side of a right-to-left page, in its direction (A11)', async () => {
    const page = await openSample((html) =>
      html.replace(/<html[^>]*>/, '<html lang="en" dir="rtl">'),
    );
    const mark = await markIn(page, 'Vladimir Putin');
    const { rect } = await hover(page, mark);
    expect(await page.inCard((root) => root.querySelector<HTMLElement>('[role=dialog]')?.dir)).toBe(
      'rtl',
    );
    expect(Math.abs(rect.x + rect.width - (mark.rect.x + mark.rect.width))).toBeLessThan(60);
    await page.close();
  });

  it('stands beside the line in columns', async () => {
    const page = await openSample((html) =>
      html.replace('</head>', '<style>article{columns:3;column-gap:24px}</style></head>'),
    );
    await page.resize(1280, 800);
    await rest(300);
    for (const mark of (await readMarks(page))
      .filter(({ rect }) => rect.y > 0 && rect.y < 760)
      .slice(0, 3)) {
      const card = await hover(page, mark);
      expect(stands(card, mark.rect, { width: 1280, height: 800 })).toEqual(WELL);
      await page.moveMouse(NOWHERE);
      await noCard(page);
    }
    await page.close();
  });

  it('can be used while a modal dialog of the page is open, and its Escape leaves the dialog open', async () => {
    const page = await openSample();
    await page.run(() => {
      const dialog = document.createElement('dialog');
      dialog.append('Choose');
      document.body.append(dialog);
      dialog.showModal();
    }, undefined);
    await browser.sendCommand('next-mark', page);
    await rest(400);
    await page.press('Enter');
    const hasFocus = (): Promise<boolean> =>
      page.run(() => {
        const host = document.querySelector('dialog')?.lastElementChild;
        return host?.localName === 'div' && document.activeElement === host;
      }, undefined);
    await until(hasFocus, 5000, 'a card with the focus, which nothing inert can have');
    await page.press('Escape');
    await until(async () => !(await hasFocus()), 5000, 'no card');
    const dialog = await page.run(() => {
      const own = document.querySelector('dialog');
      return [own?.open, own?.childElementCount];
    }, undefined);
    expect(dialog).toEqual([true, 0]);
    await page.close();
  });
});

describe('a page that works against the card', () => {
  it('that removes the host gets a new card at the next rest, and its Escape back', async () => {
    const page = await openSample();
    const mark = await markIn(page, 'Vladimir Putin');
    await hover(page, mark);
    await page.run(() => {
      document.documentElement.lastElementChild?.remove();
      addEventListener('keydown', ({ key }) => document.body.setAttribute('data-key', key));
    }, undefined);
    await page.press('Escape');
    expect(await page.run(() => document.body.getAttribute('data-key'), undefined)).toBe('Escape');
    await rest(900);
    expect((await hover(page, mark)).name).toBe('Vladimir Putin');
    expect(await rootElements(page)).toBe(3);
    expect(page.errors).toEqual([]);
    await page.close();
  });

  it('that hides or moves the host loses the card, and gets one at the next rest', async () => {
    const page = await openSample();
    const mark = await markIn(page, 'Vladimir Putin');
    for (const isHidden of [true, false]) {
      await hover(page, mark);
      await page.run((hides) => {
        const host = document.documentElement.lastElementChild as HTMLElement;
        if (hides) host.style.setProperty('display', 'none', 'important');
        else document.body.prepend(host);
      }, isHidden);
      await page.moveMouse(NOWHERE);
      await rest(500);
      expect(await rootElements(page)).toBe(2);
    }
    expect((await hover(page, mark)).name).toBe('Vladimir Putin');
    expect(page.errors).toEqual([]);
    await page.close();
  });

  it('whose styles reach for every div does not reach the card', async () => {
    const page = await openSample((html) =>
      html.replace(
        '</head>',
        '<style>div, html > div { display: none !important; opacity: 0 !important; transform: scale(0) !important } html, article { display: block !important; opacity: 1 !important; transform: none !important }</style></head>',
      ),
    );
    const { rect } = await hover(page, await markIn(page, 'Vladimir Putin'));
    expect(rect.width).toBeGreaterThan(250);
    await page.close();
  });
});

describe('“Not this”', () => {
  it('takes the mark away, says so, and gives it back without a mouse', async () => {
    const page = await openSample();
    await page.click(middleOf(await markIn(page, 'Vladimir Putin')));
    await until(() => readCard(page), 5000, 'a card');
    await page.inCard((root) => {
      const button = [...root.querySelectorAll('button')].find(
        (own) => own.textContent === 'Not this',
      );
      button?.focus();
    });
    await page.press('Enter');
    const said = await until(
      async () => {
        const card = await readCard(page);
        return card?.name.includes('no longer') === true && card;
      },
      5000,
      'the notice',
    );
    expect(said.name).toBe('“Vladimir Putin” is no longer marked on this page.');
    const isMarked = async (): Promise<boolean> =>
      (await readMarks(page)).some(({ text }) => text === 'Vladimir Putin');
    await until(async () => !(await isMarked()), 5000, 'no mark');
    await rest(6000); // no timer takes the way back
    expect((await readCard(page))?.name).toBe(said.name);
    await page.press('Tab');
    await page.press('Enter');
    await until(isMarked, 5000, 'the mark again');
    await noCard(page);
    expect(await rootElements(page)).toBe(2);
    await page.close();
  });
});
