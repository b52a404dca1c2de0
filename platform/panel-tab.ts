import type { Browser, Tabs } from './browser.ts';

/** The tab that a panel speaks of. */
export type PanelTab = {
  /** The tab as it is now; undefined when it has been closed. */
  readonly find: () => Promise<Tabs.Tab | undefined>;
  /** Calls back when another tab or another page may be meant, or its page's script says something new. */
  readonly watch: (onChange: () => void, signal: AbortSignal) => void;
};

/**
 * Follows the active tab of the panel's own window, or stays with the tab of a panel that was opened for
 * one. Hears the reports that pages send to the background, and answers none.
 */
export function createPanelTab(
  api: Pick<Browser, 'tabs' | 'runtime' | 'permissions'>,
  fixed: number | undefined,
): PanelTab {
  let current = fixed;
  const find = async (): Promise<Tabs.Tab | undefined> => {
    const tab =
      fixed === undefined
        ? (await api.tabs.query({ active: true, currentWindow: true }))[0]
        : await api.tabs.get(fixed).catch(() => undefined); // closed meanwhile
    current = tab?.id;
    return tab;
  };
  return {
    find,
    watch: (onChange, signal) => {
      const onCurrent = (id: number | undefined): void => {
        if (id !== undefined && id === current) onChange();
      };
      const onActivated = (): void => {
        if (fixed === undefined) onChange();
      };
      const onUpdated = (id: number, { status, url }: Tabs.OnUpdatedChangeInfoType): void => {
        if (status !== undefined || url !== undefined) onCurrent(id);
      };
      const onMessage = (message: unknown, sender: { tab?: Tabs.Tab }): undefined => {
        if ((message as { to?: unknown } | null)?.to === 'report') onCurrent(sender.tab?.id);
        return undefined;
      };
      const { tabs, runtime, permissions } = api;
      const listener = onMessage as Parameters<typeof runtime.onMessage.addListener>[0];
      tabs.onActivated.addListener(onActivated);
      tabs.onUpdated.addListener(onUpdated);
      tabs.onRemoved.addListener(onCurrent);
      runtime.onMessage.addListener(listener);
      permissions.onAdded.addListener(onChange);
      permissions.onRemoved.addListener(onChange);
      signal.addEventListener('abort', () => {
        tabs.onActivated.removeListener(onActivated);
        tabs.onUpdated.removeListener(onUpdated);
        tabs.onRemoved.removeListener(onCurrent);
        runtime.onMessage.removeListener(listener);
        permissions.onAdded.removeListener(onChange);
        permissions.onRemoved.removeListener(onChange);
      });
    },
  };
}
