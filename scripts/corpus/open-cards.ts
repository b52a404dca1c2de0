// node scripts/corpus/open-cards.ts CORPUS OUT: opens a card on the saved pages of ten publishers in Chromium, checks
// that it covers no line that is read, stands in the window and leaves nothing, and writes a picture of each.
import { mkdirSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { hover, noCard, NOWHERE, rootElements } from '../../tests/support/card.ts';
import { openArticle, openWithExtension } from '../../tests/support/extension-browser.ts';
import { readMarks } from '../../tests/support/read-marks.ts';
import type { TestPage } from '../../tests/support/test-browser.ts';
import { choosePages, type CorpusPage } from './choose-pages.ts';

const [corpus = '../shared/corpus', out = '.output/card-pictures'] = argv.slice(2);
const WINDOW = { width: 1280, height: 800 };

mkdirSync(out, { recursive: true });
const browser = await openWithExtension({ viewport: WINDOW });
let hasFailed = false;
try {
  for (const saved of choosePages(corpus)) {
    const problems = await problemsOf(saved);
    hasFailed ||= problems.length > 0;
    console.log(
      `${problems.length === 0 ? 'ok    ' : 'FAILED'}  ${saved.label}  ${problems.join('; ')}`,
    );
  }
} finally {
  await browser.close();
}
exit(hasFailed ? 1 : 0);

/** What is wrong with the card of a page's first mark in view; empty where nothing is. */
async function problemsOf({ label, address, body }: CorpusPage): Promise<readonly string[]> {
  let page: TestPage;
  try {
    page = await openArticle(browser, { address, body: body.toString() });
  } catch (error) {
    return [String(error)];
  }
  await page.run(() => {
    const [range] =
      [...CSS.highlights].find(([name]) => name.startsWith('backgrounder-'))?.[1] ?? [];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }, undefined);
  await new Promise((done) => setTimeout(done, 500));
  const mark = (await readMarks(page)).find(
    ({ rect }) => rect.y > 60 && rect.y + rect.height < WINDOW.height - 60 && rect.width > 0,
  );
  if (mark === undefined) return ['no mark in view'];
  const before = await rootElements(page);
  const card = await hover(page, mark).catch((error: unknown) => String(error));
  if (typeof card === 'string') return [card];
  await page.screenshot(`${out}/${label.replaceAll(/\W+/g, '-')}.png`);
  const { x, y, width, height } = card.rect;
  const isBeside = y >= mark.rect.y + mark.rect.height || y + height <= mark.rect.y;
  const isInside = x >= 0 && y >= 0 && x + width <= WINDOW.width && y + height <= WINDOW.height;
  await page.moveMouse(NOWHERE);
  await page.press('Escape');
  await noCard(page);
  const problems = [
    ...(isBeside ? [] : [`covers "${mark.text}"`]),
    ...(isInside ? [] : ['outside of the window']),
    ...((await rootElements(page)) === before ? [] : ['something of ours is left']),
  ];
  await page.close();
  return problems;
}
