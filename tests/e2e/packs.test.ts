import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openArticle, openWithExtension, sampleArticle } from '../support/extension-browser.ts';
import { axeProblemsOf, overflowOf, smallTargetsOf } from '../support/page-checks.ts';
import { answerOf, chooseFile, focused, press } from '../support/panel.ts';
import { PACK_TEXT } from '../support/teacher-pack.ts';
import { until } from '../support/until.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';

const ADDRESS = 'https://www.bbc.co.uk/news/strike';
const SOON = { timeout: 15_000 };

let browser: TestBrowser;
let options: TestPage;
beforeAll(async () => {
  browser = await openWithExtension();
  const address = 'https://www.bbc.co.uk/news/alaska-2025';
  await openArticle(browser, { address, body: sampleArticle() });
  options = await browser.newExtensionPage('options.html');
  await options.show();
  const isThere = () => options.run(() => document.querySelector('#packs') !== null, undefined);
  await until(() => isThere().catch(() => false));
});
afterAll(() => browser.close());

const wordsOf = (selector: string): Promise<string> =>
  options.run(
    (wanted) => (document.querySelector(wanted)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
    selector,
  );

const choose = (text: string): Promise<void> =>
  chooseFile(options, '#packs input[type="file"]', text);

/** Types into the field with a label. */
const type = (label: string, text: string): Promise<void> =>
  options.run(
    ({ wanted, typed }) => {
      const labels = [...document.querySelectorAll('.pack-editor label')];
      const own = labels.find((one) => one.querySelector('span')?.textContent === wanted);
      const field = own?.querySelector<HTMLInputElement>('input, textarea, select');
      if (!field) throw new Error(`no field ${wanted}`);
      field.value = typed;
      for (const event of ['input', 'change'])
        field.dispatchEvent(new Event(event, { bubbles: true }));
    },
    { wanted: label, typed: text },
  );

const storedKeys = (): Promise<readonly string[]> =>
  options.run(async () => {
    type Api = { readonly storage: { readonly local: { readonly get: () => Promise<object> } } };
    const world = globalThis as unknown as { readonly chrome: Api; readonly browser?: Api };
    const stored = await (world.browser ?? world.chrome).storage.local.get();
    return Object.keys(stored).filter((key) => key.startsWith('pack'));
  }, undefined);

describe('a pack from a file (E4)', () => {
  it('is refused where it is larger than 1 MB or has more than 2,000 entries', async () => {
    await choose(JSON.stringify({ format: 1, id: 'a', name: 'A', author: 'x'.repeat(1_000_001) }));
    await expect
      .poll(() => wordsOf('.pack-import'), SOON)
      .toContain('This file is too big: a pack has at most 1 MB.');
    const entries = Array.from({ length: 2001 }, () => ({}));
    await choose(JSON.stringify({ format: 1, id: 'a', name: 'A', entries }));
    await expect
      .poll(() => wordsOf('.pack-import'), SOON)
      .toContain('This pack has too many entries: at most 2,000.');
  });

  it('names errors by entry and field, and stores nothing before it is taken', async () => {
    const pack = JSON.parse(PACK_TEXT);
    pack.entries.push({ kind: 'leader', id: 'nobody', asOf: 'today', sources: ['textbook'] });
    await choose(JSON.stringify(pack));
    await expect
      .poll(() => wordsOf('.pack-import'), SOON)
      .toContain('nobody · asOf: A date is written YYYY, YYYY-MM or YYYY-MM-DD.');
    expect(await storedKeys()).toEqual([]);
    await press(options, 'Cancel');
  });

  it('is said in plain words to be none, where it is something else', async () => {
    await choose('Dear class, here is the list.');
    await expect.poll(() => wordsOf('.pack-import'), SOON).toContain('This file is not JSON');
    await choose('{"name": "package", "version": "1.0.0"}');
    await expect.poll(() => wordsOf('.pack-import'), SOON).toContain('is JSON, but no pack');
    expect(await wordsOf('.pack-import')).not.toContain('left out');
    await press(options, 'Cancel');
  });

  it('is taken without the entry that it says it leaves out, listed, and links in a page under its name', async () => {
    const pack = JSON.parse(PACK_TEXT);
    const terms = [{ office: 'king-of-nowhere', start: '2020' }];
    const broken = { ...pack.entries[1], id: 'nobody', name: 'Ann Nobody', terms };
    await choose(JSON.stringify({ ...pack, entries: [...pack.entries, broken] }));
    await expect.poll(() => wordsOf('.pack-import'), SOON).toContain('Harbor Strike of 1911');
    const shown = await wordsOf('.pack-import');
    expect(shown).toContain('Year 9 history: 2 entries');
    expect(shown).not.toContain('Ann Nobody');
    expect(shown).toContain('1 entry has errors and is left out:');
    expect(shown).toContain('nobody · terms.0.office: We know no office “king-of-nowhere”.');
    await press(options, 'Add this pack');
    await expect.poll(() => wordsOf('.pack-list'), SOON).toContain('Year 9 history 2 entries');
    const body = sampleArticle().replace(/<\/p>/, ' The Harbor Strike of 1911 was named.</p>');
    const page = await openArticle(browser, { address: ADDRESS, body });
    const { mentions, cards } = await answerOf(options, ADDRESS);
    const strike = mentions.find(({ entity }) => entity === 'harbor-strike-of-1911');
    expect(cards[strike?.card ?? '']?.packName).toBe('Year 9 history');
    await page.close();
  });

  it('is saved as the file that imports as the same', async () => {
    const text = await options.run(async () => {
      const saved: Blob[] = [];
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        saved.push(blob);
        return create(blob);
      };
      const link = HTMLAnchorElement.prototype as { click?: () => void };
      link.click = () => undefined;
      document.querySelector<HTMLElement>('[aria-label="Save as a file: Year 9 history"]')?.click();
      for (let tries = 0; tries < 50 && saved.length === 0; tries += 1)
        await new Promise((over) => setTimeout(over, 20));
      delete link.click;
      URL.createObjectURL = create;
      return saved[0]?.text();
    }, undefined);
    expect(text).toBe(PACK_TEXT);
  });

  it('leaves nothing when it is removed', async () => {
    await options.show();
    await press(options, 'Remove: Year 9 history');
    await until(async () => (await wordsOf('.pack-list')).includes('Nothing of it is left'));
    await options.run(
      () => document.querySelector<HTMLElement>('.pack-list .main-button')?.click(),
      undefined,
    );
    await expect.poll(storedKeys, SOON).toEqual([]);
    await expect.poll(() => wordsOf('#packs'), SOON).toContain('There is no pack.');
  });
});

