import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineAnswer } from '../../core/engine/answer.ts';
import { readAnkiText } from '../support/anki-text.ts';
import { axeProblemsIn } from '../support/axe.ts';
import { openArticle, openWithExtension, sampleArticle } from '../support/extension-browser.ts';
import { answerOf, namesOf, openForTab, openPanelOf, savedBy, saying } from '../support/panel.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { rest, until } from '../support/until.ts';

const ADDRESS = 'https://www.bbc.co.uk/news/alaska-2025';

/** Clicks the choice with a label, and waits until it is drawn. */
async function chooseIn(page: TestPage, label: string): Promise<void> {
  await page.run((wanted) => {
    const labels = [...document.querySelectorAll('label')];
    labels.find(({ textContent }) => textContent === wanted)?.click();
  }, label);
  await rest(200);
}

let browser: TestBrowser;
let panel: TestPage;
let answer: EngineAnswer;
beforeAll(async () => {
  browser = await openWithExtension({ viewport: { width: 480, height: 700 } });
  const page = await openArticle(browser, { address: ADDRESS, body: sampleArticle() });
  panel = await openPanelOf(browser, page);
  answer = await answerOf(panel, ADDRESS);
});
afterAll(() => browser.close());

describe('what is taken along (E6)', () => {
  it('is a table with a row for each entity, its facts and its sources', async () => {
    const { name, text } = await savedBy(panel, 'CSV');
    expect(name).toBe('background – Two presidents, one airbase what to watch in Alaska.csv');
    const { data, errors } = Papa.parse<Record<string, string>>(text.trim(), { header: true });
    expect(errors).toEqual([]);
    expect(data.map((row) => row['Term'])).toEqual(namesOf(answer));
    const [first] = data;
    expect(first?.['Kind']).toBe('Summit');
    expect(first?.['Words in the article']).toBe('Trump-Putin summit in Alaska');
    expect(first?.['Sources']).toMatch(/https:\/\//);
    expect(first?.['Address']).toBe(ADDRESS);
    expect(first?.['Date of the article']).toBe('2025-08-14');
  });

  it('is a text with title, address, date, terms, timeline and sources', async () => {
    const { name, text } = await savedBy(panel, 'Text');
    expect(name).toMatch(/\.txt$/);
    const lines = text.split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'Two presidents, one airbase: what to watch in Alaska',
      ADDRESS,
      'Article of 14 August 2025',
    ]);
    for (const term of namesOf(answer)) expect(text).toContain(`\n${term} (`);
    expect(lines).toContain('The article, 14 August 2025');
    expect(lines.filter((line) => /^\[\d+\] .*https:\/\//.test(line)).length).toBeGreaterThan(10);
  });

  it('is a deck for flash-card programs: a note for each entity, with the lines that Anki reads', async () => {
    const { name, text } = await savedBy(panel, 'Cards');
    expect(name).toMatch(/\.deck\.txt$/);
    const { notes } = readAnkiText(text);
    expect(notes.map(({ Front }) => Front)).toEqual(namesOf(answer));
    expect(notes.every(({ Back, Deck, Tags }) => Back && Deck && Tags)).toBe(true);
  });

  it('is a sheet for printing, black on white, in normal and large print (A6)', async () => {
    const sheet = await openForTab(browser, {
      path: 'glossary.html',
      from: panel,
      address: ADDRESS,
    });
    await saying(sheet, 'Background to “Two presidents');
    await chooseIn(sheet, 'Key terms');
    const terms = () =>
      sheet.run(
        () =>
          [...document.querySelectorAll('.glossary-term dt')].map(
            (term) => term.firstChild?.textContent,
          ),
        undefined,
      );
    const { text } = await savedBy(sheet, 'CSV');
    const { data } = Papa.parse<Record<string, string>>(text.trim(), { header: true });
    expect(data.map((row) => row['Term'])).toEqual(await terms());
    expect(data.length).toBeLessThanOrEqual(5);
    await chooseIn(sheet, 'All');
    const seen = await sheet.run(() => {
      const text = document.querySelector('.glossary')?.textContent ?? '';
      const terms = [...document.querySelectorAll('.glossary-term dt')].length;
      const sources = document.querySelectorAll('.glossary-sources li').length;
      const rows = document.querySelectorAll('.panel-timeline li').length;
      const style = getComputedStyle(document.documentElement);
      const questions = document.querySelectorAll('.glossary-questions li').length;
      const links = [...document.querySelectorAll<HTMLAnchorElement>('.glossary-address')];
      return {
        links: links.map(({ href }) => href),
        questions,
        text,
        terms,
        sources,
        rows,
        colors: [style.color, style.backgroundColor],
      };
    }, undefined);
    expect(seen.terms).toBe(namesOf(answer).length);
    expect(seen.questions).toBe(3);
    expect(seen.sources).toBeGreaterThan(10);
    expect(seen.rows).toBeGreaterThan(15);
    expect(seen.text).toContain('bbc.co.uk/news/alaska-2025');
    expect(seen.text).not.toMatch(/https?:|%[0-9A-F]{2}/);
    expect(seen.links[0]).toBe(ADDRESS);
    expect(seen.links.length).toBeGreaterThan(10);
    expect(seen.text).toContain('Article of 14 August 2025');
    expect(seen.colors).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    expect(await axeProblemsIn(sheet)).toEqual([]);
    // Two columns, and each term whole in one of them.
    await sheet.resize(1000, 800);
    const columns = await sheet.run(
      () =>
        [...document.querySelectorAll('.glossary-term')].map((term) => [
          ...new Set([...term.getClientRects()].map(({ left }) => Math.round(left))),
        ]),
      undefined,
    );
    expect(columns.filter(({ length }) => length !== 1)).toEqual([]);
    expect(new Set(columns.flat()).size).toBe(2);
    const size = () =>
      sheet.run(
        () =>
          Number.parseFloat(
            getComputedStyle(document.querySelector('dd') ?? document.body).fontSize,
          ),
        undefined,
      );
    const normal = await size();
    await chooseIn(sheet, 'Large');
    await until(async () => (await size()) > normal * 1.5);
    await sheet.close();
  });
});
