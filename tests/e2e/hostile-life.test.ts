import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { articlePage, LEADERS, PARAGRAPHS } from '../support/article-page.ts';
import { hover, noCard, NOWHERE, rootElements } from '../support/card.ts';
import { errorCheckOf } from '../support/errors.ts';
import {
  BROWSER,
  extensionOf,
  openArticle,
  openWithExtension,
  someMarks,
} from '../support/extension-browser.ts';
import { describeMarks, readMarks } from '../support/read-marks.ts';
import { scaled } from '../support/scale.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { rest, until } from '../support/until.ts';

let folder: string;
let browser: TestBrowser;
let checkErrors: ReturnType<typeof errorCheckOf>;
let count = 0;
beforeAll(async () => {
  // A copy, so that a newer version can be laid in its place.
  folder = mkdtempSync(join(tmpdir(), 'backgrounder-update-'));
  cpSync(extensionOf(BROWSER), folder, { recursive: true });
  browser = await openWithExtension({ extension: folder });
  checkErrors = errorCheckOf(browser);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => checkErrors());

const SOON = { timeout: 12_000 };
const SLOW = { timeout: 120_000 };
const addressOf = (name: string): string => {
  count += 1;
  return `https://www.bbc.com/news/2024-${name}-${count}`;
};
const open = (name: string): Promise<TestPage> =>
  openArticle(browser, { address: addressOf(name), body: articlePage() });
const marksOf = (page: TestPage) => async () => describeMarks(await readMarks(page));

/** Uses a page's first mark, and gives what is marked afterwards. */
async function useMarks(page: TestPage): Promise<readonly string[]> {
  await page.show();
  await page.moveMouse(NOWHERE, 3);
  await expect.poll(marksOf(page), SOON).toEqual(LEADERS);
  const [first] = await readMarks(page);
  if (first === undefined) throw new Error('no mark');
  expect((await hover(page, first)).name).toBe('Volodymyr Zelenskyy');
  expect(await rootElements(page)).toBe(3);
  await page.press('Escape');
  await noCard(page);
  expect(await rootElements(page)).toBe(2);
  expect(page.errors).toEqual([]);
  return marksOf(page)();
}

/** Lays a newer version into the extension's folder. */
function writeVersion(version: string): void {
  const file = join(folder, 'manifest.json');
  const manifest: object = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, version }));
}

describe('an extension that is loaded anew while tabs are open (R1)', () => {
  it('has marks once, and living cards, after a reload and an update', SLOW, async () => {
    const page = await open('generations');
    for (const version of [undefined, '7.0.1', '7.0.2'].slice(0, scaled(3, 2))) {
      if (version !== undefined) writeVersion(version);
      await browser.reloadExtension();
      await rest(1500); // until the new script is in the open tabs
      expect(await useMarks(page)).toEqual(LEADERS);
    }
    await page.close();
  });

  it('leaves no dead card', SLOW, async () => {
    const page = await open('open-card');
    const [first] = await readMarks(page);
    if (first === undefined) throw new Error('no mark');
    await hover(page, first);
    await browser.reloadExtension();
    await rest(1500);
    await page.moveMouse(NOWHERE, 3);
    await until(async () => (await rootElements(page)) === 2, 5000, 'no card of the old one');
    expect(await useMarks(page)).toEqual(LEADERS);
    await page.close();
  });
});

describe('a background that is stopped in the middle (R7)', () => {
  it.each([0, 15, 40, 80, 150, 300])(
    '%i ms after the page has come, and the page has its marks all the same',
    SLOW,
    async (delay) => {
      const address = addressOf('stopped');
      browser.server.serve(address, articlePage());
      await browser.stopBackground();
      const page = await browser.newPage();
      await page.open(address);
      await rest(delay);
      await browser.stopBackground();
      await expect.poll(marksOf(page), SOON).toEqual(LEADERS);
      expect(await useMarks(page)).toEqual(LEADERS);
      await page.close();
    },
  );

  it('between a card and the one that its chip leads to', SLOW, async () => {
    const page = await open('chip');
    const [first] = await readMarks(page);
    if (first === undefined) throw new Error('no mark');
    const { name } = await hover(page, first);
    await browser.stopBackground();
    const chips = await page.inCard((root) => {
      const all = [...root.querySelectorAll<HTMLElement>('.chip')];
      all[0]?.click();
      return all.length;
    });
    expect(chips).toBeGreaterThan(0);
    const shown = () => page.inCard((root) => root.querySelector('h2')?.textContent);
    await expect.poll(shown, SOON).not.toBe(name);
    await page.close();
  });
});

/** What tests ask of the extension's API, from one of our own pages. */
type Api = {
  readonly storage: {
    readonly local: {
      readonly set: (items: object) => Promise<void>;
      readonly clear: () => Promise<void>;
    };
  };
};

/** Writes to the store from one of our own pages, or empties it; says what came of it. */
const write = (page: TestPage, items: object): Promise<string> =>
  page.run(async (given) => {
    const { browser: firefox, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local } = (firefox ?? chrome).storage;
    if (Object.keys(given).length === 0) await local.clear();
    return local.set(given).then(
      () => 'written',
      (error: unknown) => String(error),
    );
  }, items);

