import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openArticle, openWithExtension, sampleArticle } from '../support/extension-browser.ts';
import { axeProblemsOf, overflowOf, smallTargetsOf, tabStopsOf } from '../support/page-checks.ts';
import { fillIn, openForTab, press, saying } from '../support/panel.ts';
import { openPopup } from '../support/popup.ts';
import { readMarks } from '../support/read-marks.ts';
import { until } from '../support/until.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';

/** What gives a panel, names without background, and a check of understanding. */
const TEXT =
  'The UK Prime Minister met the Ukrainian president in London. NATO leaders and the European Union had asked for it before the Trump-Putin summit in Alaska. They spoke of the Minsk agreements. The Harbor Workers Guild had nothing to say.';

/** Starts the check of understanding in a panel, once it is there. */
async function startQuiz(page: TestPage): Promise<void> {
  await press(page, 'Start');
  await saying(page, 'Check the answers');
}

/** Our own pages with everything on them, each opened once. */
async function openPages(browser: TestBrowser): Promise<ReadonlyMap<string, TestPage>> {
  const article = await openArticle(browser, {
    address: 'https://www.bbc.co.uk/news/alaska-2025',
    body: sampleArticle(),
  });
  const popup = await openPopup(browser, article);
  const options = await browser.newExtensionPage('options.html');
  await until(() =>
    options.run(() => document.querySelector('.counts') !== null, undefined).catch(() => false),
  );
  const welcome = await browser.newExtensionPage('welcome.html');
  await until(async () => (await readMarks(welcome).catch(() => [])).length > 0);
  const address = 'https://www.bbc.co.uk/news/alaska-2025';
  const panel = await openForTab(browser, { path: 'sidepanel.html', from: options, address });
  await startQuiz(panel);
  const sheet = await openForTab(browser, { path: 'glossary.html', from: options, address });
  await saying(sheet, 'Three questions on sources');
  const prepare = await browser.newExtensionPage('prepare.html');
  await until(() =>
    prepare.run(() => document.querySelector('form') !== null, undefined).catch(() => false),
  );
  await fillIn(prepare, { textarea: TEXT, 'input[type="date"]': '2025-08-14' });
  await press(prepare, 'Prepare');
  await saying(prepare, 'Harbor Workers Guild');
  await startQuiz(prepare);
  await press(prepare, 'Check the answers');
  return new Map([
    ['popup', popup],
    ['options', options],
    ['welcome', welcome],
    ['panel', panel],
    ['sheet', sheet],
    ['prepare', prepare],
  ]);
}

const NAMES = ['popup', 'options', 'welcome', 'panel', 'sheet', 'prepare'];
const LOOKS = [
  { look: 'light', isDark: false, hasForcedColors: false },
  { look: 'dark', isDark: true, hasForcedColors: false },
  { look: 'forced colors', isDark: false, hasForcedColors: true },
];

describe.each(LOOKS)('our own pages in $look', ({ look, isDark, hasForcedColors }) => {
  let browser: TestBrowser;
  let pages: ReadonlyMap<string, TestPage>;
  const pageOf = async (name: string): Promise<TestPage> => {
    const page = pages.get(name);
    if (page === undefined) throw new Error(`no page ${name}`);
    await page.show();
    return page;
  };
  beforeAll(async () => {
    browser = await openWithExtension({ isDark, hasForcedColors });
    pages = await openPages(browser);
  });
  afterAll(() => browser.close());

  it.each(NAMES)('%s is what the look says, and axe finds nothing wrong (A6)', async (name) => {
    const page = await pageOf(name);
    const queries = await page.run(
      () => [
        matchMedia('(prefers-color-scheme: dark)').matches,
        matchMedia('(forced-colors: active)').matches,
      ],
      undefined,
    );
    expect(queries[1]).toBe(hasForcedColors);
    // With few colors the system's own are light or dark, whatever was asked for.
    expect(queries[0] === isDark || hasForcedColors).toBe(true);
    expect(await axeProblemsOf(page)).toEqual([]);
    expect(page.errors).toEqual([]);
  });

  if (look !== 'light') return;

  it.each(NAMES)('%s has no control under 24 px (A8)', async (name) => {
    expect(await smallTargetsOf(await pageOf(name))).toEqual([]);
  });

  it.each(NAMES)(
    '%s does not scroll sideways at 320 px, in either direction (A9, A11)',
    async (name) => {
      const page = await pageOf(name);
      await page.resize(320, 640);
      for (const direction of ['ltr', 'rtl']) {
        await page.run((dir) => void (document.documentElement.dir = dir), direction);
        expect(await overflowOf(page)).toEqual([]);
      }
      await page.run(() => void (document.documentElement.dir = 'ltr'), undefined);
      await page.resize(1000, 800);
    },
  );

  it('options mirror from right to left (A11)', async () => {
    const page = await pageOf('options');
    const isAfter = (dir: string): Promise<boolean> =>
      page.run((to) => {
        document.documentElement.dir = to;
        const line = document.querySelector('.switch');
        const words = line?.querySelector('.switch-words')?.getBoundingClientRect();
        const input = line?.querySelector('input')?.getBoundingClientRect();
        return (input?.left ?? 0) > (words?.left ?? 0);
      }, dir);
    expect([await isAfter('rtl'), await isAfter('ltr')]).toEqual([false, true]);
  });

  it.each([
    ['popup', 'Backgrounder on', 'Options'],
    ['options', 'Marks', 'How it works'],
    ['welcome', 'Choose what is marked, and how', 'Choose what is marked, and how'],
  ])('every control of %s is reached by Tab, and seen there', async (name, first, last) => {
    const page = await pageOf(name);
    const stops = await tabStopsOf(page);
    expect(stops[0]?.name).toBe(first);
    expect(stops.at(-1)?.name).toBe(last);
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    const missed = await page.run(
      () =>
        [...document.querySelectorAll<HTMLInputElement>('a[href], button, input')].flatMap(
          (control) =>
            control.matches(':disabled, [type="radio"]:not(:checked), [data-seen]')
              ? []
              : [control.outerHTML],
        ),
      undefined,
    );
    expect(missed).toEqual([]);
  });
});
