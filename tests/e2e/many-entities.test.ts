import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Pack } from '../../core/knowledge/pack.ts';
import { hover, noCard, NOWHERE } from '../support/card.ts';
import {
  BROWSER,
  extensionOf,
  openArticle,
  openWithExtension,
} from '../support/extension-browser.ts';
import { answerOf, namesIn, namesOf, openPanelOf } from '../support/panel.ts';
import { readMarks } from '../support/read-marks.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { rest, until } from '../support/until.ts';

const ADDRESS = 'https://www.bbc.co.uk/news/everyone-2025';
const MANY = 300;

/** The names of the best-known leaders, each of two words or more. */
function manyNames(): readonly string[] {
  const pack = new Pack(
    new Uint8Array(readFileSync(`${extensionOf(BROWSER)}/knowledge.bin`)).buffer,
  );
  return Array.from({ length: pack.size }, (_, index) => index)
    .filter((index) => pack.record(index).kind === 'leader')
    .toSorted((a, b) => pack.salience(b) - pack.salience(a))
    .map((index) => pack.record(index).name)
    .filter((title) => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(title))
    .slice(0, MANY);
}

let browser: TestBrowser;
let page: TestPage;
let panel: TestPage;
beforeAll(async () => {
  browser = await openWithExtension({ viewport: { width: 700, height: 700 } });
  const paragraphs = manyNames().map(
    (name) =>
      `<p>${name} wrote a letter about the budget on Tuesday, and asked that it be read aloud before the holidays.</p>`,
  );
  page = await openArticle(browser, {
    address: ADDRESS,
    body: `<!doctype html><html lang="en"><head><title>Everyone</title>
      <meta property="article:published_time" content="2025-08-14T08:00:00Z"></head>
      <body><article><h1>Everyone wrote a letter</h1>${paragraphs.join('')}</article></body></html>`,
  });
  panel = await openPanelOf(browser, page);
});
afterAll(() => browser.close());

describe('an article that names three hundred people', () => {
  it('has no more marks than the cap, and all of the people in the panel (E8)', async () => {
    const answer = await answerOf(panel, ADDRESS);
    const names = namesOf(answer);
    expect(names.length).toBeGreaterThan(0.9 * MANY);
    expect(await readMarks(page)).toHaveLength(12);
    await until(
      async () => (await namesIn(panel)).length === names.length,
      10_000,
      'the whole list',
    );
    expect(await namesIn(panel)).toEqual(names);
  });

  it('opens its cards, and the panel finds one by a part of its name', async () => {
    const [{ rect } = { rect: { y: 0 } }] = await readMarks(page);
    await page.run((top) => scrollTo(0, top), rect.y - 300);
    await rest(500);
    const [mark] = await readMarks(page);
    if (mark === undefined) throw new Error('no mark');
    expect((await hover(page, mark)).name).toBe(mark.text);
    await page.moveMouse(NOWHERE);
    await noCard(page);
    const last = (await namesIn(panel)).at(-1) ?? '';
    await panel.run((typed) => {
      const input = document.querySelector<HTMLInputElement>('input[type="search"]');
      if (input === null) throw new Error('no filter');
      input.value = typed;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, last);
    await until(async () => (await namesIn(panel)).length < 10, 5000, 'few names');
    expect(await namesIn(panel)).toContain(last);
    expect(page.errors).toEqual([]);
    expect(panel.errors).toEqual([]);
  });
});
