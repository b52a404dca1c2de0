import { toggleSite } from './commands.ts';
import { reportError } from './errors.ts';
import { parseActed } from './report-parser.ts';
import { askTab } from './messages.ts';
import { isDisabled, type PolicyKeeper } from './policy-cache.ts';
import { injectInto } from './site-access.ts';
import { createWords } from './words.ts';
import type { Browser, Menus, Tabs } from './browser.ts';
import type { SettingsStore } from './settings.ts';

const EXPLAIN = 'explain-selection';
/** The same line on the toolbar button, and on the pages that we come to. */
const SITE = 'toggle-site';
const SITE_ON_PAGE = 'toggle-site-on-page';
/** A name or a role; a longer selection is cut before it is looked up. */
const MAX_SELECTION = 300;

type MenuParts = {
  readonly api: Pick<
    Browser,
    'contextMenus' | 'permissions' | 'runtime' | 'tabs' | 'scripting' | 'i18n'
  >;
  readonly settings: SettingsStore;
  readonly policy: Pick<PolicyKeeper, 'read'>;
  readonly signal: AbortSignal;
};

/** Adds our lines to the page's context menu and to that of our button, and answers them. */
export function startContextMenu({ api, settings, policy, signal }: MenuParts): void {
  // The browser keeps the items between starts; an update may change them.
  api.runtime.onInstalled.addListener(() => quietly(createItems(api, policy)));
  const followGrants = (): void =>
    quietly(
      pagePatterns(api).then((documentUrlPatterns) =>
        api.contextMenus.update(SITE_ON_PAGE, { documentUrlPatterns }),
      ),
    );
  api.permissions.onAdded.addListener(followGrants);
  api.permissions.onRemoved.addListener(followGrants);
  // The settings in force change with the policy, and only a school takes this line away.
  settings.watch(
    ({ disabledFeatures }) =>
      quietly(
        api.contextMenus.update(EXPLAIN, {
          visible: disabledFeatures?.includes(EXPLAIN) !== true,
        }),
      ),
    signal,
  );
  api.contextMenus.onClicked.addListener((click, tab) => {
    if (tab !== undefined) quietly(carryOut(click, { api, settings, policy, tab }));
  });
}

function quietly(work: Promise<unknown>): void {
  work.catch((error: unknown) => reportError('menu', error));
}

async function createItems(api: MenuParts['api'], policy: MenuParts['policy']): Promise<void> {
  await api.contextMenus.removeAll();
  const words = createWords(api.i18n);
  const title = words.say('menuSite');
  api.contextMenus.create({
    id: EXPLAIN,
    contexts: ['selection'],
    title: words.say('menuExplain'),
    documentUrlPatterns: ['https://*/*'],
    visible: !(await isDisabled(EXPLAIN, policy)),
  });
  api.contextMenus.create({ id: SITE, contexts: ['action'], title });
  api.contextMenus.create({
    id: SITE_ON_PAGE,
    contexts: ['page'],
    title,
    documentUrlPatterns: await pagePatterns(api),
  });
}

/** Where our script runs by itself: nowhere else is there anything to turn off. */
async function pagePatterns(api: Pick<Browser, 'permissions'>): Promise<string[]> {
  return (await api.permissions.getAll()).origins ?? [];
}

async function carryOut(
  click: Menus.OnClickData,
  { api, settings, policy, tab }: Omit<MenuParts, 'signal'> & { readonly tab: Tabs.Tab },
): Promise<void> {
  if (click.menuItemId === SITE || click.menuItemId === SITE_ON_PAGE) {
    await toggleSite(tab, settings);
    return;
  }
  const words = click.selectionText?.trim().slice(0, MAX_SELECTION) ?? '';
  if (click.menuItemId !== EXPLAIN || words === '' || tab.id === undefined) return;
  if (await isDisabled('explain-selection', policy)) return;
  // The click itself gives access to this tab; a page's script that is there already leaves at once.
  await injectInto(tab.id, api.scripting);
  await askTab(api.tabs, tab.id, {
    to: 'act',
    ask: { act: { do: 'explain', words } },
    parse: parseActed,
  });
}
