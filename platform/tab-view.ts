import { parseReport } from './report-parser.ts';
import { askTab } from './messages.ts';
import { accessTo, webHost } from './site-access.ts';
import type { TabView } from '../components/popup/popup-view.ts';
import type { Browser, Tabs } from './browser.ts';

/**
 * What the popup says about a tab: first what its page's script says, which also covers a page that
 * was explained once through this click; then whether we have access.
 */
export async function viewOfTab(
  tab: Tabs.Tab | undefined,
  api: Pick<Browser, 'tabs' | 'permissions'> & { readonly newsPatterns: readonly string[] },
): Promise<TabView> {
  const host = webHost(tab?.url);
  if (tab?.id === undefined || host === undefined) {
    return { state: tab?.url?.startsWith('http:') === true ? 'insecure' : 'unsupported' };
  }
  const [report, access] = await Promise.all([
    askTab(api.tabs, tab.id, { to: 'tell', ask: {}, parse: parseReport }),
    accessTo(tab.url, api),
  ]);
  if (report === undefined) {
    // While the page loads its script has not come yet.
    if (access.state !== 'none' && tab.status === 'loading') return { state: 'waiting' };
    // Access without a script: the page was open before the access was, or is no page of text.
    return { state: access.state === 'none' ? 'no-access' : 'no-script', host };
  }
  if (report.state === 'off') return { state: 'waiting' }; // the popup shows the global switch alone
  return { ...report, host, isOnce: access.state === 'none' };
}
