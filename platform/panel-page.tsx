import { render } from 'preact';
import { QuizPart } from '../components/quiz/QuizPart.tsx';
import { SidePanel, type PanelView } from '../components/panel/SidePanel.tsx';
import { WordsContext, type Words } from '../components/words/words.ts';
import { glossaryOf, type Glossary } from '../core/panel/glossary.ts';
import { copyText } from './copy-text.ts';
import { reportError } from './errors.ts';
import { GLOSSARY_PAGE } from './glossary-page.tsx';
import { parseActed } from './report-parser.ts';
import { askBackground, askTab } from './messages.ts';
import { createPanelTab } from './panel-tab.ts';
import { fetchQuiz } from './fetch-quiz.ts';
import { panelViewOf } from './panel-view.ts';
import { plainTextOf, saveGlossary } from './save-glossary.ts';
import { switchSite, type WantedChange, type SettingsStore } from './settings.ts';
import { EVERY_SITE, grantPattern, webHost } from './site-access.ts';
import type { Feature } from './policy-features.ts';
import type { Browser, Tabs } from './browser.ts';

type PanelParts = {
  readonly api: Browser;
  readonly settings: SettingsStore;
  readonly words: Words;
  readonly root: Element;
  /** The only tab to speak of; undefined to follow the active tab of the window. */
  readonly fixedTab: number | undefined;
  readonly isPrivate: boolean;
  readonly signal: AbortSignal;
};

/** Draws the panel and keeps it in step with its tab and the settings, until the signal aborts. */
export async function startPanel(parts: PanelParts): Promise<void> {
  const { api, settings, words, root, isPrivate, signal } = parts;
  const newsPatterns = api.runtime.getManifest().host_permissions ?? [];
  const panelTab = createPanelTab(api, parts.fixedTab);
  let values = await settings.read();
  const locked = await settings.locks();
  const policy = await askBackground(api.runtime, 'policy', {});
  const can = (feature: Feature): boolean => policy?.disabledFeatures.includes(feature) !== true;
  let view: PanelView = { state: 'waiting' };
  let tab: Tabs.Tab | undefined;
  /** A late answer about a tab that is no longer meant is dropped. */
  let looks = 0;

  const look = async (): Promise<void> => {
    const own = (looks += 1);
    const found = await panelTab.find();
    const { tabs, permissions, runtime } = api;
    const { isEnabled } = values;
    const next = await panelViewOf(found, {
      tabs,
      permissions,
      runtime,
      newsPatterns,
      isEnabled,
      onLate: () => quietly(look()),
    });
    if (own !== looks || signal.aborted) return;
    tab = found;
    view = next;
    draw();
  };
  const change = async (wanted: WantedChange): Promise<void> => {
    values = await settings.change(wanted);
    draw();
  };
  const explain = async (): Promise<void> => {
    if (tab?.id !== undefined) await askBackground(api.runtime, 'explainTab', { tab: tab.id });
    await look();
  };
  const jump = async (mention: number): Promise<boolean> => {
    if (tab?.id === undefined) return false;
    const act = { do: 'flash', mention } as const;
    const isThere = await askTab(api.tabs, tab.id, { to: 'act', ask: { act }, parse: parseActed });
    if (isThere === undefined) await look(); // its script is gone
    return isThere === true;
  };
  const fetchCard = async (entity: string) => {
    if (view.state !== 'found') return undefined;
    const { articleDate: day, hasDate } = view.overview;
    return askBackground(api.runtime, 'card', { entity, day, hasDate });
  };
  const withGlossary = <T,>(use: (glossary: Glossary) => T): T | undefined =>
    view.state === 'found'
      ? use(glossaryOf(view.overview, { level: values.readingLevel }))
      : undefined;

  const draw = (): void => {
    const host = webHost(tab?.url) ?? '';
    render(
      <WordsContext.Provider value={words}>
        <SidePanel
          view={view}
          level={values.readingLevel}
          isPrivate={isPrivate}
          isLevelLocked={locked.has('readingLevel')}
          isOnFixed={isPrivate || locked.has(view.state === 'off' ? 'isEnabled' : 'sitesOff')}
          canKeep={can('export')}
          check={
            can('check') && view.state === 'found' ? (
              <QuizPart fetchQuiz={fetchQuiz(api.runtime, view.overview)} />
            ) : undefined
          }
          canExplain={can('explain-page')}
          canGrant={can('grant-sites')}
          onEnable={() => quietly(change({ isEnabled: true }))}
          onSite={() =>
            quietly(change(({ sitesOff }) => ({ sitesOff: switchSite(sitesOff, host, true) })))
          }
          onExplain={() => quietly(explain())}
          onReload={() => {
            // Its loading is heard of, and looked at, as any other's.
            if (tab?.id !== undefined) quietly(api.tabs.reload(tab.id));
          }}
          onGrant={(scope) => {
            // Asked in the click itself: a browser grants only within the reader's own gesture.
            const origins = [scope === 'site' ? grantPattern(host) : EVERY_SITE];
            quietly(api.permissions.request({ origins }).then(explain));
          }}
          onLevel={(readingLevel) => quietly(change({ readingLevel }))}
          onJump={jump}
          fetchCard={fetchCard}
          onPrint={() => {
            const url = api.runtime.getURL(`${GLOSSARY_PAGE}?tab=${tab?.id ?? ''}`);
            quietly(api.tabs.create({ url }));
          }}
          onSave={(format) =>
            withGlossary((glossary) => saveGlossary(document, { glossary, words, format }))
          }
          onCopy={async () =>
            (await withGlossary((glossary) => copyText(plainTextOf(glossary, words)))) ?? false
          }
        />
      </WordsContext.Provider>,
      root,
    );
  };

  panelTab.watch(() => quietly(look()), signal);
  settings.watch((changed) => {
    values = changed;
    draw();
    quietly(look());
  }, signal);
  draw();
  await look();
}

function quietly(work: Promise<unknown>): void {
  work.catch((error: unknown) => reportError('panel', error));
}
