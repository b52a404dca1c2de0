import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWithExtension, sampleArticle, someMarks } from '../support/extension-browser.ts';
import { overflowOf } from '../support/page-checks.ts';
import { chooseFile, fillIn, openForTab, press, saying } from '../support/panel.ts';
import { PACK_FILE } from '../support/teacher-pack.ts';
import { until } from '../support/until.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';

/** Two hundred letters without a place to break. */
const LONG = `Q${'w'.repeat(199)}`;
const ADDRESS = `https://www.bbc.co.uk/news/${LONG.toLowerCase()}`;
const [STRIKE, LEADER] = PACK_FILE.entries;
const PACK = {
  ...PACK_FILE,
  name: LONG,
  author: LONG,
  sources: [{ ...PACK_FILE.sources[0], title: LONG, publisher: LONG }],
  entries: [{ ...STRIKE, name: LONG, aliases: [] }, LEADER],
};

let browser: TestBrowser;
let options: TestPage;
const has = (page: TestPage, selector: string): Promise<boolean> =>
  until(
    () =>
      page.run((wanted) => document.querySelector(wanted) !== null, selector).catch(() => false), // until its page is there
    15_000,
    selector,
  );
const small = async (path: string): Promise<TestPage> => {
  const page = await browser.newExtensionPage(path);
  await page.show();
  await page.resize(320, 640);
  return page;
};
beforeAll(async () => {
  browser = await openWithExtension();
  options = await small('options.html');
  await has(options, '#packs input[type="file"]');
});
afterAll(() => browser.close());

describe('names of 200 letters at 320 px (A9)', () => {
  it('fit in the preview, the list, the questions and the editor of packs', async () => {
    await chooseFile(options, '#packs input[type="file"]', JSON.stringify(PACK));
    await saying(options, 'Add this pack');
    expect(await overflowOf(options)).toEqual([]);
    await press(options, 'Add this pack');
    await has(options, '.pack-list');
    await press(options, `Remove: ${LONG}`);
    await saying(options, 'Nothing of it is left');
    expect(await overflowOf(options)).toEqual([]);
    await press(options, 'Cancel');
    await press(options, `Edit: ${LONG}`);
    await has(options, '.pack-entry');
    await until(() =>
      options.run(
        () =>
          document.querySelector('.card-preview')?.shadowRoot?.querySelector('h2') !== undefined,
        undefined,
      ),
    );
    expect(await overflowOf(options)).toEqual([]);
    expect(options.errors).toEqual([]);
  });

  it('fit beside a text that is prepared, in its panel and its names without background', async () => {
    const page = await small('prepare.html');
    await has(page, 'form');
    await fillIn(page, {
      textarea: `In Xx${LONG} NATO met ${LONG} and Ann X${LONG.slice(1)} again. Ann X${LONG.slice(1)}.`,
      'input[type="text"]': LONG,
    });
    await press(page, 'Prepare');
    await has(page, '.missing-terms li');
    await saying(page, LONG);
    expect(await overflowOf(page)).toEqual([]);
    expect(page.errors).toEqual([]);
    await page.close();
  });

  it('fit in the panel, in one entity of it, on the sheet and in the popup', async () => {
    const body = sampleArticle()
      .replaceAll(/(<title>|<h1[^>]*>)[^<]*/g, `$1${LONG}`)
      .replace(/<\/p>/, ` It was like the ${LONG} of old.</p>`);
    browser.server.serve(ADDRESS, body);
    const article = await browser.newPage();
    await article.open(ADDRESS);
    await someMarks(article);
    const overflows: Record<string, readonly string[]> = {};
    for (const path of ['sidepanel.html', 'glossary.html', 'popup.html']) {
      // One after the other: each stands in the window that is shown.
      const page = await openForTab(browser, { path, from: options, address: ADDRESS });
      await page.resize(320, 640);
      await saying(page, path === 'popup.html' ? 'Backgrounder' : LONG);
      overflows[path] = await overflowOf(page);
      const isOpen = await page.run((id) => {
        const line = document.querySelector<HTMLElement>(`[data-entity="${id}"]`);
        line?.click();
        return line !== null;
      }, STRIKE.id);
      if (isOpen) await has(page, '.panel-entry-name');
      overflows[`one entry in ${path}`] = isOpen ? await overflowOf(page) : [];
      await page.close();
    }
    expect(Object.entries(overflows).filter(([, parts]) => parts.length > 0)).toEqual([]);
  });
});
