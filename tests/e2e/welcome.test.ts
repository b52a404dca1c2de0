import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hover, noCard, readCard } from '../support/card.ts';
import { openWithExtension, someMarks } from '../support/extension-browser.ts';
import { describeMarks, readMarks } from '../support/read-marks.ts';
import { rest, until } from '../support/until.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';

/** What extensions can ask of the browser, as far as these tests do. */
type Api = {
  readonly tabs: {
    readonly query: (about: object) => Promise<readonly { id?: number; url?: string }[]>;
    readonly remove: (tab: number) => Promise<void>;
  };
};

const BROWSER_API = 'browser' as const;
let browser: TestBrowser;
let own: TestPage;
let page: TestPage;
beforeAll(async () => {
  browser = await openWithExtension({ keepsWelcome: true });
  own = await browser.newExtensionPage('options.html');
});
afterAll(() => browser.close());

/** How many tabs show the welcome page. */
const welcomeTabs = (): Promise<number> =>
  own.run(async (name) => {
    const world = globalThis as unknown as { readonly chrome: Api; readonly browser?: Api };
    const tabs = await (world[name] ?? world.chrome).tabs.query({});
    return tabs.filter(({ url }) => url?.endsWith('/welcome.html')).length;
  }, BROWSER_API);

async function closeWelcome(name: typeof BROWSER_API): Promise<void> {
  const world = globalThis as unknown as { readonly chrome: Api; readonly browser?: Api };
  const { tabs } = world[name] ?? world.chrome;
  for (const { id, url } of await tabs.query({}))
    if (id !== undefined && url?.endsWith('/welcome.html') === true) await tabs.remove(id);
}

describe('the welcome page', () => {
  it('opens once, on installation', async () => {
    await until(async () => (await welcomeTabs()) > 0, 15_000, 'a welcome page');
    expect(await welcomeTabs()).toBe(1);
  });

  it('marks its own text, as of that text’s date', async () => {
    // A page of our own to drive, in the place of the one that the browser opened.
    await own.run(closeWelcome, BROWSER_API);
    page = await browser.newExtensionPage('welcome.html');
    await page.show();
    await until(async () => (await readMarks(page).catch(() => [])).length > 0);
    expect(describeMarks(await someMarks(page))).toEqual([
      'leader: UK Prime Minister',
      'leader: Ukrainian president',
      'summit: Trump-Putin summit in Alaska',
      'organization: European Union',
      'organization: NATO',
      'territory: Donbas',
      'summit: Geneva in June 2021',
      'conflict: full-scale invasion of Ukraine',
      'agreement: Minsk agreements',
    ]);
  });

  it('opens a card on a mark, and closes it with Escape', async () => {
    const marks = await someMarks(page);
    const first = marks[0];
    if (first === undefined) throw new Error('no mark');
    expect((await hover(page, first)).name).toContain('Keir Starmer');
    await page.press('Escape');
    await noCard(page);
  });

  it('is tried by keyboard as well', async () => {
    await browser.sendCommand('next-mark', page);
    // The command comes to the page in its own time: an Enter before it opens nothing.
    const card = await until(
      async () => {
        await page.press('Enter');
        await rest(300);
        return readCard(page);
      },
      10_000,
      'a card by keyboard',
    );
    expect(card.text).toContain('Starmer');
    expect(page.errors).toEqual([]);
  });
});
