import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noCard, someCard } from '../support/card.ts';
import { openArticle, openWithExtension, sampleArticle } from '../support/extension-browser.ts';
import { readMarks } from '../support/read-marks.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

let browser: TestBrowser;
let page: TestPage;
beforeAll(async () => {
  browser = await openWithExtension({ viewport: { width: 800, height: 500 } });
  const address = 'https://www.bbc.co.uk/news/world-alaska-2025';
  page = await openArticle(browser, { address, body: sampleArticle() });
});
afterAll(() => browser.close());

/** The text that a jump has lit up, and whether it is in view. */
const lit = () =>
  page.run(() => {
    const [painted] = CSS.highlights.get('backgrounder-flash') ?? [];
    if (painted === undefined) return undefined;
    const range = document.createRange();
    range.setStart(painted.startContainer, painted.startOffset);
    range.setEnd(painted.endContainer, painted.endOffset);
    const { top, bottom } = range.getBoundingClientRect();
    const text = range.toString().replaceAll(/\s+/g, ' ');
    return { text, isInView: top >= 0 && bottom <= innerHeight };
  }, undefined);

/** Sends a command and waits until the jump has arrived at a mark. */
async function go(command: 'next-mark' | 'previous-mark', text: string): Promise<void> {
  await browser.sendCommand(command, page);
  const arrived = await until(
    async () => {
      const jump = await lit();
      return jump?.text === text && jump;
    },
    5000,
    `a jump to "${text}"`,
  );
  expect(arrived.isInView).toBe(true);
}

describe('the commands for the next and the previous mark (A4)', () => {
  it('go through the marks in reading order, and round at the ends', async () => {
    await go('next-mark', 'Trump-Putin summit in Alaska');
    const texts = (await readMarks(page)).map(({ text }) => text.replaceAll(/\s+/g, ' '));
    expect(texts).toHaveLength(12);
    for (const text of texts.slice(1)) await go('next-mark', text);
    await go('next-mark', texts[0] ?? '');
    await go('previous-mark', texts.at(-1) ?? '');
    await go('next-mark', texts[0] ?? '');
    expect(page.errors).toEqual([]);
  });

  it('move neither focus nor selection', async () => {
    await go('next-mark', 'Vladimir Putin');
    const state = await page.run(
      () => [document.activeElement?.localName, String(getSelection())],
      undefined,
    );
    expect(state).toEqual(['body', '']);
  });

  it('let Enter open the card with the focus in it, and Escape close it and give the focus back', async () => {
    await go('previous-mark', 'Trump-Putin summit in Alaska');
    await go('next-mark', 'Vladimir Putin');
    await page.press('Enter');
    expect((await someCard(page)).name).toBe('Vladimir Putin');
    expect(await page.inCard((root) => root.activeElement?.getAttribute('role'))).toBe('dialog');
    await page.press('Escape');
    await noCard(page);
    expect(await page.run(() => document.activeElement?.localName, undefined)).toBe('body');
  });

  it('let Tab go through the card and out of it', async () => {
    await go('next-mark', 'full-scale invasion of Ukraine');
    await page.press('Enter');
    await someCard(page);
    const stops: (string | undefined)[] = [];
    for (let presses = 0; presses < 40; presses += 1) {
      await page.press('Tab');
      const stop = await page.inCard((root) => root.activeElement?.localName);
      if (stop === undefined) break;
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThan(3);
    expect(stops.length).toBeLessThan(40);
    await noCard(page);
  });
});
