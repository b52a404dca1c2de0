import { toggleSite } from './commands.ts';
import { reportError } from './errors.ts';
import { askTab } from './messages.ts';
import { injectInto } from './site-access.ts';
import { messageText } from './text.ts';
import type { Browser, Menus, Tabs } from './browser.ts';
import type { SettingsStore } from './settings.ts';

const EXPLAIN = 'explain-selection';
const SITE = 'toggle-site';
/** A name or a role; a longer selection is cut before it is looked up. */
const MAX_SELECTION = 300;

type MenuParts = {
  readonly api: Pick<Browser, 'contextMenus' | 'runtime' | 'tabs' | 'scripting' | 'i18n'>;
  readonly settings: SettingsStore;
};

/** Adds our two lines to the page's context menu and answers them. */
export function startContextMenu({ api, settings }: MenuParts): void {
  api.runtime.onInstalled.addListener(() => {
    // The browser keeps the items between starts; an update may change them.
    void api.contextMenus
      .removeAll()
      .then(() => {
        api.contextMenus.create({
          id: EXPLAIN,
          contexts: ['selection'],
          title: messageText(api.i18n, 'menuExplain'),
          documentUrlPatterns: ['https://*/*'],
        });
        api.contextMenus.create({
          id: SITE,
          contexts: ['action'],
          title: messageText(api.i18n, 'menuSite'),
        });
      })
      .catch((error: unknown) => reportError('menu', error));
  });
  api.contextMenus.onClicked.addListener((click, tab) => {
    if (tab === undefined) return;
    void carryOut(click, { api, settings, tab }).catch((error: unknown) =>
      reportError('menu', error),
    );
  });
}

async function carryOut(
  click: Menus.OnClickData,
  { api, settings, tab }: MenuParts & { readonly tab: Tabs.Tab },
): Promise<void> {
  if (click.menuItemId === SITE) {
    await toggleSite(tab, settings);
    return;
  }
  const words = click.selectionText?.trim().slice(0, MAX_SELECTION) ?? '';
  if (click.menuItemId !== EXPLAIN || words === '' || tab.id === undefined) return;
  // The click itself gives access to this tab; a page's script that is there already leaves at once.
  await injectInto(tab.id, api.scripting);
  await askTab(api.tabs, tab.id, { to: 'explain', ask: { words } });
}
