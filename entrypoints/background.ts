import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../platform/background.ts';
import { browser } from '../platform/browser.ts';
import { createEngineHost } from '../platform/engine-host.ts';
import { reportError } from '../platform/errors.ts';
import { loadKnowledgePack } from '../platform/knowledge-pack.ts';
import { createPackStore } from '../platform/packs.ts';
import { keepPolicy } from '../platform/policy-cache.ts';
import { createSettingsStore } from '../platform/settings.ts';

export default defineBackground(() => {
  const { signal } = new AbortController();
  const packs = createPackStore(browser.storage);
  const policy = keepPolicy({
    storage: browser.storage,
    onPacks: async (given) => void (await packs.setSchoolPacks(given)),
    onError: (error) => reportError('policy', error),
    signal,
  });
  startBackground({
    api: browser,
    engine: createEngineHost({
      loadPack: () => loadKnowledgePack(browser.runtime),
      loadAdditions: packs.readAll,
      today: () => new Date().toISOString().slice(0, 10),
    }),
    settings: createSettingsStore(browser.storage),
    policy,
    packs,
    signal,
  });
});
