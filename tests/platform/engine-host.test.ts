import { describe, expect, it } from 'vitest';
import { createEngineHost } from '../../platform/engine-host.ts';
import { loadKnowledgePack } from '../../platform/knowledge-pack.ts';

describe('engine host', () => {
  it('does not load the pack before it is asked, and loads again after a failure', async () => {
    let loads = 0;
    const host = createEngineHost({
      loadPack: () => {
        loads += 1;
        return Promise.reject(new Error('no pack'));
      },
      loadAdditions: async () => [],
      today: () => '2026-11-22',
    });
    expect(loads).toBe(0);
    await expect(host.pack()).rejects.toThrow('no pack');
    await expect(host.pack()).rejects.toThrow('no pack');
    expect(loads).toBe(2);
  });

  it('a missing pack is an error that names the file', async () => {
    const address = 'data:text/plain,'; // readable, so that only the status decides
    const before = globalThis.fetch;
    globalThis.fetch = async () => new Response('', { status: 404 });
    try {
      await expect(loadKnowledgePack({ getURL: () => address })).rejects.toThrow(
        'knowledge.bin is missing from the build',
      );
    } finally {
      globalThis.fetch = before;
    }
  });
});
