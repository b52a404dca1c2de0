import { describe, expect, it } from 'vitest';
import { startContextMenu } from '../../platform/context-menu.ts';
import type { Feature } from '../../platform/policy-features.ts';
import { DEFAULT_SETTINGS } from '../../platform/settings.ts';

type Item = { readonly id: string; readonly documentUrlPatterns?: readonly string[] };
type Listener = (...args: unknown[]) => void;

/** A browser with a menu, and every listener by its event. */
function fakeMenu(origins: string[], disabledFeatures: readonly Feature[] = []) {
  const items: Item[] = [];
  const heard = new Map<string, Listener>();
  const event = (name: string) => ({ addListener: (on: Listener) => heard.set(name, on) });
  const sent: unknown[] = [];
  const changes: unknown[] = [];
  const settings = { isEnabled: true, sitesOff: [] };
  const watching: ((settings: object) => void)[] = [];
  startContextMenu({
    api: {
      runtime: { onInstalled: event('installed') },
      permissions: {
        onAdded: event('added'),
        onRemoved: event('removed'),
        getAll: async () => ({ origins: [...origins] }),
      },
      contextMenus: {
        removeAll: async () => void items.splice(0),
        create: (item: Item) => items.push(item),
        update: async (id: string, change: object) => changes.push({ id, ...change }),
        onClicked: event('clicked'),
      },
      i18n: { getMessage: (key: string) => key },
      scripting: { insertCSS: async () => undefined, executeScript: async () => [] },
      tabs: { sendMessage: async (tab: number, message: unknown) => sent.push([tab, message]) },
    } as never, // the members that the menu uses
    policy: { read: async () => ({ policy: { disabledFeatures }, errors: [] }) },
    settings: {
      read: async () => settings,
      change: async (made: unknown) =>
        changes.push(typeof made === 'function' ? made(DEFAULT_SETTINGS) : made),
      watch: (onChange: (settings: object) => void) => void watching.push(onChange),
    } as never,
    signal: new AbortController().signal,
  });
  const fire = async (name: string, ...args: unknown[]) => {
    heard.get(name)?.(...args);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { items, changes, sent, origins, fire, watching };
}

const tab = { id: 3, url: 'https://www.bbc.co.uk/news/1', incognito: false };

describe('context menu', () => {
  it('has the line for the site on our button and on the pages that we come to', async () => {
    const menu = fakeMenu(['https://*.bbc.co.uk/*']);
    await menu.fire('installed');
    expect(menu.items).toEqual([
      {
        id: 'explain-selection',
        contexts: ['selection'],
        title: 'menuExplain',
        documentUrlPatterns: ['https://*/*'],
        visible: true,
      },
      { id: 'toggle-site', contexts: ['action'], title: 'menuSite' },
      {
        id: 'toggle-site-on-page',
        contexts: ['page'],
        title: 'menuSite',
        documentUrlPatterns: ['https://*.bbc.co.uk/*'],
      },
    ]);
  });

  it('follows the sites that the reader grants', async () => {
    const menu = fakeMenu(['https://*.bbc.co.uk/*']);
    menu.origins.push('https://*.example.org/*');
    await menu.fire('added', {});
    expect(menu.changes).toEqual([
      {
        id: 'toggle-site-on-page',
        documentUrlPatterns: ['https://*.bbc.co.uk/*', 'https://*.example.org/*'],
      },
    ]);
  });

  it.each(['toggle-site', 'toggle-site-on-page'])('%s turns the site off', async (menuItemId) => {
    const menu = fakeMenu([]);
    await menu.fire('clicked', { menuItemId }, tab);
    expect(menu.changes).toEqual([{ sitesOff: ['bbc.co.uk'] }]);
  });

  it('explains the selected words in their tab, and nothing without words', async () => {
    const menu = fakeMenu([]);
    await menu.fire('clicked', { menuItemId: 'explain-selection', selectionText: ' Putin ' }, tab);
    await menu.fire('clicked', { menuItemId: 'explain-selection', selectionText: ' ' }, tab);
    expect(menu.sent).toEqual([
      [3, { to: 'act', ask: { act: { do: 'explain', words: 'Putin' } } }],
    ]);
  });

  it('has no line for the selection where the school has switched it off, then or later', async () => {
    const menu = fakeMenu([], ['explain-selection']);
    await menu.fire('installed');
    expect(menu.items[0]).toMatchObject({ id: 'explain-selection', visible: false });
    menu.watching[0]?.({});
    menu.watching[0]?.({ disabledFeatures: ['explain-selection'] });
    await menu.fire('none');
    expect(menu.changes).toEqual([
      { id: 'explain-selection', visible: true },
      { id: 'explain-selection', visible: false },
    ]);
  });

  it('explains nothing where the school has switched it off', async () => {
    const menu = fakeMenu([], ['explain-selection']);
    await menu.fire('clicked', { menuItemId: 'explain-selection', selectionText: 'Putin' }, tab);
    expect(menu.sent).toEqual([]);
  });
});
