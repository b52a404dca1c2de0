import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { articlePage, LEADERS, PARAGRAPHS } from '../support/article-page.ts';
import { errorCheckOf } from '../support/errors.ts';
import { openArticle, openWithExtension, someMarks } from '../support/extension-browser.ts';
import { openReporter, type Reporter } from '../support/page-report.ts';
import { reactScript } from '../support/react-script.ts';
import { describeMarks, readMarks } from '../support/read-marks.ts';
import { scaled } from '../support/scale.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { rest, until } from '../support/until.ts';

let browser: TestBrowser;
let checkErrors: ReturnType<typeof errorCheckOf>;
let reporter: Reporter;
beforeAll(async () => {
  browser = await openWithExtension();
  checkErrors = errorCheckOf(browser);
  reporter = await openReporter(browser);
});
afterAll(() => browser.close());
afterEach(() => checkErrors());

const SLOW = { timeout: 400_000 };
const SOON = { timeout: 12_000 };
const marksOf = (page: TestPage) => async () => describeMarks(await readMarks(page));

/** Calls a function that the page has put on its window. */
const call = (page: TestPage, name: string, argument?: number): Promise<unknown> =>
  page.run(
    ([task, value]) =>
      (globalThis as unknown as Record<string, (of?: unknown) => unknown>)[String(task)]?.(value),
    [name, argument],
  );

describe('a page that React draws (R2)', () => {
  const APP = `<script>${reactScript()}</script><script>
    const { createElement, useState } = React;
    const TEXTS = ${JSON.stringify(PARAGRAPHS)};
    let setStory;
    function App() {
      const [story, set] = useState({ order: [0, 1, 2], generation: 0, without: -1, note: '' });
      setStory = set;
      return createElement('div', null,
        createElement('h1', null, 'The bridge that closed for an hour'),
        ...story.order.filter((one) => one !== story.without).map((one) =>
          createElement('p', { key: one + ':' + (one === 0 ? story.generation : 0) }, TEXTS[one], one === 2 ? story.note : null)));
    }
    const root = ReactClient.createRoot(document.querySelector('article'));
    ReactDOM.flushSync(() => root.render(createElement(App)));
    let failed = '';
    window.change = async (times) => {
      for (let time = 0; time < times; time += 1) {
        const order = time % 3 === 0 ? [2, 1, 0] : time % 3 === 1 ? [1, 0, 2] : [0, 1, 2];
        try {
          ReactDOM.flushSync(() => setStory({ order, generation: time, without: time % 5 === 0 ? 1 : -1, note: time % 2 ? ' ' + time : '' }));
        } catch (error) { failed = String(error) }
        if (time % 7 === 0) await new Promise((next) => setTimeout(next, 15));
      }
      ReactDOM.flushSync(() => setStory({ order: [0, 1, 2], generation: 0, without: -1, note: '' }));
      return failed + document.querySelector('article').innerHTML;
    };
    window.reverse = () => ReactDOM.flushSync(() => setStory({ order: [1, 0, 2], generation: 1, without: -1, note: '' }));
    window.unmount = () => root.unmount();
  </script>`;

  it('is the same text as without us after 500 changes, and its marks follow', SLOW, async () => {
    const times = scaled(500, 500);
    const body = articlePage({ end: APP });
    const page = await openArticle(browser, {
      address: 'https://www.npr.org/2024/11/20/react',
      body,
    });
    browser.server.serve('https://www.example.com/2024/11/20/react', body);
    const plain = await browser.newPage();
    await plain.open('https://www.example.com/2024/11/20/react');
    const without = await call(plain, 'change', times);
    await page.show();
    expect(await call(page, 'change', times)).toBe(without);
    await expect.poll(marksOf(page), SOON).toEqual(LEADERS);
    await call(page, 'reverse');
    await expect.poll(marksOf(page), SOON).toEqual(LEADERS.toReversed());
    await call(page, 'unmount');
    await expect.poll(marksOf(page), SOON).toEqual([]);
    expect(page.errors).toEqual([]);
    await Promise.all([page.close(), plain.close()]);
  });
});

/** Parts of the extension's cost: what Chromium counts for the page, else nothing. */
const cost = async (page: TestPage, name: string): Promise<number> =>
  (await page.metrics()).get(name) ?? 0;

