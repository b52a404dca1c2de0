import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPanel } from '../../platform/open-panel.ts';
import { panelViewOf } from '../../platform/panel-view.ts';
import { tabOfAddress } from '../../platform/tab-of-address.ts';
import { starmerAnswer } from './script-fixtures.ts';
import type { Tabs } from '../../platform/browser.ts';

const tab = (change: Partial<Tabs.Tab> = {}): Tabs.Tab =>
  ({ id: 7, url: 'https://www.bbc.co.uk/news/1#part', status: 'complete', ...change }) as Tabs.Tab; // what is read of it

/** The view of a tab whose script gives some answers; without any there is no script. */
function viewOf(
  own: Tabs.Tab | undefined,
  answers: Readonly<Record<string, unknown>> | undefined,
  { isAllowed = true, isEnabled = true } = {},
) {
  const sendMessage = async (_tab: number, { to }: { to: string }) => {
    if (answers === undefined) throw new Error('Receiving end does not exist');
    return { ok: true, value: answers[to] };
  };
  return panelViewOf(own, {
    tabs: { sendMessage } as never, // the one call that is made
    runtime: { id: 'ours', sendMessage: async () => ({ ok: true, value: starmerAnswer }) } as never, // the engine
    permissions: { contains: async () => isAllowed } as never,
    newsPatterns: [],
    isEnabled,
  });
}

const foundReport = {
  state: 'found',
  articleDate: '2025-08-14',
  hasDate: true,
  lang: 'en',
  found: [],
};

describe('view of the panel', () => {
  it('is everything that the engine finds in the page’s article, under the page’s address', async () => {
    const article = { title: 'T', lang: 'en', blocks: [] };
    const view = await viewOf(tab(), { tell: foundReport, article });
    expect(view).toMatchObject({
      state: 'found',
      key: '7 https://www.bbc.co.uk/news/1',
      overview: { title: 'T', address: 'https://www.bbc.co.uk/news/1', hasDate: true },
    });
    if (view.state !== 'found') throw new Error(view.state);
    expect(view.overview.entries.map(({ name }) => name)).toEqual(['Keir Starmer']);
  });

  it.each<[string, object]>([
    ['a report', { tell: { ...foundReport, lang: 7 } }],
    ['an article', { tell: foundReport, article: { title: 'T', lang: 'en', blocks: 'all' } }],
    ['cards of its own', { tell: foundReport, article: { title: 'T', lang: 'en', answer: {} } }],
  ])('takes no %s without its shape from a page’s script (S9)', async (_what, answers) => {
    const view = await viewOf(tab(), answers as Readonly<Record<string, unknown>>);
    expect(['left', 'reading']).toContain(view.state);
  });

  describe('of a page that says nothing', () => {
    afterEach(() => vi.useRealTimers());

    it('is that it does not answer, until it does', async () => {
      vi.useFakeTimers();
      const late: string[] = [];
      const { promise, resolve } = Promise.withResolvers<object>();
      const view = panelViewOf(tab(), {
        tabs: { sendMessage: () => promise } as never, // the one call that is made
        permissions: { contains: async () => true } as never,
        runtime: {} as never, // not reached
        newsPatterns: [],
        isEnabled: true,
        onLate: () => late.push('late'),
      });
      await vi.advanceTimersByTimeAsync(5000);
      expect(await view).toEqual({ state: 'left' });
      expect(late).toEqual([]);
      resolve({ ok: true, value: foundReport });
      await vi.advanceTimersByTimeAsync(1);
      expect(late).toEqual(['late']);
    });
  });

  it('waits for an answer that is not there yet', async () => {
    const view = await viewOf(tab(), { tell: foundReport });
    expect(view).toEqual({ state: 'reading', host: 'www.bbc.co.uk' });
  });

  it.each([
    ['a tab that has been closed', undefined, undefined, { state: 'closed' }],
    [
      'a page that is read',
      tab(),
      { tell: { state: 'reading' } },
      { state: 'reading', host: 'www.bbc.co.uk' },
    ],
    [
      'a page that is no article',
      tab(),
      { tell: { state: 'no-article', why: 'editor' } },
      { state: 'no-article', why: 'editor' },
    ],
    [
      'a site that is off',
      tab(),
      { tell: { state: 'off-here' } },
      { state: 'off-here', host: 'www.bbc.co.uk' },
    ],
    ['a script that is off', tab(), { tell: { state: 'off' } }, { state: 'off' }],
    ['a page whose script is gone', tab(), undefined, { state: 'left' }],
    [
      'a page that is still loading',
      tab({ status: 'loading' }),
      undefined,
      { state: 'reading', host: 'www.bbc.co.uk' },
    ],
    [
      'a page of the browser',
      tab({ url: 'chrome://settings' }),
      undefined,
      { state: 'unsupported' },
    ],
    ['a page without https', tab({ url: 'http://a.org/' }), undefined, { state: 'insecure' }],
    [
      'a page whose address we may not know',
      { id: 7 } as Tabs.Tab,
      undefined,
      { state: 'no-access' },
    ],
  ])('tells of %s', async (_what, own, answers, view) => {
    expect(await viewOf(own, answers)).toEqual(view);
  });

  it('tells of a site without access, and of being off', async () => {
    expect(await viewOf(tab(), undefined, { isAllowed: false })).toEqual({
      state: 'no-access',
      host: 'www.bbc.co.uk',
    });
    expect(await viewOf(tab(), { tell: foundReport }, { isEnabled: false })).toEqual({
      state: 'off',
    });
  });
});

/** A browser's API with some parts, and the addresses that it was asked to open. */
function apiWith(own: object) {
  const done: string[] = [];
  const api = {
    tabs: { create: async ({ url }: { url: string }) => void done.push(url) },
    runtime: { getURL: (path: string) => `ours:/${path}` },
    ...own,
  };
  return { api: api as never, done }; // the calls that are made
}

describe('opening the panel', () => {
  it('opens Chromium’s side panel in the tab’s window', async () => {
    const opened: object[] = [];
    const { api } = apiWith({
      sidePanel: { open: async (where: object) => void opened.push(where) },
    });
    await openPanel(api, { id: 1, windowId: 5 });
    expect(opened).toEqual([{ windowId: 5 }]);
  });

  it('opens Firefox’s sidebar', async () => {
    let isOpen = false;
    const { api } = apiWith({ sidebarAction: { open: async () => void (isOpen = true) } });
    await openPanel(api, { id: 1, windowId: 5 });
    expect(isOpen).toBe(true);
  });

  it('opens a tab of its own for the tab where a browser has neither, and nothing without one', async () => {
    const { api, done } = apiWith({});
    await openPanel(api, { id: 12 });
    await openPanel(api, {});
    expect(done).toEqual(['ours:/sidepanel.html?tab=12']);
  });

  it.each([
    ['ours:/sidepanel.html?tab=12', 12],
    ['ours:/sidepanel.html', undefined],
    ['ours:/sidepanel.html?tab=-1', undefined],
    ['ours:/sidepanel.html?tab=x', undefined],
  ])('%s is for tab %s', (address, id) => {
    expect(tabOfAddress(address)).toBe(id);
  });
});
