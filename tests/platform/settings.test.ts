import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  createSettingsStore,
  DEFAULT_SETTINGS,
  isSiteOff,
  parseSettingsChange,
  switchSite,
  type Settings,
  type SettingsStore,
} from '../../platform/settings.ts';
import type { Storage } from '../../platform/browser.ts';

const stored = async (): Promise<unknown> => fakeBrowser.storage.local.get(null);

describe('settings', () => {
  let store: SettingsStore;
  beforeEach(() => {
    fakeBrowser.reset();
    store = createSettingsStore(fakeBrowser.storage);
  });

  it('reads the defaults where nothing was changed', async () => {
    expect(await store.read()).toEqual(DEFAULT_SETTINGS);
    expect(await stored()).toEqual({});
  });

  it('stores only what differs from the defaults', async () => {
    await store.change({ maxMarks: 20, isEnabled: true });
    expect(await stored()).toEqual({ settings: { maxMarks: 20 } });
    await store.change({ maxMarks: 12 });
    expect(await stored()).toEqual({ settings: {} });
  });

  it('loses none of the changes made at the same moment, also by two windows', async () => {
    const other = createSettingsStore(fakeBrowser.storage);
    await Promise.all([
      store.change({ maxMarks: 20 }),
      other.change({ isEnabled: false }),
      store.change(({ sitesOff }) => ({ sitesOff: [...sitesOff, 'a.org'] })),
      other.change(({ sitesOff }) => ({ sitesOff: [...sitesOff, 'b.org'] })),
    ]);
    expect(await stored()).toEqual({
      settings: { maxMarks: 20, isEnabled: false, sitesOff: ['a.org', 'b.org'] },
    });
  });

  it('reads a broken store as never changed', async () => {
    await fakeBrowser.storage.local.set({
      settings: { maxMarks: 'many', density: 7, sitesOff: 'all' },
    });
    expect(await store.read()).toEqual(DEFAULT_SETTINGS);
  });

  it('tells a watcher of a change, and no longer after the signal', async () => {
    const seen: number[] = [];
    const watching = new AbortController();
    store.watch((settings: Settings) => seen.push(settings.maxMarks), watching.signal);
    await store.change({ maxMarks: 5 });
    await expect.poll(() => seen).toEqual([5]);
    watching.abort();
    await store.change({ maxMarks: 6 });
    expect(seen).toEqual([5]);
  });

  it('writes nothing from a private window (P6)', async () => {
    const storage = fakeBrowser.storage as unknown as Storage.Static; // see above
    const inPrivate = createSettingsStore(storage, true);
    await store.change({ maxMarks: 5 });
    expect((await inPrivate.change({ maxMarks: 6, sitesOff: ['a.org'] })).maxMarks).toBe(5);
    await inPrivate.erase();
    expect(await stored()).toEqual({ settings: { maxMarks: 5 } });
  });

  it('erases everything that was changed', async () => {
    await store.change({ sitesOff: ['example.org'] });
    await store.erase();
    expect(await stored()).toEqual({});
  });
});

describe('parseSettingsChange (S7)', () => {
  it('keeps valid values and drops the rest', () => {
    expect(
      parseSettingsChange({
        openMode: 'alt',
        readingLevel: 'hard',
        maxMarks: 51,
        showBadge: false,
        other: 1,
      }),
    ).toEqual({ openMode: 'alt', showBadge: false });
  });

  it('completes the kinds from the defaults', () => {
    expect(parseSettingsChange({ kinds: { leader: false, unknown: true } }).kinds).toEqual({
      ...DEFAULT_SETTINGS.kinds,
      leader: false,
    });
  });

  it('drops what is not a host from the sites', () => {
    expect(
      parseSettingsChange({ sitesOff: ['a.org', 'https://b.org', 3, 'C.org', 'a b'] }),
    ).toEqual({
      sitesOff: ['a.org'],
    });
  });

  it('takes nothing from a prototype', () => {
    const change = parseSettingsChange(JSON.parse('{"__proto__":{"isEnabled":false}}'));
    expect(change).toEqual({});
    expect(({} as { isEnabled?: boolean }).isEnabled).toBeUndefined();
  });
});

describe('sites', () => {
  it('a switched-off site is off on everything under it', () => {
    expect(isSiteOff({ sitesOff: ['bbc.co.uk'] }, 'www.bbc.co.uk')).toBe(true);
    expect(isSiteOff({ sitesOff: ['bbc.co.uk'] }, 'notbbc.co.uk')).toBe(false);
  });

  it('switching a host with "www." switches the site', () => {
    expect(switchSite(['b.org'], 'www.a.org', false)).toEqual(['a.org', 'b.org']);
    expect(switchSite(['a.org', 'b.org'], 'www.a.org', true)).toEqual(['b.org']);
  });

  it('switching on a host frees it from the site above it', () => {
    expect(switchSite(['a.org'], 'news.a.org', true)).toEqual([]);
  });
});
