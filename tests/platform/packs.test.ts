import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createPackStore, isOfSchoolPacks, MAX_PACKS } from '../../platform/packs.ts';
import { FULL_PACK } from '../support/full-pack.ts';
import { PACK_FILE, PACK_TEXT, packOf } from '../support/teacher-pack.ts';

const stored = (): Promise<Record<string, unknown>> => fakeBrowser.storage.local.get(null);
const store = createPackStore(fakeBrowser.storage);
const fileOf = (id: string): string => JSON.stringify({ ...PACK_FILE, id });

beforeEach(() => fakeBrowser.reset());

describe('the store of packs', () => {
  it('exports what was imported, and leaves nothing after removal (E4, P4)', async () => {
    const { stored: info, problems } = await store.import(JSON.stringify(PACK_FILE));
    expect(problems).toEqual([]);
    expect(info).toMatchObject({ id: 'year-nine', name: 'Year 9 history', entries: 2 });
    expect(await store.exportText('year-nine')).toBe(PACK_TEXT);
    expect(await store.readAll()).toEqual([packOf(PACK_FILE)]);
    await store.remove('year-nine');
    expect(await stored()).toEqual({});
    expect(await store.exportText('year-nine')).toBeUndefined();
  });

  it('exports a pack with every field as it came, and imports that as the same (E4)', async () => {
    await store.import(JSON.stringify(FULL_PACK));
    const text = (await store.exportText('full')) ?? '';
    expect(JSON.parse(text)).toEqual(FULL_PACK);
    await store.remove('full');
    await store.import(text);
    expect(await store.exportText('full')).toBe(text);
  });

  it('replaces a pack of the same id, and its key changes', async () => {
    await store.import(JSON.stringify(PACK_FILE));
    const before = await store.key();
    await store.import(JSON.stringify({ ...PACK_FILE, name: 'Year 10' }));
    expect((await store.list()).map(({ name }) => name)).toEqual(['Year 10']);
    expect(await store.key()).not.toBe(before);
  });

  it('stores nothing of a file that cannot be used, and the good part of one that can', async () => {
    expect((await store.import('{')).stored).toBeUndefined();
    expect(await stored()).toEqual({});
    const { problems } = await store.import(
      JSON.stringify({ ...PACK_FILE, entries: [...PACK_FILE.entries, { id: 'bad' }] }),
    );
    expect(problems.map(({ entry }) => entry)).toEqual(['bad']);
    expect((await store.list())[0]?.entries).toBe(2);
  });

  it.each([
    ['no entry', []],
    ['only entries with errors', [{ id: 'bad' }]],
  ])('stores no pack with %s', async (_what, entries) => {
    const { stored: info, problems } = await store.import(
      JSON.stringify({ ...PACK_FILE, entries, hides: [] }),
    );
    expect(info).toBeUndefined();
    expect(problems.map(({ fault }) => fault)).toContain('noEntries');
    expect(await stored()).toEqual({});
  });

  it('takes twenty packs and no more (E4)', async () => {
    for (let own = 0; own < MAX_PACKS; own += 1) await store.import(fileOf(`pack-${own}`));
    const { stored: info, problems } = await store.import(fileOf('one-more'));
    expect(info).toBeUndefined();
    expect(problems).toMatchObject([{ fault: 'tooManyPacks', values: [20] }]);
    expect((await store.import(fileOf('pack-3'))).stored?.id).toBe('pack-3');
  });

  it('keeps the packs of the school apart: first, and not to be removed (E2)', async () => {
    await store.import(fileOf('own'));
    const problems = await store.setSchoolPacks([fileOf('of-school'), PACK_FILE, '{']);
    expect(problems.map(({ fault }) => fault)).toEqual(['notJson']);
    await store.remove('of-school');
    expect((await store.readAll()).map(({ id }) => id)).toEqual(['of-school', 'year-nine', 'own']);
    const keys = Object.keys(await stored()).filter((key) => !isOfSchoolPacks(key));
    expect(keys.toSorted()).toEqual(['pack:own:own', 'packs']);
    await store.setSchoolPacks([]);
    expect(Object.keys(await stored()).toSorted()).toEqual(['pack:own:own', 'packs']);
  });

  it.each([{ disabledFeatures: ['packs'] }, { lockSettings: true }])(
    'changes nothing where the school forbids it: %o (E1)',
    async (policy) => {
      await store.import(fileOf('own'));
      await fakeBrowser.storage.local.set({ policy });
      const { stored: info, problems } = await store.import(fileOf('other'));
      expect(info).toBeUndefined();
      expect(problems).toMatchObject([{ fault: 'notAllowed' }]);
      await store.remove('own');
      expect((await store.list()).map(({ id }) => id)).toEqual(['own']);
    },
  );

  it('writes nothing from a private window (P6)', async () => {
    await createPackStore(fakeBrowser.storage, true).import(fileOf('own'));
    expect(await stored()).toEqual({});
  });

  it('reads no longer list than one may be', async () => {
    const { stored: info } = await store.import(fileOf('own'));
    const packs = Array.from({ length: 20_000 }, (_, index) => ({ ...info, id: `p${index}` }));
    await fakeBrowser.storage.local.set({ packs });
    expect(await store.list()).toHaveLength(MAX_PACKS);
  });

  it('reads a broken list as none', async () => {
    await fakeBrowser.storage.local.set({ packs: [7, { id: 'x' }, null], schoolPacks: 'all' });
    expect(await store.readAll()).toEqual([]);
  });
});
