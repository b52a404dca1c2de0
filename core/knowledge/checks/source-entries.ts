import { fold } from '../../text/fold.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Entity, Source, SourceRef } from '../schema.ts';
import type { Problem } from './problem.ts';

/** Names that say nothing of who answers for a statement. */
const NOBODY =
  /^(?:various|unknown|n\/?a|none|internet|online|web|website|misc(?:ellaneous)?|-+)$/i;

/**
 * Finds sources that do not say where a fact stands: two with one address, a publisher that is none, the home page of
 * a publisher in place of the collection that is named, and one page cited twice by an entity. A source that is always
 * cited with the page needs no page of its own.
 */
export function checkSourceEntries(knowledge: Knowledge): Problem[] {
  const bare = new Set(
    [...knowledge.offices, ...knowledge.entities]
      .flatMap(referencesIn)
      .filter((ref) => typeof ref === 'string'),
  );
  return [
    ...sharedAddresses(knowledge.sources),
    ...knowledge.sources.flatMap((source) => formOf(source, bare.has(source.id))),
    ...knowledge.entities.flatMap(repeatedPages),
  ];
}

function sharedAddresses(sources: readonly Source[]): Problem[] {
  const first = new Map<string, string>();
  return sources.flatMap(({ id, url }) => {
    const known = first.get(url);
    if (known === undefined) {
      first.set(url, id);
      return [];
    }
    return [{ entry: id, field: 'url', message: `is also the address of ${known}` }];
  });
}

/** Every list of sources at any depth of an entry. */
function referencesIn(value: unknown): SourceRef[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    // The schema has made sure that a list of this name holds references.
    key === 'sources' && Array.isArray(part) ? (part as SourceRef[]) : referencesIn(part),
  );
}

function formOf({ id, publisher, title, url }: Source, isCitedBare: boolean): Problem[] {
  const problems: Problem[] = [];
  if (NOBODY.test(publisher))
    problems.push({ entry: id, field: 'publisher', message: `"${publisher}" is no publisher` });
  if (isCitedBare && isBareHost(url) && !isSiteItself(publisher, title, url))
    problems.push({
      entry: id,
      field: 'url',
      message: `is the home page of ${publisher}, not the page of "${title}"`,
    });
  return problems;
}

const isBareHost = (url: string): boolean => /^https:\/\/[^/?#]+\/?$/.test(url);

/** The whole site is what is cited: it is named like its publisher or its host, or has a host of its own. */
function isSiteItself(publisher: string, title: string, url: string): boolean {
  const host = (/^https:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1] ?? '').replace(
    /\.(?:org|gov|co|com|ac)(?=\.[a-z]{2}$)/,
    '',
  );
  const labels = host.split('.');
  const name = squeeze(title);
  return (
    labels.length > 2 ||
    name.includes(squeeze(publisher)) ||
    name.includes(squeeze(labels[0] ?? ''))
  );
}

const squeeze = (text: string): string => fold(text).replaceAll(/[^a-z0-9]/g, '');

const keyOf = (ref: SourceRef): string => (typeof ref === 'string' ? ref : ref.url);

function repeatedPages(entity: Entity): Problem[] {
  const seen = new Set<string>();
  return entity.sources.flatMap((ref, index) => {
    const key = keyOf(ref);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ entry: entity.id, field: `sources.${index}`, message: `cites "${key}" twice` }];
  });
}
