import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineAnswer } from '../../core/engine/answer.ts';
import { axeProblemsIn } from '../support/axe.ts';
import {
  openArticle,
  openWithExtension,
  pageOf,
  sampleArticle,
} from '../support/extension-browser.ts';
import {
  answerOf,
  countsOf,
  focused,
  namesIn,
  namesOf,
  openForTab,
  openPanelOf,
  press,
  saying,
} from '../support/panel.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

const ADDRESS = 'https://www.bbc.co.uk/news/alaska-2025';
const OTHER = 'https://www.bbc.co.uk/news/role-2021';

let browser: TestBrowser;
let page: TestPage;
let panel: TestPage;
let answer: EngineAnswer;
beforeAll(async () => {
  browser = await openWithExtension({ viewport: { width: 480, height: 700 } });
  page = await openArticle(browser, { address: ADDRESS, body: sampleArticle() });
  panel = await openPanelOf(browser, page);
  answer = await answerOf(panel, ADDRESS);
});
afterAll(() => browser.close());

/** The text that a jump has lit up in the page, when it is in view. */
const lit = (): Promise<string | undefined> =>
  page.run(() => {
    const [painted] = CSS.highlights.get('backgrounder-flash') ?? [];
    if (painted === undefined) return undefined;
    const range = document.createRange();
    range.setStart(painted.startContainer, painted.startOffset);
    range.setEnd(painted.endContainer, painted.endOffset);
    const { top, bottom } = range.getBoundingClientRect();
    const isInView = top >= 0 && bottom <= innerHeight;
    return isInView ? range.toString().replaceAll(/\s+/g, ' ') : undefined;
  }, undefined);

const litUp = (text: string): Promise<boolean> =>
  until(async () => (await lit()) === text, 5000, `"${text}" lit up in view`);

