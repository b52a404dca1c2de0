import { SCENE } from './content-script.ts';
import { createBadge } from './badge.ts';
import { startCommands } from './commands.ts';
import { startContextMenu } from './context-menu.ts';
import { startWelcome } from './welcome.ts';
import { reportError } from './errors.ts';
import { parseNothing } from './message-errors.ts';
import {
  parseAnnotateAsk,
  parseCardAsk,
  parsePackAsk,
  parsePreviewAsk,
  parseNamesAsk,
  parseQuizAsk,
  parseReportAsk,
  parseTabAsk,
} from './message-parsers.ts';
import { answerMessages, askTab } from './messages.ts';
import { markOptionsOf, ordersFor } from './page-orders.ts';
import { injectInto, registerGrantedSites } from './site-access.ts';
import type { Browser } from './browser.ts';
import type { EngineHost } from './engine-host.ts';
import type { PackStore } from './packs.ts';
import { isDisabled, type PolicyKeeper } from './policy-cache.ts';
import { stateOf } from './policy-effects.ts';
import { createTurnsOfTabs } from './turns-of-tabs.ts';
import { SETTING_NAMES, type SettingsInForce, type SettingsStore } from './settings.ts';

/** What the background works with; everything of the browser comes in here. */
export type BackgroundParts = {
  readonly api: Browser;
  readonly engine: EngineHost;
  readonly settings: SettingsStore;
  readonly policy: Pick<PolicyKeeper, 'read' | 'refresh'>;
  readonly packs: Pick<PackStore, 'key' | 'watch'>;
  readonly signal: AbortSignal;
};

/**
 * Starts the background: answers pages and our own windows, keeps the toolbar button, the menu, the
 * keys and the registered sites in step with the settings. Holds no state but the engine, so that the
 * browser may stop it at any time; every listener is added before the first turn ends.
 */
export function startBackground(parts: BackgroundParts): void {
  const { api, engine, settings, policy, packs, signal } = parts;
  const badge = createBadge(api);
  const newsPatterns = api.runtime.getManifest().host_permissions ?? [];
  const access = { permissions: api.permissions, scripting: api.scripting, newsPatterns };

  answerMessages(
    api.runtime,
    {
      hello: {
        from: 'both',
        parse: parseNothing,
        answer: async (_ask, sender) =>
          ordersFor(await settings.read(), sender.url, await packs.key()),
      },
      annotate: {
        from: 'both',
        parse: parseAnnotateAsk,
        answer: async ({ article }) =>
          engine.annotate(article, markOptionsOf(await settings.read())),
        turns: createTurnsOfTabs(
          () => engine.pack(),
          () => performance.now(),
        ),
      },
      card: {
        from: 'both',
        parse: parseCardAsk,
        answer: ({ entity, ...article }) => engine.card(entity, article),
      },
      report: {
        from: 'page',
        parse: parseReportAsk,
        answer: async ({ report }, sender) => {
          if (sender.tab?.id === undefined) return undefined;
          const { showBadge } = await settings.read();
          await badge.show(sender.tab.id, report, showBadge);
          return undefined;
        },
      },
      cards: {
        from: 'page',
        parse: parseNothing,
        answer: (_ask, { tab }) => addScene(api, tab?.id),
      },
      pack: { from: 'ours', parse: parseNothing, answer: () => engine.pack() },
      policy: {
        from: 'ours',
        parse: parseNothing,
        answer: async () => stateOf(await policy.read(), SETTING_NAMES),
      },
      checkPack: { from: 'ours', parse: parsePackAsk, answer: ({ json }) => engine.check(json) },
      previewCard: {
        from: 'ours',
        parse: parsePreviewAsk,
        answer: ({ json, entity }) => engine.preview(json, entity),
      },
      packLists: { from: 'ours', parse: parseNothing, answer: () => engine.lists() },
      knownNames: {
        from: 'ours',
        parse: parseNamesAsk,
        answer: ({ names }) => engine.knownNames(names),
      },
      quiz: {
        from: 'ours',
        parse: parseQuizAsk,
        answer: async ({ article }) =>
          (await isDisabled('check', policy)) ? [] : engine.quiz(article),
      },
      explainTab: {
        from: 'ours',
        parse: parseTabAsk,
        answer: async ({ tab }) => {
          if (await isDisabled('explain-page', policy)) return false;
          if (!(await injectInto(tab, api.scripting))) return false;
          await askTab(api.tabs, tab, { to: 'read', ask: {}, parse: noAnswer });
          return true;
        },
      },
    },
    signal,
  );

  startContextMenu(parts);
  startCommands(parts);
  startWelcome(parts);
  settings.watch((changed) => void tellTabs(api, changed, packs).catch(quietly('orders')), signal);
  packs.watch(() => {
    engine.forget();
    void settings
      .read()
      .then((present) => tellTabs(api, present, packs))
      .catch(quietly('orders'));
  }, signal);
  settings.watch(
    (changed) => void badge.showDefault(changed.isEnabled).catch(quietly('badge')),
    signal,
  );

  const register = (): void => void registerGrantedSites(access).catch(quietly('registration'));
  api.permissions.onAdded.addListener(({ origins = [] }) => {
    register();
    void injectIntoOpenTabs(api, origins).catch(quietly('injection'));
  });
  api.permissions.onRemoved.addListener(register);
  const showState = (): void =>
    void settings
      .read()
      .then(({ isEnabled }) => badge.showDefault(isEnabled))
      .catch(quietly('badge'));
  api.runtime.onStartup.addListener(() => {
    register();
    showState(); // a browser forgets the button's title when it ends
  });
  api.runtime.onInstalled.addListener(() => {
    register();
    showState();
    // Chromium leaves tabs that were open before an installation or update without the new script.
    void injectIntoOpenTabs(api, newsPatterns).catch(quietly('injection'));
  });
  // Where the browser can, keep page scripts out of the store: they ask, they do not read or write.
  const local: { setAccessLevel?: (level: { accessLevel: string }) => Promise<void> } = api.storage
    .local as object;
  void local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(quietly('access level'));
}

/** Tells every page's script what the changed settings mean for it. */
async function tellTabs(
  api: Browser,
  settings: SettingsInForce,
  packs: Pick<PackStore, 'key'>,
): Promise<void> {
  const key = await packs.key();
  const tabs = await api.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id !== undefined)
        await askTab(api.tabs, id, {
          to: 'orders',
          ask: { orders: ordersFor(settings, url, key) },
          parse: noAnswer,
        });
    }),
  );
}

async function injectIntoOpenTabs(api: Browser, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await api.tabs.query({ url: [...origins], discarded: false });
  await Promise.all(tabs.map(async ({ id }) => id !== undefined && injectInto(id, api.scripting)));
}

/** Adds the script that draws marks and cards, and the look of the marks, to the tab that asks for it. */
async function addScene(
  api: Pick<Browser, 'scripting'>,
  tab: number | undefined,
): Promise<boolean> {
  if (tab === undefined) return false;
  const target = { tabId: tab };
  await Promise.all([
    api.scripting.insertCSS({ target, files: [SCENE.css] }),
    api.scripting.executeScript({ target, files: [SCENE.js] }),
  ]);
  return true;
}

const noAnswer = (): undefined => undefined;

const quietly =
  (where: string) =>
  (error: unknown): void =>
    reportError(where, error);
