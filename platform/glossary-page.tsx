import { render } from 'preact';
import { GlossaryPage } from '../components/panel/GlossaryPage.tsx';
import { WordsContext, type Words } from '../components/words/words.ts';
import { copyText } from './copy-text.ts';
import { reportError } from './errors.ts';
import { askBackground } from './messages.ts';
import { panelViewOf } from './panel-view.ts';
import type { PanelView } from '../components/panel/SidePanel.tsx';
import type { Browser } from './browser.ts';
import type { SettingsStore } from './settings.ts';

/** The page of a glossary, for printing; `?tab=ID` says of which tab's article. */
export const GLOSSARY_PAGE = 'glossary.html';

/** What makes files is read when the first one is wanted: most sheets are printed, or only looked at. */
const saving = () => import('./save-glossary.ts');

/** A page that is loading anew is read within some seconds; then it is asked no more. */
const LOOK_AGAIN_MS = 250;
const MAX_LOOKS = 40;

/**
 * Draws the glossary of the article in a tab, as it is now; it stays as it is when the tab goes on. A tab
 * without an article, or one that is gone, is said.
 */
export async function showGlossary(parts: {
  readonly api: Browser;
  readonly settings: SettingsStore;
  readonly words: Words;
  readonly root: Element;
  readonly tab: number | undefined;
  readonly onPrint: () => void;
}): Promise<void> {
  const { api, words, root, onPrint } = parts;
  const policy = await askBackground(api.runtime, 'policy', {});
  const { isEnabled, readingLevel } = await parts.settings.read();
  const { tabs, permissions, runtime } = api;
  const newsPatterns = api.runtime.getManifest().host_permissions ?? [];
  const look = async (): Promise<PanelView> => {
    const tab =
      parts.tab === undefined ? undefined : await tabs.get(parts.tab).catch(() => undefined); // closed meanwhile
    return panelViewOf(tab, { tabs, permissions, runtime, newsPatterns, isEnabled });
  };
  let view = await look();
  for (let looks = 1; view.state === 'reading' && looks < MAX_LOOKS; looks += 1) {
    // One after the other: the answer comes when the page has been read.
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((over) => setTimeout(over, LOOK_AGAIN_MS));
    // oxlint-disable-next-line no-await-in-loop
    view = await look();
  }
  render(
    <WordsContext.Provider value={words}>
      {view.state === 'found' && policy?.disabledFeatures.includes('export') !== true ? (
        <GlossaryPage
          overview={view.overview}
          level={readingLevel}
          onPrint={onPrint}
          onSave={(glossary, format) => {
            saving()
              .then(({ saveGlossary }) => saveGlossary(document, { glossary, words, format }))
              .catch((error: unknown) => reportError('glossary', error));
          }}
          onCopy={async (glossary) => copyText((await saving()).plainTextOf(glossary, words))}
        />
      ) : (
        <main class="glossary-page">
          <h1>{words.say('panelHeading')}</h1>
          <p>{words.say(view.state === 'closed' ? 'panelClosed' : 'panelLeft')}</p>
        </main>
      )}
    </WordsContext.Provider>,
    root,
  );
}