/** Goes to a button and presses it by the keyboard. */
const enter = async (name: string): Promise<void> => {
  await options.run((wanted) => {
    const all = [...document.querySelectorAll('button')];
    all.find((own) => (own.getAttribute('aria-label') ?? own.textContent) === wanted)?.focus();
  }, name);
  await options.press('Enter');
};
const focusedNow = () => focused(options);

describe('the focus among packs (WCAG 2.4.3)', () => {
  it('goes to the first field of a new pack, and back to its button', async () => {
    await enter('New pack');
    await expect.poll(focusedNow, SOON).toBe('Name of the pack');
    await enter('Close');
    await expect.poll(focusedNow, SOON).toBe('New pack');
  });

  it('stays with the button that erases, whatever is answered', async () => {
    for (const answer of ['Cancel', 'Erase']) {
      await enter('Erase everything stored');
      await expect.poll(focusedNow, SOON).toBe('Cancel');
      await enter(answer);
      await expect.poll(focusedNow, SOON).toBe('Erase everything stored');
    }
    await expect.poll(() => wordsOf('#privacy'), SOON).toContain('Everything is erased.');
  });
});

/** The fields of the entry that have an error, in words. */
const errorAt = () => wordsOf('.pack-entry .pack-field:has([aria-invalid="true"])');

describe('a pack that is written here (E4)', () => {
  it('gets an entry with errors beside its fields, then a card, and is stored', async () => {
    await press(options, 'New pack');
    await until(async () => (await wordsOf('.pack-editor')) !== '', 10_000, 'the editor');
    await type('Publisher', 'School Press');
    await type('Title', 'Harbor Towns');
    await type('Address (https)', 'https://books.example.org/harbor-towns');
    await type('Name', 'Harbor Strike of 1911');
    await type('Kind', 'conflict');
    await press(options, 'Add the entry');
    await expect
      .poll(() => wordsOf('.pack-entry'), SOON)
      .toContain('Still to be filled in: What it is and Beginning.');
    expect(await errorAt()).toBe('');
    await press(options, 'Store the pack');
    await expect.poll(errorAt, SOON).toContain('This is still missing.');
    expect(await storedKeys()).toEqual([]);
    expect(await focused(options)).toContain('What it is');
    await type('What it is', 'standoff');
    await type('Beginning', '1911-06-14');
    await type('Plain words', 'Workers stopped work.');
    await type('Standard words', 'A stoppage of six weeks.');
    const preview = () =>
      options.run(
        () => document.querySelector('.card-preview')?.shadowRoot?.textContent ?? '',
        undefined,
      );
    await expect.poll(preview, SOON).toContain('From “My pack”');
    expect(await preview()).toContain('A stoppage of six weeks.');
    expect(await axeProblemsOf(options)).toEqual([]);
    expect(await smallTargetsOf(options)).toEqual([]);
    await press(options, 'Store the pack');
    await expect.poll(storedKeys, SOON).toEqual(['pack:own:my-pack', 'packs']);
    await options.resize(320, 640);
    expect(await overflowOf(options)).toEqual([]);
    expect(options.errors).toEqual([]);
  });
});
