import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWithExtension } from '../support/extension-browser.ts';
import { axeProblemsOf, overflowOf, smallTargetsOf } from '../support/page-checks.ts';
import { until } from '../support/until.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';

const TEXT =
  'The UK Prime Minister met the Ukrainian president in London on Thursday.\n\n<b>NATO</b> leaders had asked for the talks before the Trump-Putin summit in Alaska.';

let browser: TestBrowser;
let page: TestPage;
beforeAll(async () => {
  browser = await openWithExtension();
  page = await browser.newExtensionPage('prepare.html');
  await page.show();
  await until(() =>
    page.run(() => document.querySelector('form') !== null, undefined).catch(() => false),
  );
});
afterAll(() => browser.close());

/** Fills in the form as a reader who pastes, and sends it. */
const prepare = (typed: { text: string; title: string; day: string }): Promise<void> =>
  page.run(({ text, title, day }) => {
    for (const [selector, value] of [
      ['textarea', text],
      ['input[type="text"]', title],
      ['input[type="date"]', day],
    ] as const) {
      const field = document.querySelector<HTMLInputElement>(selector);
      if (field === null) throw new Error(`no field ${selector}`);
      field.value = value;
    }
    document.querySelector<HTMLElement>('[type="submit"]')?.click();
  }, typed);

const wordsOf = (selector: string): Promise<string> =>
  page.run(
    (wanted) => (document.querySelector(wanted)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
    selector,
  );

describe('a text that is prepared', () => {
  it('is asked for where there is none', async () => {
    await prepare({ text: ' \n', title: '', day: '' });
    await expect
      .poll(() => wordsOf('#prepare-state'), { timeout: 20_000 })
      .toBe('There is no text yet.');
  });

  it('is refused where it is longer than a megabyte, and stays in its field', async () => {
    await prepare({ text: 'word '.repeat(210_000), title: '', day: '' });
    await expect
      .poll(() => wordsOf('#prepare-state'), { timeout: 20_000 })
      .toBe('This text is too long: at most 1,000,000 characters.');
    expect(await page.run(() => document.querySelector('textarea')?.value.length, undefined)).toBe(
      1_050_000,
    );
  });

  it('gets the panel of its date, with markup as text', async () => {
    await prepare({ text: TEXT, title: 'Before Alaska', day: '2025-08-14' });
    await until(async () => (await wordsOf('.panel')).includes('Keir Starmer'), 20_000, 'a panel');
    const panel = await wordsOf('.panel');
    expect(panel).toContain('Before Alaska');
    expect(panel).toContain('14 August 2025');
    for (const name of ['Volodymyr Zelensky', 'NATO']) expect(panel).toContain(name);
    expect(await page.run(() => document.querySelectorAll('main b').length, undefined)).toBe(0);
    expect(page.errors).toEqual([]);
  });

  it('is read as of another day once that is given', async () => {
    await prepare({ text: TEXT, title: 'Before Alaska', day: '2021-03-01' });
    await expect.poll(() => wordsOf('.panel'), { timeout: 20_000 }).toContain('Boris Johnson');
  });

  it('stands on a page that axe finds nothing wrong with, also in a small window (A6, A8, A9)', async () => {
    expect(await axeProblemsOf(page)).toEqual([]);
    expect(await smallTargetsOf(page)).toEqual([]);
    await page.resize(320, 640);
    expect(await overflowOf(page)).toEqual([]);
  });

  it('is in no storage (P4)', async () => {
    const stored = await page.run(async () => {
      type Api = { readonly storage: { readonly local: { readonly get: () => Promise<object> } } };
      const world = globalThis as unknown as { readonly chrome: Api; readonly browser?: Api };
      return JSON.stringify(await (world.browser ?? world.chrome).storage.local.get());
    }, undefined);
    expect(stored).not.toContain('Alaska');
  });
});
