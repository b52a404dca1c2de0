import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  openArticle,
  openWithExtension,
  sampleArticle,
  someMarks,
} from '../support/extension-browser.ts';
import { choose } from '../support/popup.ts';
import { readMarks } from '../support/read-marks.ts';
import { until } from '../support/until.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';

/** What extensions can ask of the browser, as far as these tests do. */
type Api = {
  readonly storage: { readonly local: { set: (items: object) => Promise<void> } };
  readonly action: { readonly getTitle: (of: object) => Promise<string> };
  readonly tabs: { readonly query: (about: object) => Promise<readonly { id?: number }[]> };
};
type World = { readonly chrome: Api; readonly browser?: Api };

let browser: TestBrowser;
let article: TestPage;
let options: TestPage;
beforeAll(async () => {
  browser = await openWithExtension();
  const address = 'https://www.bbc.co.uk/news/alaska-2025';
  article = await openArticle(browser, { address, body: sampleArticle() });
  options = await browser.newExtensionPage('options.html');
  await until(() =>
    options.run(() => document.querySelector('.counts') !== null, undefined).catch(() => false),
  );
});
afterAll(() => browser.close());

/** The title of our button over the article's tab. */
const titleOfButton = (): Promise<string> =>
  options.run(async () => {
    const world = globalThis as unknown as World;
    const api = world.browser ?? world.chrome;
    const [tab] = await api.tabs.query({ url: 'https://www.bbc.co.uk/*' });
    return api.action.getTitle({ tabId: tab?.id });
  }, undefined);

const linesOf = (selector: string): Promise<readonly string[]> =>
  options.run(
    (wanted) => [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent.trim()),
    selector,
  );

/** Switches us off on a site by the form. */
const switchOff = (host: string): Promise<void> =>
  options.run((text) => {
    const field = document.querySelector<HTMLInputElement>('form input');
    if (field === null) throw new Error('no field');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    setTimeout(() => document.querySelector<HTMLElement>('form button')?.click(), 50);
  }, host);

/** Long enough for a busy machine. */
const SOON = { timeout: 10_000 };

const setMaxMarks = (most: number): Promise<void> =>
  options.run((value) => {
    const field = document.querySelector<HTMLInputElement>('input[type="number"]');
    if (field === null) throw new Error('no field');
    field.value = String(value);
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, most);

/** How the names of all marks end: the look that they are painted in. */
const namesEnding = (marks: readonly { readonly name: string }[]): readonly string[] => [
  ...new Set(marks.map(({ name }) => /-strong$|$/.exec(name)?.[0] ?? '')),
];

const press = (words: string): Promise<void> =>
  options.run((wanted) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent.trim() === wanted)?.click();
  }, words);

describe('options', () => {
  it('apply in an open tab at once: density, look and kinds', async () => {
    expect((await someMarks(article)).length).toBe(12);
    await setMaxMarks(50);
    await expect.poll(async () => (await readMarks(article)).length, SOON).toBeGreaterThan(12);
    const { length } = await readMarks(article);
    await choose(options, 'every mention');
    await expect.poll(async () => (await readMarks(article)).length, SOON).toBeGreaterThan(length);
    await choose(options, 'a thick line');
    await expect.poll(async () => namesEnding(await readMarks(article)), SOON).toEqual(['-strong']);
    await choose(options, 'Leaders');
    await expect
      .poll(async () => (await readMarks(article)).some(({ name }) => /leader/.test(name)), SOON)
      .toBe(false);
  });

  it('switch a site off by its name, whatever way it is written, and on again', async () => {
    await switchOff('https://WWW.BBC.co.uk/news');
    await until(async () => (await readMarks(article)).length === 0);
    expect(await linesOf('.site-lines .host')).toEqual(['bbc.co.uk']);
    await until(async () => (await titleOfButton()) === 'Backgrounder: off on this site');
    await options.run(
      () => document.querySelector<HTMLElement>('.site-lines button')?.click(),
      undefined,
    );
    await someMarks(article);
  });

  it('say what is no site', async () => {
    await switchOff('not a site');
    await expect
      .poll(() => linesOf('#add-site-problem'), SOON)
      .toEqual(['This is not the name of a site.']);
  });

  it('show the keys of the browser and everything that is stored (P4)', async () => {
    expect((await linesOf('#keys dt')).length).toBeGreaterThanOrEqual(4);
    expect(JSON.parse((await linesOf('.stored'))[0] ?? '').settings).toMatchObject({
      density: 'every',
      markStyle: 'strong',
    });
  });

  it('erase everything, and say that nothing is stored', async () => {
    await press('Erase everything stored');
    await expect.poll(() => linesOf('#privacy .main-button'), SOON).toEqual(['Erase']);
    await press('Erase');
    await expect
      .poll(async () => (await linesOf('.stored')).join(''), SOON)
      .not.toContain('"settings"');
    await expect.poll(async () => (await readMarks(article)).length, SOON).toBe(12);
  });

  it('read a broken store as the defaults', async () => {
    await options.run(async () => {
      const world = globalThis as unknown as World;
      await (world.browser ?? world.chrome).storage.local.set({
        settings: { maxMarks: 'many', density: 7, kinds: [], sitesOff: [{}], markStyle: '<b>' },
      });
    }, undefined);
    await until(async () => (await linesOf('.stored')).join('').includes('many'));
    const checked = await options.run(
      () =>
        [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(
          (input) => input.closest('label')?.textContent.trim() ?? '',
        ),
      undefined,
    );
    expect(checked.slice(0, 2)).toEqual(['the first mention', 'dotted, a color for each kind']);
    expect(options.errors).toEqual([]);
  });

  it('say that a change could not be stored, and show what is stored (the browser refuses)', async () => {
    await options.run(() => {
      const world = globalThis as unknown as World;
      const { local } = (world.browser ?? world.chrome).storage;
      local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    }, undefined);
    await choose(options, 'every mention');
    await until(async () => (await linesOf('[role="alert"]')).length === 1);
    const density = await options.run(
      () =>
        document.querySelector('[name="density"]:checked')?.closest('label')?.textContent.trim(),
      undefined,
    );
    expect(density).toBe('the first mention');
  });

  it('leave the button saying that it is on, and what was found (A14)', async () => {
    await expect.poll(titleOfButton, SOON).toMatch(/^Backgrounder: on, \d+ found$/);
  });
});
