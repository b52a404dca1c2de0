import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { browser } from '../../platform/browser.ts';
import { reportError } from '../../platform/errors.ts';
import { askBackground, askTab } from '../../platform/messages.ts';
import { createSettingsStore, switchSite, type SettingsChange } from '../../platform/settings.ts';
import { EVERY_SITE, grantPattern } from '../../platform/site-access.ts';
import { viewOfTab } from '../../platform/tab-view.ts';
import type { TabView } from '../../components/popup/popup-view.ts';
import '../../assets/styles/tokens.css';
import '../../assets/styles/pages.css';

/** A page needs this long to answer again after a change. */
const LOOK_AGAIN_MS = 250;

const store = createSettingsStore(browser.storage, browser.extension.inIncognitoContext);
const root = document.querySelector('#root') ?? document.body;
const newsPatterns = browser.runtime.getManifest().host_permissions ?? [];
let settings = await store.read();
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const isPrivate = tab?.incognito ?? false;
let view: TabView = { state: 'waiting' };

async function look(): Promise<void> {
  view = await viewOfTab(tab, {
    tabs: browser.tabs,
    permissions: browser.permissions,
    newsPatterns,
  });
  draw();
  if ((view.state === 'reading' || view.state === 'waiting') && settings.isEnabled)
    setTimeout(() => void look(), LOOK_AGAIN_MS);
}

async function change(wanted: SettingsChange): Promise<void> {
  settings = await store.change(wanted);
  draw();
  setTimeout(() => void look(), LOOK_AGAIN_MS);
}

async function explain(): Promise<void> {
  if (tab?.id !== undefined) await askBackground(browser.runtime, 'explainTab', { tab: tab.id });
  await look();
}

const quietly = (work: Promise<unknown>): void => {
  work.catch((error: unknown) => reportError('popup', error));
};

function draw(): void {
  const host = 'host' in view ? view.host : '';
  render(
    <Popup
      tab={view}
      isEnabled={settings.isEnabled}
      isPrivate={isPrivate}
      kinds={settings.kinds}
      level={settings.readingLevel}
      onEnable={(isEnabled) => quietly(change({ isEnabled }))}
      onSite={(isOn) => quietly(change({ sitesOff: switchSite(settings.sitesOff, host, isOn) }))}
      onExplain={() => quietly(explain())}
      onGrant={(scope) => {
        // Asked in the click itself: a browser grants only within the reader's own gesture.
        const origins = [scope === 'site' ? grantPattern(host) : EVERY_SITE];
        quietly(
          browser.permissions
            .request({ origins })
            .then((isGranted) => (isGranted ? explain() : look())),
        );
      }}
      onKind={(kind, isOn) => quietly(change({ kinds: { ...settings.kinds, [kind]: isOn } }))}
      onLevel={(readingLevel) => quietly(change({ readingLevel }))}
      onJump={(mention) => {
        if (tab?.id === undefined) return;
        const act = { do: 'jump', mention } as const;
        quietly(askTab(browser.tabs, tab.id, { to: 'act', ask: { act } }).then(() => close()));
      }}
      onOptions={() => quietly(browser.runtime.openOptionsPage().then(() => close()))}
    />,
    root,
  );
}

draw();
await look();
