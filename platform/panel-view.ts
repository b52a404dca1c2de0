import { overviewOf } from '../core/panel/overview.ts';
import { parseArticle } from './article-parser.ts';
import { parseReport } from './report-parser.ts';
import { askBackground, askTab } from './messages.ts';
import { accessTo, webHost } from './site-access.ts';
import type { PanelView } from '../components/panel/SidePanel.tsx';
import type { Browser, Tabs } from './browser.ts';

/** A page that works hard answers within a second or two; after this its reader is told. */
const SILENT_MS = 4000;

/**
 * What the panel says about a tab: first what its page's script says, then whether we have access.
 * Undefined for a tab stands for one that has been closed.
 */
export async function panelViewOf(
  tab: Tabs.Tab | undefined,
  parts: Pick<Browser, 'tabs' | 'permissions' | 'runtime'> & {
    readonly newsPatterns: readonly string[];
    readonly isEnabled: boolean;
    /** A page that was taken for silent has answered after all. */
    readonly onLate?: () => void;
  },
): Promise<PanelView> {
  if (tab?.id === undefined) return { state: 'closed' };
  if (!parts.isEnabled) return { state: 'off' };
  const asked = askTab(parts.tabs, tab.id, { to: 'tell', ask: {}, parse: parseReport });
  const report = await inTime(asked, parts.onLate);
  const host = webHost(tab.url) ?? '';
  if (report === undefined) return viewWithoutScript(tab, parts);
  if (report.state === 'off') return { state: 'off' };
  if (report.state === 'no-article') return report;
  if (report.state !== 'found') return { state: report.state, host };
  const article = await askTab(parts.tabs, tab.id, {
    to: 'article',
    ask: {},
    parse: parseArticle,
  });
  // From the background again, not from the page's script: cards with their links are the engine's own.
  const answer = article && (await askBackground(parts.runtime, 'annotate', { article }));
  if (article === undefined || answer === undefined) return { state: 'reading', host };
  const { title, lang } = article;
  const address = addressOf(tab.url);
  return {
    state: 'found',
    overview: overviewOf(answer, { title, lang, ...(address === undefined ? {} : { address }) }),
    key: `${tab.id} ${address ?? ''}`,
  };
}

/** The answer of a page, or undefined after a while: a page that hangs does not refuse, it says nothing. */
async function inTime<T>(
  asked: Promise<T | undefined>,
  onLate: (() => void) | undefined,
): Promise<T | undefined> {
  let isLate = false;
  void asked.then((answer) => isLate && answer !== undefined && onLate?.());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<undefined>((over) => {
    timer = setTimeout(() => {
      isLate = true;
      over(undefined);
    }, SILENT_MS);
  });
  const answer = await Promise.race([asked, silence]);
  clearTimeout(timer);
  return answer;
}

/** Without an address the browser gives us no access, wherever the tab is. */
async function viewWithoutScript(
  tab: Tabs.Tab,
  parts: Parameters<typeof panelViewOf>[1],
): Promise<PanelView> {
  if (tab.url === undefined) return { state: 'no-access' };
  if (tab.url.startsWith('http:')) return { state: 'insecure' };
  const access = await accessTo(tab.url, parts);
  if (access.state === 'unsupported') return access;
  if (access.state === 'none') return { state: 'no-access', host: access.host };
  // Its script comes with the page, or it was open before the access was.
  return tab.status === 'loading' ? { state: 'reading', host: access.host } : { state: 'left' };
}

/** The address of the article, without the place in the page. */
function addressOf(url: string | undefined): string | undefined {
  // A text that was prepared in a page of ours has none.
  if (url === undefined || webHost(url) === undefined) return undefined;
  const address = new URL(url);
  address.hash = '';
  return address.href;
}
