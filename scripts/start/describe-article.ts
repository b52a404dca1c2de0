import { middleOf, NOWHERE, noCard, readCard, type SeenCard } from '../../tests/support/card.ts';
import { openPopup, wordsOf } from '../../tests/support/popup.ts';
import { type PaintedMark, readMarks } from '../../tests/support/read-marks.ts';
import type { TestBrowser, TestPage } from '../../tests/support/test-browser.ts';
import { rest, until } from '../../tests/support/until.ts';

/** Where the screenshots go. */
const FOLDER = '.output/screenshots';
/** A mark is brought to this height of the window, so that its card has room below. */
const READING_HEIGHT = 160;

/**
 * Prints what was found on an open page, as a reader would see it: every mark with the name and the
 * sentence of the card that opens on it. Writes screenshots of page, first card and popup.
 */
export async function describeArticle(
  browser: TestBrowser,
  { page, label }: { readonly page: TestPage; readonly label: string },
): Promise<void> {
  const count = (await marksOf(page)).length;
  await page.screenshot(`${FOLDER}/${label}page.png`);
  for (let index = 0; index < count; index += 1) {
    const card = await cardAt(page, index);
    const mark = (await readMarks(page))[index];
    console.log(`  ${mark?.name.padEnd(13)} ${mark?.text}`);
    console.log(
      `  ${''.padEnd(13)} ${card === undefined ? '(no card)' : `${card.name}: ${card.sentence}`}`,
    );
    if (index === 0) await page.screenshot(`${FOLDER}/${label}card.png`);
    await page.press('Escape');
    await noCard(page);
  }
  await page.run(() => scrollTo(0, 0), undefined);
  const popup = await openPopup(browser, page);
  await popup.resize(340, 600);
  console.log(`${count} marked. The popup says: ${(await wordsOf(popup)).slice(1, 3).join('; ')}`);
  await popup.show();
  await popup.screenshot(`${FOLDER}/${label}popup.png`);
  await popup.close();
}

/** The marks, once there are some; none where nothing is found within five seconds. */
function marksOf(page: TestPage): Promise<readonly PaintedMark[]> {
  const some = async () => {
    const marks = await readMarks(page);
    return marks.length > 0 && marks;
  };
  return until(some, 5000).catch(() => []);
}

/** Rests the pointer on a mark until its card is open. */
async function cardAt(
  page: TestPage,
  index: number,
): Promise<(SeenCard & { readonly sentence: string }) | undefined> {
  const mark = (await readMarks(page))[index];
  if (mark === undefined) return undefined;
  await page.moveMouse(NOWHERE);
  await page.run((by) => scrollBy({ top: by, behavior: 'instant' }), mark.rect.y - READING_HEIGHT);
  // Nothing opens while the page scrolls, or shortly after a key.
  await rest(900);
  const shown = (await readMarks(page))[index];
  if (shown !== undefined) await page.moveMouse(middleOf(shown));
  const card = await until(() => readCard(page), 3000).catch(() => undefined);
  // The card fades in.
  await rest(300);
  const sentence = await page.inCard((root) => root.querySelector('.sentence')?.textContent ?? '');
  return card === undefined ? undefined : { ...card, sentence: sentence ?? '' };
}
