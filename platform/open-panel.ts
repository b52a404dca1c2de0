import type { Browser } from './browser.ts';

/** The panel's page; with `?tab=ID` it stays with that tab instead of following its window. */
export const PANEL_PAGE = 'sidepanel.html';

/** What Chromium has beyond the common API, and Firefox for its own. */
type PanelApi = {
  readonly sidePanel?: { readonly open: (where: { windowId: number }) => Promise<void> };
  readonly sidebarAction?: { readonly open: () => Promise<void> };
};

/**
 * Opens the panel beside a tab. To be called in the reader's own click or key press, before anything is
 * awaited: both browsers refuse otherwise, and then the promise rejects. A browser with neither side
 * panel nor sidebar shows the panel in a tab of its own.
 */
export async function openPanel(
  api: Pick<Browser, 'tabs' | 'runtime'>,
  tab: { readonly id?: number | undefined; readonly windowId?: number | undefined },
): Promise<void> {
  const { sidePanel, sidebarAction } = api as typeof api & PanelApi;
  if (sidePanel !== undefined && tab.windowId !== undefined)
    return sidePanel.open({ windowId: tab.windowId });
  if (sidebarAction !== undefined) return sidebarAction.open();
  if (tab.id === undefined) return;
  await api.tabs.create({ url: api.runtime.getURL(`${PANEL_PAGE}?tab=${tab.id}`) });
}
