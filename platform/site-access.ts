import { CONTENT_SCRIPT } from './content-script.ts';
import { patternHost, sitePattern } from './news-sites.ts';
import type { Browser } from './browser.ts';

/**
 * How we come to a page: by the bundled list, by the reader's grant, only through this click, or
 * not at all. `unsupported` is a page that no extension may read, or that is not on the web.
 */
export type SiteAccess =
  | { readonly state: 'news-list' | 'granted' | 'none'; readonly host: string }
  | { readonly state: 'unsupported' };

/** Every site of the web, as asked for by "On every site". */
export const EVERY_SITE = 'https://*/*';
/** The id of the content script that is registered for the sites a reader has granted. */
const GRANTED_SCRIPT = 'granted-sites';

type AccessParts = {
  readonly permissions: Pick<Browser['permissions'], 'contains' | 'getAll' | 'request' | 'remove'>;
  /** The hosts of the bundled list: `host_permissions` of the manifest. */
  readonly newsPatterns: readonly string[];
};

/** Tells how we come to the page at an address. */
export async function accessTo(url: string | undefined, parts: AccessParts): Promise<SiteAccess> {
  const host = webHost(url);
  if (host === undefined) return { state: 'unsupported' };
  const isAllowed = await parts.permissions.contains({ origins: [`https://${host}/*`] });
  if (!isAllowed) return { state: 'none', host };
  return { state: isOnNewsList(host, parts.newsPatterns) ? 'news-list' : 'granted', host };
}

/** The host of an https page; undefined for browser pages, files and everything else. */
export function webHost(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' ? hostname : undefined;
}

/** Whether a host is one of the bundled list or lies under one. */
function isOnNewsList(host: string, newsPatterns: readonly string[]): boolean {
  return newsPatterns.some((pattern) => {
    const site = patternHost(pattern);
    return site !== undefined && (host === site || host.endsWith(`.${site}`));
  });
}

/** The match pattern to ask for when a reader wants a site always: the site without its "www.". */
export function grantPattern(host: string): string {
  return sitePattern(host.replace(/^www\./, ''));
}

/** The sites that the reader has granted, beyond the bundled list. */
export async function grantedPatterns(
  parts: Pick<AccessParts, 'permissions' | 'newsPatterns'>,
): Promise<readonly string[]> {
  const { origins = [] } = await parts.permissions.getAll();
  const bundled = new Set(parts.newsPatterns);
  return origins.filter((origin) => !bundled.has(origin)).toSorted();
}

/**
 * Registers the page's script for exactly the granted sites. Registrations outlive the browser's
 * end but not an update, so this runs at each start and after each change of permissions.
 */
export async function registerGrantedSites(
  parts: Pick<AccessParts, 'permissions' | 'newsPatterns'> & {
    readonly scripting: Pick<
      Browser['scripting'],
      'getRegisteredContentScripts' | 'registerContentScripts' | 'unregisterContentScripts'
    >;
  },
): Promise<void> {
  const matches = [...(await grantedPatterns(parts))];
  const present = await parts.scripting.getRegisteredContentScripts({ ids: [GRANTED_SCRIPT] });
  if (JSON.stringify(present[0]?.matches ?? []) === JSON.stringify(matches)) return;
  if (present.length > 0) await parts.scripting.unregisterContentScripts({ ids: [GRANTED_SCRIPT] });
  if (matches.length === 0) return;
  await parts.scripting.registerContentScripts([
    {
      id: GRANTED_SCRIPT,
      matches,
      // A bundled site matches "every site" too; the manifest's own entry already runs there.
      excludeMatches: [...parts.newsPatterns],
      js: [...CONTENT_SCRIPT.js],
      runAt: CONTENT_SCRIPT.runAt,
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);
}

/**
 * Puts the page's script into a tab that is already open. False when the browser does not allow it.
 * Harmless where the script runs already: the second one leaves at once.
 */
export async function injectInto(
  tab: number,
  scripting: Pick<Browser['scripting'], 'executeScript'>,
): Promise<boolean> {
  try {
    await scripting.executeScript({ target: { tabId: tab }, files: [...CONTENT_SCRIPT.js] });
    return true;
  } catch {
    return false; // no access to this tab, or it is gone: a state of the popup, not an error
  }
}
