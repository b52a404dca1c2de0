import type { Kind } from '../knowledge/schema.ts';
import { keyTerms } from './key-terms.ts';
import type { MarkOptions } from './mark-options.ts';

/** What the choice of marks needs to know of a mention. */
export type Markable = {
  readonly kind: Kind;
  readonly entity: string;
  readonly block: number;
  readonly confidence: number;
};

/** Kinds from what a reader is least likely to know to what everybody knows, for equally frequent entities. */
const KIND_ORDER: readonly Kind[] = [
  'summit',
  'conflict',
  'agreement',
  'leader',
  'territory',
  'organization',
];

/**
 * Which of the mentions (in reading order) are marked: those of the kinds that are on, by density, and of at most
 * `maxMarks` marks those of the entities that the article names most, then of the kinds that readers know least.
 * `sections` gives the section of each block.
 */
export function selectMarks(
  mentions: readonly Markable[],
  options: MarkOptions,
  sections: readonly number[],
): boolean[] {
  const isKey = new Set(
    options.density === 'key' ? keyTerms(mentions.filter(({ kind }) => options.kinds[kind])) : [],
  );
  const seen = new Set<string>();
  const wanted = mentions.map((mention) => {
    if (!options.kinds[mention.kind]) return false;
    if (options.density === 'every') return true;
    if (options.density === 'key' && !isKey.has(mention.entity)) return false;
    const key =
      options.density === 'section'
        ? `${sections[mention.block] ?? 0} ${mention.entity}`
        : mention.entity;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const chosen = new Set(
    mentions
      .map((mention, index) => ({ mention, index }))
      .filter(({ index }) => wanted[index])
      .toSorted(
        (a, b) =>
          (counts.get(b.mention.entity) ?? 0) - (counts.get(a.mention.entity) ?? 0) ||
          KIND_ORDER.indexOf(a.mention.kind) - KIND_ORDER.indexOf(b.mention.kind) ||
          a.index - b.index,
      )
      .slice(0, options.maxMarks)
      .map(({ index }) => index),
  );
  return mentions.map((_, index) => chosen.has(index));
}