const filterBy = (words: string): Promise<void> =>
  panel.run((typed) => {
    const input = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (input === null) throw new Error('no filter');
    input.value = typed;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);

describe('the panel (A4)', () => {
  it('lists everything that the engine found, marked or not, in reading order', async () => {
    const names = namesOf(answer);
    expect(names.length).toBeGreaterThan(12);
    expect(await namesIn(panel)).toEqual(names);
    expect(answer.mentions.some(({ marked }) => !marked)).toBe(true);
  });

  it('tells a screen reader what it shows, once', async () => {
    const status = await panel.run(
      () => document.querySelector('main > [role="status"]')?.textContent,
      undefined,
    );
    expect(status).toBe(
      `${namesOf(answer).length} found in “Two presidents, one airbase: what to watch in Alaska”`,
    );
  });

  it('narrows the list by words and by kind, and says how much it shows', async () => {
    await filterBy('zelensk');
    const all = namesOf(answer);
    await saying(panel, `1 of ${all.length} shown`);
    expect(await namesIn(panel)).toEqual(['Volodymyr Zelenskyy']);
    await filterBy('');
    const leaders = countsOf(answer).leader;
    await press(panel, `${leaders} leaders`);
    await until(async () => (await namesIn(panel)).length === all.length - leaders);
    await press(panel, `${leaders} leaders`);
    await until(async () => (await namesIn(panel)).length === all.length);
  });

  it('orders the list by kind, with a heading for each', async () => {
    const order = (label: string) =>
      panel.run((wanted) => {
        const labels = [...document.querySelectorAll('label')];
        labels.find(({ textContent }) => textContent === wanted)?.click();
      }, label);
    await order('By kind');
    const counts = countsOf(answer);
    await saying(panel, `${counts.territory} territories`);
    const headings = await panel.run(
      () => [...document.querySelectorAll('.panel-kind')].map(({ textContent }) => textContent),
      undefined,
    );
    expect(headings).toEqual([
      `${counts.leader} leaders`,
      `${counts.summit} summits`,
      `${counts.conflict} conflicts`,
      `${counts.organization} organizations`,
      `${counts.agreement} agreements`,
      `${counts.territory} territories`,
    ]);
    await order('As in the article');
  });

  it('opens an entity with what its card says, follows a connection and leads back', async () => {
    await panel.run(() => document.querySelector<HTMLElement>('[data-entity]')?.click(), undefined);
    await saying(panel, 'Not yet held when this was written · held since then');
    await press(panel, 'Vladimir Putin');
    await saying(panel, 'President of Russia since 7 May 2012');
    await press(panel, 'Back to 2025 Alaska summit');
    await saying(panel, 'Not yet held when this was written');
    await press(panel, 'Back to all');
    expect(await focused(panel)).toBe('2025 Alaska summit');
  });

  it('goes to a mention in the page, to the next one and round, without opening a card', async () => {
    const war = answer.mentions.filter(
      ({ card }) => answer.cards[card]?.name === 'Russian invasion of Ukraine',
    );
    const surfaces = war.map(({ surface }) => surface.replaceAll(/\s+/g, ' '));
    expect(surfaces.length).toBe(3);
    await press(panel, `Go to “${war[0]?.surface}” in the page`);
    await litUp(surfaces[0] ?? '');
    await panel.run((name) => {
      const lines = [...document.querySelectorAll<HTMLElement>('[data-entity]')];
      lines.find(({ textContent }) => textContent.includes(name))?.click();
    }, 'Russian invasion of Ukraine');
    await press(panel, 'Show in the page');
    await saying(panel, 'Mention 1 of 3');
    await press(panel, 'Next mention in the page');
    await litUp(surfaces[1] ?? '');
    await saying(panel, 'Mention 2 of 3');
    await press(panel, 'Previous mention in the page');
    await press(panel, 'Previous mention in the page');
    await litUp(surfaces[2] ?? '');
    expect(await page.inCard(() => true)).toBeUndefined();
    await press(panel, 'Back to all');
  });

  it('has a check of understanding, which a school can switch off (E7)', async () => {
    await press(panel, 'Start');
    await saying(panel, 'Check the answers');
    expect(await focused(panel)).not.toBe('');
    expect(
      await panel.run(() => document.querySelectorAll('.quiz-question').length, undefined),
    ).toBeGreaterThanOrEqual(3);
  });

  it('has one timeline of all dated things, with the article among them, and one map', async () => {
    const rows = await panel.run(
      () =>
        [...document.querySelectorAll('.panel-timeline li')].map(({ textContent }) => textContent),
      undefined,
    );
    expect(rows.slice(-3)).toEqual([
      'The article, 14 August 2025',
      '15 August 20252025 Alaska summit',
      expect.stringContaining('2025 G20 Johannesburg summit'),
    ]);
    const maps = await panel.run(
      () => document.querySelectorAll('.panel-part .map').length,
      undefined,
    );
    expect(maps).toBe(1);
  });
});

describe('the panel without a mouse (A4)', () => {
  it('reaches every entity in reading order, opens it with Enter and leads back with Escape', async () => {
    const own = await openForTab(browser, {
      path: 'sidepanel.html',
      from: panel,
      address: ADDRESS,
    });
    await saying(own, 'found in');
    await own.show();
    const stops: string[] = [];
    for (let presses = 0; presses < 160; presses += 1) {
      await own.press('Tab');
      const stop = await focused(own);
      if (stop === 'Standard') break;
      stops.push(stop);
    }
    const opened = stops.filter((stop) => namesOf(answer).includes(stop));
    const all = namesOf(answer);
    expect(opened.slice(0, all.length)).toEqual(all);
    expect(stops.filter((stop) => stop.startsWith('Go to “')).length).toBe(all.length);

    await own.run(() => document.querySelector<HTMLElement>('[data-entity]')?.focus(), undefined);
    await own.press('Enter');
    await until(async () => (await focused(own)) === '2025 Alaska summit');
    expect(await own.run(() => document.activeElement?.localName, undefined)).toBe('h2');
    await own.press('Escape');
    await until(
      async () => (await own.run(() => document.activeElement?.localName, undefined)) === 'button',
    );
    expect(await focused(own)).toBe('2025 Alaska summit');
    await own.close();
    await page.show();
  });

  it('has nothing that axe finds wrong, in the list and in an entity (A6)', async () => {
    await until(async () => (await namesIn(panel)).length === namesOf(answer).length);
    expect(await axeProblemsIn(panel)).toEqual([]);
    await panel.run(() => document.querySelector<HTMLElement>('[data-entity]')?.click(), undefined);
    await saying(panel, 'Back to all');
    expect(await axeProblemsIn(panel)).toEqual([]);
    await press(panel, 'Back to all');
  });
});

describe('the panel and its tab', () => {
  it('follows the tab to another article, and says what it is', async () => {
    browser.server.serve(OTHER, pageOf('role-2021'));
    await page.open(OTHER);
    await until(async () => {
      const names = await namesIn(panel);
      return names.length > 0 && names.length < namesOf(answer).length;
    });
    expect(await namesIn(panel)).toEqual(namesOf(await answerOf(panel, OTHER)));
  });

  it('says that a page hangs, and loads it again', async () => {
    const hangs = page.run(() => {
      const end = Date.now() + 9000;
      while (Date.now() < end);
    }, undefined);
    // The page may be loaded again before it has answered.
    hangs.catch(() => undefined);
    const own = await openForTab(browser, {
      path: 'sidepanel.html',
      from: panel,
      address: OTHER,
    });
    await saying(own, 'The page does not answer');
    expect(await axeProblemsIn(own)).toEqual([]);
    await press(own, 'Reload the page');
    await hangs.catch(() => undefined); // its page is left
    await saying(own, 'found in');
    await own.close();
  });

  it('says plainly that a page is no article, and that it has no access', async () => {
    browser.server.serve('https://www.bbc.co.uk/', pageOf('home'));
    await page.open('https://www.bbc.co.uk/');
    await saying(panel, 'front page or a list');
    browser.server.serve('https://example.org/story', sampleArticle());
    await page.open('https://example.org/story');
    await saying(panel, 'Backgrounder has no access to this page');
    expect(await axeProblemsIn(panel)).toEqual([]);
    expect(panel.errors).toEqual([]);
    expect(page.errors).toEqual([]);
  });
});
