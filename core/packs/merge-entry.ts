import { LISTS } from '../knowledge/record.ts';
import type { Entity } from '../knowledge/schema.ts';
import type { PackEntry, TeacherPack } from './pack-schema.ts';

/** As a news text may well name it; below what the bundled knowledge gives its best known. */
const DEFAULT_SALIENCE = 0.5;

/**
 * The entity that an entry makes: over the bundled one of its id where there is one (then of the same kind), with
 * the pack's sources under names of their own. The caller has checked that nothing required is missing.
 */
export function mergeEntry(entry: PackEntry, pack: TeacherPack, bundled?: Entity): Entity {
  // Empty until the entry says otherwise.
  const lists = Object.fromEntries(LISTS[entry.kind].map((list) => [list, []]));
  const base = bundled ?? {
    aliases: [],
    formerTitles: [],
    facts: [],
    positions: [],
    wikipedia: entry.name ?? entry.id,
    checked: 'source',
    salience: DEFAULT_SALIENCE,
    ...lists,
  };
  // What it comes before is about names, and no part of the entity.
  const { overrides: _, ...said } = entry;
  const own = new Set(pack.sources.map(({ id }) => id));
  const merged = { ...base, ...withDefaults(renameSources(said, own, pack.id)) };
  // The schema of the entry, its kind and REQUIRED make up the entity's own type.
  return merged as unknown as Entity;
}

/** The name under which a source of a pack stands among all sources; no bundled one has a slash. */
export const packSourceId = (pack: string, source: string): string => `${pack}/${source}`;

/** A copy in which every reference to a source of the pack has its full name. Entries are a few levels deep. */
function renameSources(value: unknown, own: ReadonlySet<string>, pack: string): object {
  const rename = (ref: unknown): unknown => {
    if (typeof ref === 'string') return own.has(ref) ? packSourceId(pack, ref) : ref;
    const { source } = ref as { readonly source: string }; // the schema knows no third form
    return { ...(ref as object), source: rename(source) };
  };
  const walk = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, inner]) => [
        key,
        key === 'sources' && Array.isArray(inner) ? inner.map(rename) : walk(inner),
      ]),
    );
  };
  return walk(value) as object;
}

/** What a part of an entry leaves open, as the knowledge file's schema fills it in. */
function withDefaults(entry: object): object {
  return Object.fromEntries(
    Object.entries(entry).map(([key, part]: [string, unknown]) => {
      if (key === 'place' || key === 'seat') return [key, { also: [], ...(part as object) }];
      if (key !== 'terms' || !Array.isArray(part)) return [key, part];
      return [key, part.map((term: object) => ({ acting: false, ...term }))];
    }),
  );
}
