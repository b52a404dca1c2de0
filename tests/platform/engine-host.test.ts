import { describe, expect, it } from 'vitest';
import { DEFAULT_MARK_OPTIONS } from '../../core/marks/mark-options.ts';
import { createEngineHost } from '../../platform/engine-host.ts';
import { loadKnowledgePack } from '../../platform/knowledge-pack.ts';
import { SMALL_PACK_DATE, smallPackBytes } from '../support/small-knowledge.ts';

describe('engine host', () => {
  it.each(['1970-01-01', '+275760-09', '', 'today'])(
    'takes the day of the knowledge for today where the clock says %j',
    async (clock) => {
      const host = createEngineHost({
        loadPack: async () => smallPackBytes(),
        loadAdditions: async () => [],
        today: () => clock,
      });
      const article = {
        title: '',
        lang: 'en',
        blocks: [{ text: 'Keir Starmer spoke.', role: 'paragraph' as const }],
      };
      const { articleDate, hasDate } = await host.annotate(article, DEFAULT_MARK_OPTIONS);
      expect({ articleDate, hasDate }).toEqual({ articleDate: SMALL_PACK_DATE, hasDate: false });
    },
  );

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
