import type { TestBrowser, TestPage } from './test-browser.ts';
import { until } from './until.ts';

/** The popup of a page: in a tab behind it, so that the page is the one that the popup speaks of. */
export async function openPopup(browser: TestBrowser, page: TestPage): Promise<TestPage> {
  await page.show();
  const popup = await browser.newExtensionPage('popup.html');
  await until(
    () => popup.run(hasAnswer, undefined).catch(() => false), // until its page is there
    10_000,
    'a popup that has an answer',
  );
  return popup;
}

function hasAnswer(): boolean {
  const site = document.querySelector('.site:not(.site-waiting)');
  const isReading = site?.textContent.includes('Reading the article') ?? true;
  return document.querySelector('.found') !== null || !isReading;
}

/** The popup's words, in lines, as they are seen. */
export const wordsOf = (popup: TestPage): Promise<readonly string[]> =>
  popup.run(
    () => document.body.innerText.split('\n').flatMap((line) => line.trim() || []),
    undefined,
  );

/** Clicks the control whose label holds some words. */
export const choose = (popup: TestPage, words: string): Promise<void> =>
  popup.run((wanted) => {
    const labels = [...document.querySelectorAll('label')];
    const label = labels.find(({ textContent }) => textContent.includes(wanted));
    if (label === undefined) throw new Error(`The popup has no control "${wanted}"`);
    label.click();
  }, words);
