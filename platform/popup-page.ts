import { reportError } from './errors.ts';
import { parseActed } from './report-parser.ts';
import { askBackground, askTab } from './messages.ts';
import { openPanel } from './open-panel.ts';
import { isBlockedBySchool } from './policy-effects.ts';
import { readPolicyState } from './policy-state.ts';
import {
  switchSite,
  type WantedChange,
  type SettingsInForce,
  type SettingsStore,
} from './settings.ts';
import { EVERY_SITE, grantPattern } from './site-access.ts';
import { viewOfTab } from './tab-view.ts';
import type { PopupProps, TabView } from '../components/popup/popup-view.ts';
import type { Browser } from './browser.ts';

/** A page needs this long to answer again after a change. */
const LOOK_AGAIN_MS = 250;

type PopupParts = {
  readonly api: Pick<Browser, 'tabs' | 'permissions' | 'runtime' | 'storage'>;
  readonly store: SettingsStore;
  readonly draw: (props: PopupProps) => void;
  /** Closes the popup. */
  readonly close: () => void;
};

/** Starts the popup over the tab that is shown: draws what is known at once, and again as it changes. */
export async function startPopup({ api, store, draw, close }: PopupParts): Promise<void> {
  const newsPatterns = api.runtime.getManifest().host_permissions ?? [];
  const [[found], read, policy] = await Promise.all([
    api.tabs.query({ active: true, currentWindow: true }),
    store.read(),
    readPolicyState(api.storage),
  ]);
  let tab = found;
  let settings: SettingsInForce = read;
  let isNotStored = false;
  let view: TabView = { state: 'waiting' };

  const look = async (): Promise<void> => {
    if (tab?.id !== undefined) tab = await api.tabs.get(tab.id).catch(() => tab);
    view = await viewOfTab(tab, { tabs: api.tabs, permissions: api.permissions, newsPatterns });
    show();
    if ((view.state === 'reading' || view.state === 'waiting') && settings.isEnabled) lookLater();
  };
  const lookLater = (): void => void setTimeout(() => quietly(look()), LOOK_AGAIN_MS);
  const change = async (wanted: WantedChange): Promise<void> => {
    try {
      settings = await store.change(wanted);
      isNotStored = false;
    } catch (error) {
      reportError('popup', error);
      isNotStored = true; // full, or broken: the switch goes back to what is stored
    }
    show();
    lookLater();
  };
  const explain = async (): Promise<void> => {
    const id = tab?.id;
    if (id === undefined) return;
    const isIn = await askBackground(api.runtime, 'explainTab', { tab: id });
    await look();
    // The click gave access, and the browser still let nobody in: one of the pages that it guards.
    if (isIn === false && view.state === 'no-access') {
      view = { ...view, state: 'refused' };
      show();
    }
  };
  const show = (): void => {
    const host = 'host' in view ? view.host : '';
    draw({
      tab: view,
      isEnabled: settings.isEnabled,
      isPrivate: tab?.incognito ?? false,
      // A site that the school has decided on has no switch of the reader's.
      locked: new Set<string>(
        isBlockedBySchool(settings.schoolSites, host)
          ? [...policy.lockedKeys, 'sitesOff']
          : policy.lockedKeys,
      ),
      canExplain: !policy.disabledFeatures.includes('explain-page'),
      canGrant: !policy.disabledFeatures.includes('grant-sites'),
      isNotStored,
      kinds: settings.kinds,
      level: settings.readingLevel,
      onEnable: (isEnabled) => quietly(change({ isEnabled })),
      onSite: (isOn) =>
        quietly(change(({ sitesOff }) => ({ sitesOff: switchSite(sitesOff, host, isOn) }))),
      onExplain: () => quietly(explain()),
      onReload: () => {
        if (tab?.id === undefined) return;
        view = { state: 'waiting' };
        show();
        quietly(api.tabs.reload(tab.id).then(lookLater));
      },
      onGrant: (scope) => {
        // Asked in the click itself: a browser grants only within the reader's own gesture.
        const origins = [scope === 'site' ? grantPattern(host) : EVERY_SITE];
        quietly(
          api.permissions
            .request({ origins })
            .then((isGranted) => (isGranted ? explain() : look())),
        );
      },
      onKind: (kind, isOn) => quietly(change({ kinds: { ...settings.kinds, [kind]: isOn } })),
      onLevel: (readingLevel) => quietly(change({ readingLevel })),
      onJump: (mention) => {
        if (tab?.id === undefined) return;
        const act = { do: 'jump', mention } as const;
        quietly(
          askTab(api.tabs, tab.id, { to: 'act', ask: { act }, parse: parseActed }).then(close),
        );
      },
      // At once: a browser opens it only within the reader's own gesture.
      onPanel: () => quietly(openPanel(api, tab ?? {}).then(close)),
      onOptions: () => quietly(api.runtime.openOptionsPage().then(close)),
    });
  };

  show();
  await look();
}

function quietly(work: Promise<unknown>): void {
  work.catch((error: unknown) => reportError('popup', error));
}