/** How many ranges are painted under our names. */
const painted = (page: TestPage): Promise<number> =>
  page.run(
    () =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('backgrounder-'))
        .reduce((sum, [, highlight]) => sum + highlight.size, 0),
    undefined,
  );

describe('a page without an end (R4)', () => {
  const END = `<script>
    const TEXTS = ${JSON.stringify(PARAGRAPHS)};
    window.more = async (batches) => {
      for (let batch = 0; batch < batches; batch += 1) {
        document.querySelector('article').append(...TEXTS.map((text) => {
          const paragraph = document.createElement('p');
          paragraph.textContent = text + ' So it was written in batch ' + batch + '.';
          return paragraph;
        }));
        await new Promise((next) => setTimeout(next, 25));
      }
    };
    window.next = async (articles) => {
      for (let one = 0; one < articles; one += 1) {
        history.pushState(null, '', '/2024/11/20/endless-story-number-' + one);
        await new Promise((next) => setTimeout(next, 20));
      }
    };
    window.tick = (seconds) => new Promise((done) => {
      const article = document.querySelector('article');
      const ticker = article.appendChild(document.createElement('p'));
      const line = ticker.appendChild(document.createTextNode(''));
      let count = 0;
      const write = setInterval(() => { line.data = 'Price ' + (count += 1); ticker.style.color = count % 2 ? 'red' : 'blue' }, 10);
      const post = setInterval(() => {
        const paragraph = document.createElement('p');
        paragraph.textContent = 'At ' + count + ' the keeper said that Emmanuel Macron had been seen near the bridge as well.';
        article.querySelector('h1').after(paragraph);
        if (article.children.length > 60) article.lastElementChild.previousElementSibling.remove();
      }, 200);
      setTimeout(() => { clearInterval(write); clearInterval(post); done() }, 1000 * seconds);
    });
  </script>`;
  const open = (name: string): Promise<TestPage> =>
    openArticle(browser, {
      address: `https://www.npr.org/2024/11/20/endless-${name}`,
      body: articlePage({ end: END }),
    });

  it('has no more marks after 200 batches, and no more memory than its text', SLOW, async () => {
    const page = await open('scroll');
    const before = await cost(page, 'JSHeapUsedSize');
    await call(page, 'more', scaled(200, 200));
    await rest(2500);
    expect(await painted(page)).toBeLessThanOrEqual(12);
    expect(describeMarks(await readMarks(page)).slice(0, 2)).toEqual(LEADERS);
    const grown = ((await cost(page, 'JSHeapUsedSize')) - before) / 1_000_000;
    // 150,000 characters: the text, its blocks and its map, and what is not collected yet.
    expect(grown).toBeLessThan(25);
    expect(page.errors).toEqual([]);
    await page.close();
  });

  it('that goes through 40 addresses in a second is read at the last one', SLOW, async () => {
    const page = await open('addresses');
    await call(page, 'next', 40);
    await expect.poll(marksOf(page), SOON).toEqual(LEADERS);
    const address = await page.run(() => location.href, undefined);
    expect(address).toMatch(/number-39$/);
    expect((await reporter.settledReportOf(address, 5000))?.state).toBe('found');
    await page.close();
  });

  it(
    'of a live blog with a ticker keeps its marks, for little of the page’s time',
    SLOW,
    async () => {
      const seconds = scaled(120, 10);
      const page = await open('live');
      const cpuBefore = await cost(page, 'TaskDuration');
      await call(page, 'tick', seconds);
      const cpu = (await cost(page, 'TaskDuration')) - cpuBefore;
      await expect
        .poll(async () => (await marksOf(page)()).at(0), SOON)
        .toBe('leader: Emmanuel Macron');
      expect(await painted(page)).toBeLessThanOrEqual(12);
      // With the page's own writing, styling and layout; Firefox has no account of it.
      expect(cpu / seconds).toBeLessThan(0.35);
      expect(page.errors).toEqual([]);
      await page.close();
    },
  );
});

