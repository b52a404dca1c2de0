import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepPolicy } from '../../platform/policy-cache.ts';
import { createSettingsStore, DEFAULT_SETTINGS } from '../../platform/settings.ts';
import type { Storage } from '../../platform/browser.ts';

type Managed = () => Promise<Record<string, unknown>>;

/** The browser's storage with a managed area that answers as told. */
const storageWith = (managed: Managed) => {
  const { local, onChanged } = fakeBrowser.storage as unknown as Storage.Static; // its fake
  const area = { get: managed } as unknown as Storage.Static['managed']; // all that is asked of it
  return { local, onChanged, managed: area };
};

const local = async (): Promise<Record<string, unknown>> => fakeBrowser.storage.local.get(null);
const settled = (): Promise<void> => new Promise((over) => setTimeout(over, 5));

let life: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  life = new AbortController();
});
afterEach(() => life.abort());

/** Puts a policy into the cache, as if the browser had given it before. */
const policy = (given: object) => fakeBrowser.storage.local.set({ policy: given });

const keep = (managed: Managed, errors: unknown[] = []) => {
  const packs: unknown[] = [];
  const keeper = keepPolicy({
    storage: storageWith(managed),
    onPacks: async (given) => void packs.push(given),
    onError: (error) => errors.push(error),
    signal: life.signal,
  });
  return { ...keeper, packs };
};

describe('the cached policy', () => {
  it('is what the browser gave, without the packs, which go their own way', async () => {
    const { packs, read } = keep(async () => ({ maxMarks: 5, packs: ['{}'] }));
    await settled();
    expect(await local()).toEqual({ policy: { maxMarks: 5 } });
    expect(packs).toEqual([['{}']]);
    expect(await read()).toEqual({ policy: { maxMarks: 5 }, errors: [] });
  });

  it('leaves nothing behind where there is no policy', async () => {
    keep(async () => ({}));
    await settled();
    expect(await local()).toEqual({});
  });

  it('is dropped when the browser says that there is no policy, as Firefox says it too', async () => {
    for (const answer of [
      async () => ({}),
      () => Promise.reject(new Error('Managed storage manifest not found')),
    ]) {
      await fakeBrowser.storage.local.set({ policy: { enabled: false } });
      const { refresh } = keep(answer);
      await refresh();
      expect(await local()).toEqual({});
    }
  });

  it('stays a lock while the browser fails or does not answer (E3)', async () => {
    await fakeBrowser.storage.local.set({ policy: { enabled: false } });
    const store = createSettingsStore(fakeBrowser.storage);
    for (const answer of [
      () => Promise.reject(new Error('An unexpected error occurred')),
      () => new Promise<never>(() => undefined),
    ]) {
      keep(answer);
      await settled();
      expect((await store.read()).isEnabled).toBe(false);
      expect((await store.change({ isEnabled: true })).isEnabled).toBe(false);
    }
  });

  it('delays no reading of the settings while the browser is slow (E3)', async () => {
    const late = Promise.withResolvers<Record<string, unknown>>();
    keep(() => late.promise);
    const store = createSettingsStore(fakeBrowser.storage);
    expect(await store.read()).toEqual(DEFAULT_SETTINGS);
    late.resolve({ enabled: false });
    await settled();
    expect((await store.read()).isEnabled).toBe(false);
  });

  it('is put right again when it is written to by hand (E1)', async () => {
    keep(async () => ({ enabled: false }));
    await settled();
    await fakeBrowser.storage.local.set({ policy: { enabled: true } });
    await settled();
    expect(await local()).toEqual({ policy: { enabled: false } });
    await fakeBrowser.storage.local.remove('policy');
    await settled();
    expect(await local()).toEqual({ policy: { enabled: false } });
  });

  it('is no error of ours when its own store is broken', async () => {
    await fakeBrowser.storage.local.set({ policy: ['<script>'] });
    const store = createSettingsStore(fakeBrowser.storage);
    expect(await store.read()).toEqual(DEFAULT_SETTINGS);
    expect((await store.locks()).size).toBe(0);
  });
});

describe('settings under a policy', () => {
  const store = createSettingsStore(fakeBrowser.storage);

  it('give what policy sets, whatever the reader has chosen before', async () => {
    await store.change({ isEnabled: true, maxMarks: 40, readingLevel: 'plain' });
    await policy({ enabled: false, maxMarks: 5, kinds: ['leader'], sitesBlocked: ['a.org'] });
    expect(await store.read()).toEqual({
      ...DEFAULT_SETTINGS,
      isEnabled: false,
      maxMarks: 5,
      readingLevel: 'plain',
      kinds: {
        leader: true,
        summit: false,
        conflict: false,
        organization: false,
        agreement: false,
        territory: false,
      },
      schoolSites: { blocked: ['a.org'] },
    });
    expect(await store.locks()).toEqual(new Set(['isEnabled', 'maxMarks', 'kinds']));
  });

  it('change nothing that is locked, neither in force nor in store (E1)', async () => {
    await policy({ maxMarks: 5 });
    const changed = await store.change({ maxMarks: 40, density: 'every' });
    expect([changed.maxMarks, changed.density]).toEqual([5, 'every']);
    expect(await local()).toEqual({ policy: { maxMarks: 5 }, settings: { density: 'every' } });
  });

  it('keep what the reader had for the day when the policy is gone', async () => {
    await store.change({ maxMarks: 40 });
    await policy({ maxMarks: 5 });
    await store.change({ density: 'every', maxMarks: 7 });
    await fakeBrowser.storage.local.remove('policy');
    const { maxMarks, density } = await store.read();
    expect([maxMarks, density]).toEqual([40, 'every']);
  });

  it('are the defaults and the policy alone under lockSettings, also for what was written by hand (E1)', async () => {
    await policy({ lockSettings: true, readingLevel: 'plain' });
    await fakeBrowser.storage.local.set({
      settings: { isEnabled: false, maxMarks: 50, readingLevel: 'standard', sitesOff: ['a.org'] },
    });
    expect(await store.read()).toEqual({ ...DEFAULT_SETTINGS, readingLevel: 'plain' });
  });

  it('tell a watcher when the policy changes', async () => {
    const seen: boolean[] = [];
    store.watch(({ isEnabled }) => seen.push(isEnabled), life.signal);
    await policy({ enabled: false });
    await settled();
    expect(seen).toEqual([false]);
  });

  it('let nobody but policy set the school’s sites', async () => {
    await fakeBrowser.storage.local.set({
      settings: { schoolSites: { blocked: ['a.org'] } },
    });
    expect(await store.read()).toEqual(DEFAULT_SETTINGS);
  });
});
