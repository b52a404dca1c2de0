import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  openArticle,
  openWithExtension,
  sampleArticle,
  someMarks,
} from '../support/extension-browser.ts';
import { answerOf, countsOf, namesOf } from '../support/panel.ts';
import { choose, openPopup, wordsOf } from '../support/popup.ts';
import { describeMarks, readMarks } from '../support/read-marks.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

const ADDRESS = 'https://www.bbc.co.uk/news/alaska-2025';

let browser: TestBrowser;
let page: TestPage;
let elsewhere: TestPage;
let popup: TestPage;
beforeAll(async () => {
  browser = await openWithExtension();
  const body = sampleArticle();
  elsewhere = await openArticle(browser, { address: 'https://www.reuters.com/world/alaska', body });
  page = await openArticle(browser, { address: ADDRESS, body });
  popup = await openPopup(browser, page);
});
afterAll(() => browser.close());

const noMarks = (own: TestPage): Promise<boolean> =>
  until(async () => (await readMarks(own)).length === 0, 5000, 'a page without marks');

const kindsOf = async (own: TestPage): Promise<ReadonlySet<string>> =>
  new Set((await readMarks(own)).map(({ name }) => name));

describe('popup', () => {
  it('says where it is on, the article’s date and what was found, with counts by kind', async () => {
    const words = await wordsOf(popup);
    const answer = await answerOf(popup, ADDRESS);
    expect(words.slice(0, 3)).toEqual([
      'Backgrounder on',
      'www.bbc.co.uk on here',
      `12 marked of ${namesOf(answer).length} · article of 14 August 2025`,
    ]);
    const kinds = words.slice(words.indexOf('Kinds') + 1, words.indexOf('Reading level'));
    const { leader, summit, conflict, organization, agreement, territory } = countsOf(answer);
    expect(kinds.join(' ')).toBe(
      `Leaders ${leader} Summits ${summit} Conflicts ${conflict} Organizations ${organization} Agreements ${agreement} Territories ${territory}`,
    );
  });

  it('switches everything off and on again without a reload', async () => {
    const before = describeMarks(await readMarks(page));
    await choose(popup, 'Backgrounder');
    await noMarks(page);
    await noMarks(elsewhere);
    await choose(popup, 'Backgrounder');
    await someMarks(elsewhere);
    expect(describeMarks(await someMarks(page))).toEqual(before);
  });

  it('switches one site off and on again, and no other', async () => {
    const before = describeMarks(await readMarks(page));
    await choose(popup, 'www.bbc.co.uk');
    await noMarks(page);
    expect((await readMarks(elsewhere)).length).toBe(before.length);
    await until(async () => (await wordsOf(popup)).includes('www.bbc.co.uk off on this site'));
    await choose(popup, 'www.bbc.co.uk');
    expect(describeMarks(await someMarks(page))).toEqual(before);
  });

  it('switches one kind off and on again', async () => {
    expect(await kindsOf(page)).toContain('conflict');
    await choose(popup, 'Conflicts');
    await until(async () => !(await kindsOf(page)).has('conflict'));
    expect(await kindsOf(page)).toContain('leader');
    await choose(popup, 'Conflicts');
    await until(async () => (await kindsOf(page)).has('conflict'));
  });

  it('leaves nothing in storage once everything is as it was (P4)', async () => {
    const stored = await popup.run(async () => {
      const { browser: api } = globalThis as unknown as {
        browser?: { storage: { local: { get: () => Promise<object> } } };
      };
      const { chrome } = globalThis as unknown as { chrome: NonNullable<typeof api> };
      const { storage } = api ?? chrome;
      const databases = await indexedDB.databases();
      return { local: await storage.local.get(), databases, items: localStorage.length };
    }, undefined);
    expect(stored).toEqual({ local: { settings: {} }, databases: [], items: 0 });
  });
});
