/**
 * Reads the bundled list of news sites: one host a line, `#` starts a comment. Throws a
 * `NewsSitesError` that names the line for anything that is not a lower-case host, or is there twice.
 */
export function parseNewsSites(text: string): readonly string[] {
  const hosts = new Set<string>();
  for (const [index, line] of text.split('\n').entries()) {
    const host = line.replace(/#.*/, '').trim();
    if (host === '') continue;
    if (!HOST.test(host)) throw new NewsSitesError(index + 1, `"${host}" is not a host`);
    if (hosts.has(host)) throw new NewsSitesError(index + 1, `"${host}" is there twice`);
    hosts.add(host);
  }
  return [...hosts];
}

/** A line of the list that does not name a host. */
class NewsSitesError extends Error {
  constructor(line: number, problem: string) {
    super(`news-sites.txt, line ${line}: ${problem}`);
    this.name = 'NewsSitesError';
  }
}

/** The match pattern of a host and everything under it; https only, as all of them are. */
export function sitePattern(host: string): string {
  return `https://*.${host}/*`;
}

/** The host of a pattern made by `sitePattern`, or undefined for a pattern of another shape. */
export function patternHost(pattern: string): string | undefined {
  return /^https:\/\/\*\.([^/*]+)\/\*$/.exec(pattern)?.[1];
}

/** Two or more labels of letters, digits and inner hyphens. */
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** A granted pattern in words: its host, or "every site". */
export function patternLabel(pattern: string): string {
  return (
    patternHost(pattern) ?? (/^(?:https|\*):\/\/\*\/\*$/.test(pattern) ? 'every site' : pattern)
  );
}
