import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineAnswer } from '../../core/engine/answer.ts';
import { noCard, readCard, someCard } from '../support/card.ts';
import { openArticle, openWithExtension, sampleArticle } from '../support/extension-browser.ts';
import { answerOf, focused, namesOf, openForTab, saying } from '../support/panel.ts';
import { readMarks } from '../support/read-marks.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { rest, until } from '../support/until.ts';

const ADDRESS = 'https://www.bbc.co.uk/news/alaska-2025';

let browser: TestBrowser;
let page: TestPage;
let panel: TestPage;
let answer: EngineAnswer;
beforeAll(async () => {
  browser = await openWithExtension({ viewport: { width: 800, height: 700 } });
  page = await openArticle(browser, { address: ADDRESS, body: sampleArticle() });
  const from = await browser.newExtensionPage('options.html');
  panel = await openForTab(browser, { path: 'sidepanel.html', from, address: ADDRESS });
  await saying(panel, 'found in');
  answer = await answerOf(panel, ADDRESS);
});
afterAll(() => browser.close());

/** The card of the next mark, opened and left again without a mouse. */
async function nextCard(): Promise<string> {
  await browser.sendCommand('next-mark', page);
  await rest(300); // as a reader looks where the jump has led
  await page.press('Enter');
  const { name } = await someCard(page);
  expect(await page.inCard((root) => root.activeElement?.getAttribute('role'))).toBe('dialog');
  await page.press('Escape');
  await noCard(page);
  expect(await page.run(() => document.activeElement?.localName, undefined)).toBe('body');
  return name;
}

describe('a reader without a mouse (A4)', () => {
  it('opens every mark in reading order, then all of the article from the panel', async () => {
    const marks = await readMarks(page);
    const inCards: string[] = [];
    for (const _ of marks) inCards.push(await nextCard());
    const marked = answer.mentions.filter(({ marked: own }) => own);
    expect(inCards).toEqual(marked.map(({ card }) => answer.cards[card]?.name));

    await panel.show();
    const wanted = namesOf(answer);
    expect(wanted.length).toBeGreaterThan(inCards.length);
    const reached = new Set<string>();
    for (let presses = 0; presses < 200 && reached.size < wanted.length; presses += 1) {
      await panel.press('Tab');
      const name = await focused(panel);
      if (wanted.includes(name)) reached.add(name);
    }
    expect([...reached]).toEqual(wanted);
  });

  it('opens from the panel the card of what is not marked in the page', async () => {
    const marked = new Set(answer.mentions.filter(({ marked: own }) => own).map((own) => own.card));
    const hidden = answer.mentions.find(({ card }) => !marked.has(card));
    const name = answer.cards[hidden?.card ?? -1]?.name ?? '';
    expect(name).not.toBe('');
    await panel.show();
    await panel.run((wanted) => {
      const names = [...document.querySelectorAll('.panel-name')];
      names
        .find(({ textContent }) => textContent === wanted)
        ?.closest<HTMLElement>('button')
        ?.focus();
    }, name);
    await panel.press('Enter');
    const isShown = (): Promise<boolean> =>
      panel.run(
        (wanted) =>
          [...document.querySelectorAll('[role="dialog"], .panel-entry, article')].some((own) =>
            own.textContent.includes(wanted),
          ),
        name,
      );
    await until(isShown, 5000, `the entry of "${name}"`);
    expect(await readCard(page)).toBeUndefined();
  });
});
