/** What the address alone says of a page. */
export type AddressKind = 'home' | 'search' | 'listing' | 'story' | 'unknown';

const HOME = /^\/?(?:(?:index|default|home|main)(?:\.\w+)?\/?)?$/i;
const EDITION = /^\/?[a-z]{2}(?:[-_][a-z]{2,4})?\/?$/i;
const SEARCH = /(?:^|\/)(?:search|suche|recherche|buscar|busca|cerca|zoeken)(?:\/|$|\.)/i;
const LISTING =
  /^(?:tags?|topics?|thema|temas?|category|categories|sections?|authors?|profile|people|cart|basket|checkout|account|login|shop|products?)$/i;
/** A listing's name is one of so many last segments: "/tag/peace/2/". */
const LISTING_SEGMENTS = 4;
const DATED = /\/(?:19|20)\d\d(?:[-/](?:\d{1,2}|[a-z]{3})){1,2}\//i;

/**
 * Reads the kind of page off its address. Stories: a date in the path, three or more hyphens in a
 * segment, a long number, or .html. Listings: /tag/…, /author/…, /shop/… without any of these.
 */
export function addressKind(url: URL | undefined): AddressKind {
  if (url === undefined || !/^https?:$/.test(url.protocol)) return 'unknown';
  const { pathname, search, searchParams } = url;
  if (HOME.test(pathname) || EDITION.test(pathname)) {
    // "/?p=123" and "/index.php?id=5" are stories of old content systems. Read off the text: the keys of
    // a URLSearchParams can't be iterated in Firefox's content scripts.
    return /^\?(?:p|id|article|story|nid|sid|fuseaction)(?:=|&|$)/i.test(search)
      ? 'unknown'
      : 'home';
  }
  if (SEARCH.test(pathname) || (searchParams.has('q') && pathname.length < 12)) return 'search';
  const isStory =
    DATED.test(pathname) ||
    pathname.split('/').some((part) => part.split(/[-_]/).length > 3) ||
    /\d{5,}/.test(pathname) ||
    /\.s?html?$/i.test(pathname);
  if (isStory) return 'story';
  const last = pathname.split('/').slice(-LISTING_SEGMENTS);
  // Only behind a slash at the end may the name stand one further to the front.
  const named = last.length === LISTING_SEGMENTS && last.at(-1) !== '' ? last.slice(1) : last;
  return named.some((part) => LISTING.test(part)) ? 'listing' : 'unknown';
}
