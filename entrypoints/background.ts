import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../platform/background.ts';
import { browser } from '../platform/browser.ts';
import { createEngineHost } from '../platform/engine-host.ts';
import { loadKnowledgePack } from '../platform/knowledge-pack.ts';
import { createSettingsStore } from '../platform/settings.ts';

export default defineBackground(() => {
  startBackground({
    api: browser,
    engine: createEngineHost({
      loadPack: () => loadKnowledgePack(browser.runtime),
      today: () => new Date().toISOString().slice(0, 10),
    }),
    settings: createSettingsStore(browser.storage),
    signal: new AbortController().signal,
  });
});
