import { patternHost, sitePattern } from './news-sites.ts';
import { EVERY_SITE } from './site-access.ts';
import { isHost } from './settings.ts';

/** The reader's sites as a file holds them: hosts switched off, match patterns allowed. */
export type SiteList = {
  readonly off: readonly string[];
  readonly allowed: readonly string[];
};

/** A line of a file that names no site, as it stands there. */
export type SiteLineProblem = { readonly line: number; readonly text: string };

/** Enough of a line to find it again. */
const SHOWN_CHARS = 80;
const EVERY_WORD = 'every-site';

/** Both lists as a text, which `readSiteList` reads again to the same lists. */
export function writeSiteList({ off, allowed }: SiteList): string {
  return [
    '# Backgrounder: sites. One a line: "off" or "allow", then the name of the site.',
    ...off.map((host) => `off ${host}`),
    ...allowed.map((pattern) => `allow ${patternHost(pattern) ?? EVERY_WORD}`),
    '',
  ].join('\n');
}

/**
 * Reads a text of sites. Accepts hosts and addresses, with "off", "allow" or nothing before them (which
 * means off), "allow every-site", empty lines and `#` comments. Every other line is a problem with its
 * number, and so is each that would make the list longer than `most`.
 */
export function readSiteList(
  text: string,
  most: number,
): SiteList & { readonly problems: readonly SiteLineProblem[] } {
  const off = new Set<string>();
  const allowed = new Set<string>();
  const problems: SiteLineProblem[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const words = line.replace(/#.*/, '').trim().split(/\s+/);
    if (words[0] === '') continue;
    const verb = words.length === 1 ? 'off' : words[0]?.toLowerCase();
    const name = words.at(-1) ?? '';
    const host = words.length > 2 ? undefined : hostOf(name);
    const isEvery = verb === 'allow' && name.toLowerCase() === EVERY_WORD && words.length === 2;
    if (isEvery) allowed.add(EVERY_SITE);
    else if (verb === 'allow' && host !== undefined) allowed.add(sitePattern(host));
    else if (verb === 'off' && host !== undefined && (off.has(host) || off.size < most))
      off.add(host);
    else problems.push({ line: index + 1, text: line.trim().slice(0, SHOWN_CHARS) });
  }
  return { off: [...off], allowed: [...allowed], problems };
}

/**
 * The host that a reader's text means: "Example.org", "https://www.example.org/x", "bücher.example".
 * Without "www.", which stands for the whole site; undefined for what is no name of a site.
 */
export function hostOf(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || /\s/.test(trimmed)) return undefined;
  const url = URL.parse(trimmed.includes('://') ? trimmed : `https://${trimmed}`);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '') return undefined;
  const host = url.hostname.replace(/^www\.(?=.*\.)/, '').replace(/\.$/, '');
  return isHost(host) && host.includes('.') ? host : undefined;
}
