import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtCatalog, LANGUAGES, readCatalog } from '../../scripts/words/catalogs.ts';
import { hover, readCard } from '../support/card.ts';
import {
  BROWSER,
  extensionOf,
  openArticle,
  openWithExtension,
  sampleArticle,
} from '../support/extension-browser.ts';
import { overflowOf } from '../support/page-checks.ts';
import { openForTab, press } from '../support/panel.ts';
import { extensionIn } from '../support/extension-in.ts';
import { PSEUDO_LANGUAGES, pseudoCatalog, PSEUDOS } from '../support/pseudo-words.ts';
import { someMarks } from '../support/extension-browser.ts';
import { until } from '../support/until.ts';
import { literalsIn, unmirroredIn } from '../support/words-on-page.ts';
import type { Catalog } from '../../scripts/words/catalogs.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';

const ADDRESS = 'https://www.bbc.co.uk/news/alaska-2025';
const TEXT =
  'The UK Prime Minister met the Ukrainian president in London before the Trump-Putin summit in Alaska.';

type Language = {
  readonly name: string;
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly texts: Catalog;
};
const PSEUDO: readonly Language[] = PSEUDOS.map((name) => ({
  name,
  tag: PSEUDO_LANGUAGES[name],
  direction: name === 'mirrored' ? 'rtl' : 'ltr',
  texts: pseudoCatalog(readCatalog('en'), name),
}));
const TRANSLATED: readonly Language[] = LANGUAGES.filter((tag) => tag !== 'en').map((tag) => ({
  name: tag,
  tag,
  direction: 'ltr',
  texts: builtCatalog(tag),
}));

/** Waits until a page of ours has something. */
const having = (page: TestPage, selector: string): Promise<boolean> =>
  until(
    () =>
      page.run((wanted) => document.querySelector(wanted) !== null, selector).catch(() => false), // until its page is there
    10_000,
    selector,
  );

/** Each of our pages with everything on it, in the order of their names below. */
async function openPages(browser: TestBrowser, article: TestPage): Promise<readonly TestPage[]> {
  await article.show();
  const open = async (path: string, selector: string): Promise<TestPage> => {
    const page = await browser.newExtensionPage(path);
    await having(page, selector);
    return page;
  };
  const popup = await open('popup.html', '.found li');
  const panel = await openForTab(browser, {
    path: 'sidepanel.html',
    from: popup,
    address: ADDRESS,
  });
  await having(panel, '.panel-line');
  const glossary = await openForTab(browser, {
    path: 'glossary.html',
    from: panel,
    address: ADDRESS,
  });
  await having(glossary, '.glossary-term');
  const options = await open('options.html', '.counts');
  const prepare = await open('prepare.html', 'form');
  await prepare.run((text) => {
    const field = document.querySelector('textarea');
    if (field !== null) field.value = text;
    document.querySelector<HTMLElement>('[type="submit"]')?.click();
  }, TEXT);
  await having(prepare, '.panel-line');
  const welcome = await open('welcome.html', '.try');
  return [popup, panel, glossary, options, prepare, welcome];
}

const NAMES = ['popup', 'panel', 'glossary', 'options', 'prepare', 'welcome'];

describe.each([...PSEUDO, ...TRANSLATED])('in $name', ({ name, tag, direction, texts }) => {
  const isPseudo = PSEUDO.some((own) => own.name === name);
  let extension: ReturnType<typeof extensionIn>;
  let browser: TestBrowser;
  let article: TestPage;
  let pages: readonly TestPage[] = [];
  const pageOf = async (page: string): Promise<TestPage> => {
    const found = pages[NAMES.indexOf(page)];
    if (found === undefined) throw new Error(`no page ${page}`);
    await found.show();
    return found;
  };
  beforeAll(async () => {
    extension = extensionIn(extensionOf(BROWSER), texts);
    browser = await openWithExtension({ extension: extension.folder });
    article = await openArticle(browser, { address: ADDRESS, body: sampleArticle() });
    pages = await openPages(browser, article);
  });
  afterAll(async () => {
    await browser.close();
    extension.remove();
  });

  it.each(NAMES)('%s says its language and its direction', async (page) => {
    const said = await (
      await pageOf(page)
    ).run(
      () => [
        document.documentElement.lang,
        document.documentElement.dir,
        getComputedStyle(document.body).direction,
      ],
      undefined,
    );
    expect(said).toEqual([tag, direction, direction]);
  });

  it.each(NAMES)('%s fits 320 px (A9)', async (page) => {
    const shown = await pageOf(page);
    await shown.resize(320, 640);
    expect(await overflowOf(shown)).toEqual([]);
    expect(await shown.run(unmirroredIn, undefined)).toEqual([]);
    await shown.resize(1000, 800);
  });

  it('the card is in it, within a small window', async () => {
    await article.show();
    await article.resize(320, 640);
    const [mark] = await someMarks(article);
    if (mark === undefined) throw new Error('no mark');
    await hover(article, mark);
    const about = await article.inCard((root) => {
      const card = root.querySelector<HTMLElement>('.card');
      const { left = 0, right = 0 } = card?.getBoundingClientRect() ?? {};
      const wide = [...root.querySelectorAll('.card *:not(svg *)')].filter((element) => {
        const rect = element.getBoundingClientRect();
        return rect.left < left || rect.right > right;
      });
      return [card?.lang, card?.dir, ...wide.map(({ outerHTML }) => outerHTML)];
    });
    expect(about).toEqual([tag, direction]);
    expect(await article.inCard(unmirroredIn)).toEqual([]);
    const rect = (await readCard(article))?.rect;
    expect([(rect?.x ?? -1) >= 0, (rect?.x ?? 0) + (rect?.width ?? 999) <= 320]).toEqual([
      true,
      true,
    ]);
    expect(isPseudo ? await article.inCard(literalsIn) : []).toEqual([]);
    await article.resize(1000, 800);
  });

  it('options fit 320 px while a pack is written', async () => {
    const options = await pageOf('options');
    const { packNew } = texts;
    if (typeof packNew !== 'string') throw new Error('no text of the button');
    await press(options, packNew);
    await having(options, '.pack-editor');
    await options.resize(320, 640);
    expect(await overflowOf(options)).toEqual([]);
    expect(await options.run(unmirroredIn, undefined)).toEqual([]);
    expect(isPseudo ? await options.run(literalsIn, undefined) : []).toEqual([]);
    await options.resize(1000, 800);
  });

  if (!isPseudo) return;

  it.each(NAMES)('%s has no word that is not of the catalog', async (page) => {
    const shown = await pageOf(page);
    expect(await shown.run(literalsIn, undefined)).toEqual([]);
    expect(await shown.run(() => /^⟦.*⟧$/.test(document.title), undefined)).toBe(true);
  });
});