describe('a store that is broken', () => {
  it.each([
    ['other types', { settings: 'x', policy: [1], packs: { a: 1 }, 'pack:own:a': 7 }],
    ['null', { settings: null, policy: null, packs: null }],
    ['wrong values', { settings: { maxMarks: -1, kinds: 7, sitesOff: ['%', 3], density: {} } }],
    [
      'a list of packs whose texts are gone or no packs',
      {
        packs: [
          { id: 'gone', name: 'Gone', entries: 3, isSchool: false, hash: 'x' },
          { id: 'bad', name: 'Bad', entries: 3, isSchool: true, hash: 'y' },
        ],
        'pack:school:bad': '{"format":1,',
      },
    ],
  ])('by %s works with what is whole (S7)', SLOW, async (_what, items) => {
    const own = await browser.newExtensionPage('options.html');
    await until(() => write(own, {}).catch(() => undefined), 8000, 'our own page');
    expect(await write(own, items)).toBe('written');
    await browser.stopBackground();
    const page = await open('corrupt');
    expect(describeMarks(await someMarks(page))).toEqual(LEADERS);
    const popup = await browser.newExtensionPage('popup.html');
    await rest(400);
    expect(popup.errors).toEqual([]);
    await write(own, {});
    await Promise.all([own.close(), popup.close(), page.close()]);
  });

  it('by being full still lets pages be read and the popup open (R7)', SLOW, async () => {
    const own = await browser.newExtensionPage('options.html');
    await until(() => write(own, {}).catch(() => undefined), 8000, 'our own page');
    await write(own, { filler: 'x'.repeat(9_000_000) });
    await write(own, { fillerOfTheRest: 'x'.repeat(1_400_000) });
    await browser.stopBackground();
    const page = await open('full');
    expect(describeMarks(await someMarks(page))).toEqual(LEADERS);
    const popup = await browser.newExtensionPage('popup.html');
    await rest(400);
    expect(popup.errors).toEqual([]);
    await write(own, {});
    await Promise.all([own.close(), popup.close(), page.close()]);
  });
});

// The protocol of Firefox does not lead into the world of content scripts.
describe.skipIf(BROWSER === 'firefox')('a page that has broken out into our world (S9)', () => {
  it('can write no setting, policy or pack, and reads none', async () => {
    const page = await open('broken-out');
    const tried = await page.inOurWorld?.(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: Record<string, Record<string, Record<string, (of: object) => Promise<unknown>>>>;
      };
      const outcomes: string[] = [];
      for (const area of ['local', 'sync', 'session', 'managed']) {
        for (const verb of ['get', 'set', 'remove', 'clear']) {
          try {
            await chrome['storage']?.[area]?.[verb]?.({ settings: { isEnabled: false } });
            outcomes.push(`${area}.${verb}: done`);
          } catch {
            // refused, as it should be
          }
        }
      }
      return { outcomes, apis: Object.keys(chrome) };
    });
    expect(tried?.outcomes.filter((line) => line.startsWith('local'))).toEqual([]);
    expect(tried?.apis).not.toContain('tabs');
    expect(tried?.apis).not.toContain('permissions');
    await page.close();
  });

  it(
    'gets no answer that only our own pages may have, and stops nothing with a flood',
    SLOW,
    async () => {
      const page = await open('flood');
      const answers = await page.inOurWorld?.(async () => {
        type Send = (message: unknown) => Promise<{ readonly ok?: boolean } | undefined>;
        const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage: Send } } };
        const ask = (message: unknown): Promise<string> =>
          chrome.runtime.sendMessage(message).then(
            (boxed) => String(boxed?.ok),
            () => 'none',
          );
        const ours = ['pack', 'policy', 'checkPack', 'explainTab', 'orders', 'tell', 'act', 'read'];
        const refused = await Promise.all(
          ours.map((to) => ask({ to, ask: { tab: 1, json: '{}', orders: { marksKey: '' } } })),
        );
        const block = { role: 'paragraph', text: 'Vladimir Putin '.repeat(600) };
        const garbage: unknown[] = [
          null,
          7,
          'x',
          [],
          {},
          { to: 7 },
          { to: 'annotate' },
          { to: '__proto__', ask: {} },
          { to: 'constructor', ask: {} },
          { to: 'annotate', ask: { article: null } },
          { to: 'annotate', ask: { article: { title: 1, lang: 'en', blocks: [] } } },
          { to: 'annotate', ask: { article: { title: '', lang: 'en', blocks: [block] } } },
          { to: 'report', ask: { report: { state: 'found', found: 'all' } } },
          { to: 'card', ask: { entity: '__proto__', day: '2024-01-01' } },
          { to: 'card', ask: { entity: 'x', day: '9999-99-99' } },
          { to: 'hello', ask: {} },
        ];
        const flood: Promise<string>[] = [];
        for (let time = 0; time < 3000; time += 1) flood.push(ask(garbage[time % garbage.length]));
        await Promise.all(flood);
        return refused;
      });
      expect(answers?.filter((answer) => answer === 'true')).toEqual([]);
      const next = await open('after-the-flood');
      expect(describeMarks(await someMarks(next))).toEqual(LEADERS);
      await Promise.all([next.close(), page.close()]);
    },
  );
});

describe('a page that is drawn ahead', () => {
  it('is read when it is shown, and says nothing before (R4)', async () => {
    const next = addressOf('ahead');
    browser.server.serve(next, articlePage({ paragraphs: PARAGRAPHS.toReversed() }));
    const rules = JSON.stringify({ prerender: [{ urls: [next], eagerness: 'immediate' }] });
    const body = articlePage({
      end: `<script type="speculationrules">${rules}</script><a id="next" href="${next}">Next</a>`,
    });
    const page = await openArticle(browser, { address: addressOf('before'), body });
    await rest(1200);
    expect(await marksOf(page)()).toEqual(LEADERS);
    await page.run(() => document.querySelector<HTMLElement>('#next')?.click(), undefined);
    await expect
      .poll(async () => marksOf(page)().catch(() => []), SOON)
      .toEqual(LEADERS.toReversed());
    await page.close();
  });
});
