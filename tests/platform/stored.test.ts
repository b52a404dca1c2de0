import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseStored, readStored } from '../../platform/stored.ts';

describe('what is stored', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is shown as it is, and as nothing where there is nothing (P4)', async () => {
    expect(await readStored(fakeBrowser.storage)).toBe('');
    await fakeBrowser.storage.local.set({ settings: { maxMarks: 5 } });
    expect(JSON.parse(await readStored(fakeBrowser.storage))).toEqual({
      settings: { maxMarks: 5 },
    });
  });

  it('is erased whole, but for what is not the reader’s', async () => {
    await fakeBrowser.storage.local.set({ settings: {}, policy: { enabled: true }, other: 1 });
    await eraseStored(fakeBrowser.storage, (key) => key === 'policy');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ policy: { enabled: true } });
  });
});
