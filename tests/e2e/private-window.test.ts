import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hover, noCard, NOWHERE } from '../support/card.ts';
import {
  BROWSER,
  openArticle,
  openWithExtension,
  sampleArticle,
} from '../support/extension-browser.ts';
import { choose, openPopup } from '../support/popup.ts';
import { fillIn, openForTab, press, saying } from '../support/panel.ts';
import { readMarks } from '../support/read-marks.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { rest, until } from '../support/until.ts';

type Area = { readonly get: (keys: null) => Promise<Record<string, unknown>> };
declare const chrome: { readonly storage: { readonly local: Area; readonly session?: Area } };
declare const browser: { readonly extension: { readonly inIncognitoContext: boolean } };

const ADDRESS = 'https://www.bbc.co.uk/news/alaska-2025';

// Chromium opens no private window over its protocol that extensions are let into.
describe.runIf(BROWSER === 'firefox')('a private window', () => {
  let opened: TestBrowser;
  let page: TestPage;
  let own: TestPage;
  beforeAll(async () => {
    opened = await openWithExtension({ isPrivate: true });
    page = await openArticle(opened, { address: ADDRESS, body: sampleArticle() });
    own = await opened.newExtensionPage('options.html');
  });
  afterAll(() => opened.close());

  const stored = (): Promise<Record<string, unknown>> =>
    own.run(() => chrome.storage.local.get(null), undefined);

  it('is one for the extension as well', async () => {
    expect(await own.run(() => browser.extension.inIncognitoContext, undefined)).toBe(true);
  });

  it('has marks, cards, popup and panel, and leaves storage as it was (P6)', async () => {
    const before = await stored();
    const mark = (await readMarks(page)).find(({ text }) => text === 'Vladimir Putin');
    if (mark === undefined) throw new Error('no mark');
    expect((await hover(page, mark)).name).toBe('Vladimir Putin');
    await page.moveMouse(NOWHERE);
    await noCard(page);
    const popup = await openPopup(opened, page);
    await saying(popup, 'private window');
    await choose(popup, 'Leaders');
    await choose(popup, 'Backgrounder');
    await rest(500);
    const panel = await openForTab(opened, { path: 'sidepanel.html', from: own, address: ADDRESS });
    await saying(panel, 'found in');
    await press(panel, 'Start');
    await choose(own, 'Plain: short sentences');
    await rest(1000);
    expect(await stored()).toEqual(before);
  });

  it('prints a sheet and prepares a text, and leaves storage as it was (P6)', async () => {
    const before = await stored();
    const sheet = await openForTab(opened, { path: 'glossary.html', from: own, address: ADDRESS });
    await saying(sheet, 'Three questions on sources');
    // What printing does to a page, without the browser's dialog.
    await sheet.run(() => {
      for (const event of ['beforeprint', 'afterprint']) dispatchEvent(new Event(event));
    }, undefined);
    const text = await opened.newExtensionPage('prepare.html');
    await until(() =>
      text.run(() => document.querySelector('form') !== null, undefined).catch(() => false),
    );
    const typed = 'The UK Prime Minister and NATO met the Harbor Workers Guild.';
    await fillIn(text, { textarea: typed, 'input[type="date"]': '2025-08-14' });
    await press(text, 'Prepare');
    await saying(text, 'Keir Starmer');
    // No pack can be written from here.
    expect(
      await text.run(() => document.querySelectorAll('.missing-terms').length, undefined),
    ).toBe(0);
    expect(await stored()).toEqual(before);
  });
});
