import type { PaintedMark } from './read-marks.ts';
import type { Point, TestPage } from './test-browser.ts';
import { rest, until } from './until.ts';

/** What a reader sees of an open card. */
export type SeenCard = {
  readonly name: string;
  readonly text: string;
  readonly rect: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
};

/** The open card; undefined when there is none. */
export function readCard(page: TestPage): Promise<SeenCard | undefined> {
  return page.inCard((root) => {
    const dialog = root.querySelector('[role="dialog"]');
    const name = root.querySelector(`#${dialog?.getAttribute('aria-labelledby') ?? ''}`);
    const { x = 0, y = 0, width = 0, height = 0 } = dialog?.getBoundingClientRect() ?? {};
    const text = (dialog?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    return { name: name?.textContent ?? '', text, rect: { x, y, width, height } };
  });
}

/** The card, once one is open. */
export const someCard = (page: TestPage): Promise<SeenCard> =>
  until(() => readCard(page), 5000, 'an open card');

/** Waits until no card is open. */
export const noCard = (page: TestPage): Promise<boolean> =>
  until(async () => (await readCard(page)) === undefined, 5000, 'no card');

/** A place in the page beside all marks. */
export const NOWHERE: Point = { x: 4, y: 4 };

/** The middle of a mark's first line. */
export const middleOf = ({ rect }: Pick<PaintedMark, 'rect'>): Point => ({
  x: rect.x + Math.min(rect.width / 2, 40),
  y: rect.y + rect.height / 2,
});

/** Moves the pointer onto a mark and lets it rest until the card is open. */
export async function hover(page: TestPage, mark: PaintedMark): Promise<SeenCard> {
  await page.moveMouse(NOWHERE);
  await rest(50);
  await page.moveMouse(middleOf(mark));
  return someCard(page);
}

/** How many elements stand in the document's root: head and body, and the card's host while there is one. */
export const rootElements = (page: TestPage): Promise<number> =>
  page.run(() => document.documentElement.children.length, undefined);

/** Opens everything in the open card that can be opened, by the keyboard: the card takes no press of a script. */
export async function openFolds(page: TestPage): Promise<number> {
  for (let opened = 0; ; opened += 1) {
    const isFocused = await page.inCard((root) => {
      const button = root.querySelector<HTMLElement>('[aria-expanded="false"]');
      button?.focus();
      return button !== null;
    });
    if (isFocused !== true) return opened;
    await page.press('Enter');
    await rest(50);
  }
}
