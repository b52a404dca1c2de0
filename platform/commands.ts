import { reportError } from './errors.ts';
import { isBlockedBySchool } from './policy-effects.ts';
import { parseActed } from './report-parser.ts';
import { askTab } from './messages.ts';
import { openPanel } from './open-panel.ts';
import { switchSite, isSiteOff, type SettingsStore } from './settings.ts';
import { webHost } from './site-access.ts';
import type { Browser, Tabs } from './browser.ts';

type CommandParts = {
  readonly api: Pick<Browser, 'commands' | 'runtime' | 'tabs'>;
  readonly settings: SettingsStore;
};

/** Carries out the keys that the reader may bind in the browser. Nothing is stored from a private window. */
export function startCommands({ api, settings }: CommandParts): void {
  api.commands.onCommand.addListener((command, tab) => {
    void carryOut(command, { api, settings, tab }).catch((error: unknown) =>
      reportError(command, error),
    );
  });
}

async function carryOut(
  command: string,
  { api, settings, tab: given }: CommandParts & { readonly tab: Tabs.Tab | undefined },
): Promise<void> {
  // At once: a browser opens it only within the key press itself.
  if (command === 'open-panel') return openPanel(api, given ?? {});
  const tab = given ?? (await api.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return;
  switch (command) {
    case 'next-mark':
    case 'previous-mark': {
      const direction = command === 'next-mark' ? 'next' : 'previous';
      await askTab(api.tabs, tab.id, {
        to: 'act',
        ask: { act: { do: 'step', direction } },
        parse: parseActed,
      });
      return;
    }
    case 'toggle':
      if (!tab.incognito) await settings.change(({ isEnabled }) => ({ isEnabled: !isEnabled }));
      return;
    case 'toggle-site':
      await toggleSite(tab, settings);
      return;
  }
}

/** Switches us on or off on the site of a tab, unless it is private or not on the web. */
export async function toggleSite(tab: Tabs.Tab, settings: SettingsStore): Promise<void> {
  const host = webHost(tab.url);
  if (host === undefined || tab.incognito) return;
  const { schoolSites } = await settings.read();
  if (isBlockedBySchool(schoolSites, host)) return; // off whatever the reader's own list says
  await settings.change((present) => ({
    sitesOff: switchSite(present.sitesOff, host, isSiteOff(present, host)),
  }));
}
