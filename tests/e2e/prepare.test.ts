import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWithExtension } from '../support/extension-browser.ts';
import { axeProblemsOf, overflowOf, smallTargetsOf } from '../support/page-checks.ts';
import { fillIn, focused, press } from '../support/panel.ts';
import { until } from '../support/until.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';

const TEXT =
  'The UK Prime Minister met the Ukrainian president in London on Thursday.\n\n<b>NATO</b> leaders had asked for the talks before the Trump-Putin summit in Alaska. The Harbor Workers Union had nothing to say.';

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
const prepare = async (typed: { text: string; title: string; day: string }): Promise<void> => {
  await fillIn(page, {
    textarea: typed.text,
    'input[type="text"]': typed.title,
    'input[type="date"]': typed.day,
  });
  await press(page, 'Prepare');
};

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
    // As often as it is sent (WCAG 2.4.3).
    for (const _ of [1, 2]) {
      await page.run(
        () => document.querySelector<HTMLElement>('[type="submit"]')?.focus(),
        undefined,
      );
      await page.press('Enter');
      await expect.poll(() => focused(page)).toBe('Text');
    }
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
    expect(await focused(page)).toBe('Background');
    for (const name of ['Volodymyr Zelensky', 'NATO']) expect(panel).toContain(name);
    expect(await page.run(() => document.querySelectorAll('main b').length, undefined)).toBe(0);
    expect(page.errors).toEqual([]);
  });

  it('has a check of understanding: three to five questions, with feedback by a source (E7)', async () => {
    await press(page, 'Start');
    const legends = () =>
      page.run(
        () =>
          [...document.querySelectorAll('.quiz-question legend')].map(
            ({ textContent }) => textContent,
          ),
        undefined,
      );
    await until(async () => (await legends()).length > 0, 10_000, 'questions');
    const asked = await legends();
    expect(asked.length).toBeGreaterThanOrEqual(3);
    expect(asked.length).toBeLessThanOrEqual(5);
    // Each circle stands right before its answer, and the first one has the focus.
    const gaps = await page.run(
      () =>
        [...document.querySelectorAll('.quiz-question label')].map((label) => {
          const [circle, answer] = [...label.children].map((own) => own.getBoundingClientRect());
          if (circle === undefined || answer === undefined) return Number.NaN;
          const isInLine = circle.top < answer.bottom && answer.top < circle.bottom;
          return isInLine ? Math.round(answer.left - circle.right) : Number.NaN;
        }),
      undefined,
    );
    expect(gaps.every((gap) => gap >= 4 && gap <= 12)).toBe(true);
    expect(await page.run(() => document.activeElement?.getAttribute('type'), undefined)).toBe(
      'radio',
    );
    await page.run(
      () =>
        document
          .querySelectorAll<HTMLElement>('.quiz-question label:first-of-type input')
          .forEach((input) => input.click()),
      undefined,
    );
    await press(page, 'Check the answers');
    await until(async () => / of \d right/.test(await wordsOf('.quiz form')), 5000, 'a result');
    expect(await focused(page)).toMatch(/of \d right$/);
    const cited = await page.run(
      () => document.querySelectorAll('.quiz-feedback a[rel="noopener noreferrer"]').length,
      undefined,
    );
    expect(cited).toBe(asked.length);
    expect(await axeProblemsOf(page)).toEqual([]);
    // Prepared again, the same questions are asked.
    await prepare({ text: TEXT, title: 'Before Alaska', day: '2025-08-14' });
    await until(async () => (await legends()).length === 0, 10_000, 'a new panel');
    await press(page, 'Start');
    await expect.poll(legends, { timeout: 10_000 }).toEqual(asked);
  });

  it('offers the names that were not found, to write their entries as a pack', async () => {
    expect(await wordsOf('.missing-terms')).toContain('Harbor Workers Union');
    await page.run(() => {
      const select = document.querySelector<HTMLSelectElement>('.missing-terms select');
      if (select === null) throw new Error('no choice of kinds');
      select.value = 'organization';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, undefined);
    await press(page, 'Write entries');
    await expect
      .poll(() => wordsOf('.pack-editor'), { timeout: 10_000 })
      .toContain('Entry: Harbor Workers Union');
    expect(await axeProblemsOf(page)).toEqual([]);
    await press(page, 'Close');
    expect(await focused(page)).toBe('Write entries');
  });

  it('does not offer names that the knowledge has for other days', async () => {
    const text =
      'The minister Emmanuel Macron spoke to the Harbor Workers Union. Emmanuel Macron left early, and the union said that it had expected more of him than a short speech on a windy quay.';
    await prepare({ text, title: '', day: '2015-01-20' });
    await expect.poll(() => wordsOf('.missing-terms')).toContain('Harbor Workers Union');
    await expect.poll(() => wordsOf('.missing-terms'), { timeout: 10_000 }).not.toContain('Alaska');
    expect(await wordsOf('.missing-terms')).not.toContain('Macron');
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
