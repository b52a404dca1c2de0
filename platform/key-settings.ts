import type { CommandKeys } from '../components/options/options-view.ts';
import type { Browser } from './browser.ts';

/** Chromium's own page for the keys of extensions; an extension may open it in a tab. */
const CHROMIUM_KEYS = 'chrome://extensions/shortcuts';

/** Our commands in the browser's words, each with the keys that it has at the moment. */
export async function commandKeys(
  commands: Pick<Browser['commands'], 'getAll'>,
): Promise<readonly CommandKeys[]> {
  const all = await commands.getAll();
  return all.flatMap(({ description = '', shortcut = '' }) =>
    description === '' ? [] : [{ what: description, keys: shortcut }],
  );
}

/** Leads to the browser's page for keys: Firefox has a call for it (137), Chromium a page. Undefined elsewhere. */
export function wayToKeys(
  api: Pick<Browser, 'commands' | 'runtime' | 'tabs'>,
): (() => void) | undefined {
  const own: { openShortcutSettings?: () => Promise<void> } = api.commands; // newer than its types
  const { openShortcutSettings } = own;
  if (openShortcutSettings !== undefined) return () => void openShortcutSettings();
  if (!api.runtime.getURL('').startsWith('chrome-extension:')) return undefined;
  return () => void api.tabs.create({ url: CHROMIUM_KEYS });
}

/** The keys that a command has at the moment; empty while it has none. */
export async function keysOf(
  command: string,
  commands: Pick<Browser['commands'], 'getAll'>,
): Promise<string> {
  return (await commands.getAll()).find(({ name }) => name === command)?.shortcut ?? '';
}