describe('a page that comes back', () => {
  it('by the back button has its marks, from the browser’s cache or anew (R4)', async () => {
    const first = 'https://www.npr.org/2024/11/20/first-of-two';
    const second = 'https://www.npr.org/2024/11/20/second-of-two';
    const watch = `<script>addEventListener('pageshow', ({ persisted }) => { document.title = 'persisted ' + persisted })</script>`;
    browser.server.serve(second, articlePage({ paragraphs: PARAGRAPHS.toReversed() }));
    const page = await openArticle(browser, { address: first, body: articlePage({ head: watch }) });
    await page.open(second);
    await expect.poll(marksOf(page), SOON).toEqual(LEADERS.toReversed());
    await page.run(() => setTimeout(() => history.back(), 50), undefined);
    await until(
      async () => (await page.run(() => location.href, undefined).catch(() => '')) === first,
      8000,
      'the first page again',
    );
    await expect.poll(marksOf(page), SOON).toEqual(LEADERS);
    expect((await reporter.settledReportOf(first, 5000))?.state).toBe('found');
    await page.close();
  });

  it('after its tab was discarded is read anew (R4)', async () => {
    const address = 'https://www.npr.org/2024/11/20/discarded';
    const page = await openArticle(browser, { address, body: articlePage() });
    await reporter.own.show();
    const isDiscarded = await reporter.own.run(async (wanted) => {
      type Tab = { readonly id?: number; readonly url?: string; readonly discarded?: boolean };
      const world = globalThis as unknown as Record<'browser' | 'chrome', never>; // of extensions only
      const { tabs } = (world.browser ?? world.chrome) as {
        tabs: {
          query: (about: object) => Promise<readonly Tab[]>;
          discard: (id: number) => Promise<unknown>;
          update: (id: number, change: object) => Promise<unknown>;
        };
      };
      const find = async () => (await tabs.query({})).find(({ url }) => url === wanted);
      const tab = await find();
      if (tab?.id === undefined) return 'no tab';
      await tabs.discard(tab.id);
      const gone = (await find())?.discarded;
      const id = (await find())?.id;
      if (id !== undefined) await tabs.update(id, { active: true });
      return gone;
    }, address);
    expect(isDiscarded).toBe(true);
    await until(
      async () => (await reporter.reportOf(address))?.state === 'found',
      12_000,
      'the discarded page read anew',
    );
    await page.close().catch(() => undefined); // its target went with the discarded page
  });
});

describe('a page whose text comes late', () => {
  it('piece by piece over the network is read once it is there (R4)', async () => {
    const late = `<script>{
      const article = document.querySelector('article');
      const kept = [...article.querySelectorAll('p')];
      kept.forEach((one) => one.remove());
      kept.forEach((one, index) => setTimeout(() => article.append(one), 500 * (index + 1)));
    }</script>`;
    browser.server.serve('https://www.npr.org/2024/11/20/late', articlePage({ end: late }));
    const page = await browser.newPage();
    await page.open('https://www.npr.org/2024/11/20/late');
    await expect.poll(marksOf(page), SOON).toEqual(LEADERS);
    expect((await someMarks(page)).length).toBe(2);
    await page.close();
  });
});

describe('a page that writes into the text under a mark', () => {
  it('has never a mark under other words, and the mark again on its own', SLOW, async () => {
    const address = 'https://www.npr.org/2024/11/20/corrected';
    const page = await openArticle(browser, { address, body: articlePage() });
    await someMarks(page);
    const seen = await page.run(async () => {
      const [text] = document.querySelector('article p')?.childNodes ?? [];
      if (!(text instanceof Text)) return ['no text'];
      const words = () =>
        [...CSS.highlights.values()].flatMap((highlight) =>
          [...highlight]
            .filter(({ startContainer }) => startContainer === text)
            .map(({ startOffset, endOffset }) => text.data.slice(startOffset, endOffset)),
        );
      const marked = new Set<string>();
      for (let time = 0; time < 40; time += 1) {
        text.data = `Corrected at ${'1'.repeat(time)}: ${text.data}`;
        // What is painted in the next frame.
        await new Promise((next) => requestAnimationFrame(next));
        for (const word of words()) marked.add(word);
        await new Promise((next) => setTimeout(next, 40));
      }
      return [...marked];
    }, undefined);
    expect(seen.filter((words) => words !== 'Volodymyr Zelensky')).toEqual([]);
    await expect.poll(marksOf(page), SOON).toEqual(LEADERS);
    await page.close();
  });
});
