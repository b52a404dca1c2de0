import type { Kind } from '../knowledge/schema.ts';
import { keyTerms } from './key-terms.ts';
import type { MarkOptions } from './mark-options.ts';

/** What the choice of marks needs to know of a mention. */
export type Markable = {
  readonly kind: Kind;
  readonly entity: string;
  readonly block: number;
  /** From 0 to 1: how much the world speaks of the entity. */
  readonly salience: number;
  /** Who is named in the mention's words: the two in "the Trump-Putin summit". */
  readonly nested: readonly { readonly entity: string }[];
};

/** What the choice of marks needs to know of an article's blocks, by their index. */
export type MarkedBlocks = {
  /** The number of the section that a block is in. */
  readonly sections: readonly number[];
  /** Whether a block is a headline. */
  readonly headlines: readonly boolean[];
};

/** Kinds from what a reader is least likely to know to what everybody knows. */
const KIND_ORDER: readonly Kind[] = [
  'summit',
  'conflict',
  'agreement',
  'leader',
  'territory',
  'organization',
];

/**
 * Which of the mentions (in reading order) are marked: those of the kinds that are on, by density. Where they are
 * more than `maxMarks`, first what the article is about: what a headline names or the text names again, the most
 * named first. Then what a reader is least likely to know: by kind (`KIND_ORDER`), in a kind the least spoken of.
 * What is still equal goes in reading order, so that the same article has the same marks.
 *
 * Of the key terms each has exactly one mark, at its first mention; where `maxMarks` allows fewer, the most useful.
 */
export function selectMarks(
  mentions: readonly Markable[],
  options: MarkOptions,
  blocks: MarkedBlocks,
): boolean[] {
  if (options.density === 'key') return marksOfKeyTerms(mentions, options);
  const wanted = wantedOf(mentions, options, blocks.sections);
  const weights = weightsOf(mentions, blocks.headlines);
  const chosen = new Set(
    mentions
      .map((mention, index) => ({ ...mention, index, weight: weights.get(mention.entity) ?? 0 }))
      .filter(({ index }) => wanted[index])
      .toSorted(
        (a, b) =>
          b.weight - a.weight ||
          KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
          a.salience - b.salience ||
          a.index - b.index,
      )
      .slice(0, options.maxMarks)
      .map(({ index }) => index),
  );
  return mentions.map((_, index) => chosen.has(index));
}

/** The first mention of each key term; the rule that chose them also says which come first. */
function marksOfKeyTerms(
  mentions: readonly Markable[],
  { kinds, maxMarks }: MarkOptions,
): boolean[] {
  const left = new Set(keyTerms(mentions.filter(({ kind }) => kinds[kind])).slice(0, maxMarks));
  return mentions.map(({ entity }) => left.delete(entity));
}

/** Which mentions their kind and the density let through. */
function wantedOf(
  mentions: readonly Markable[],
  { kinds, density }: MarkOptions,
  sections: readonly number[],
): boolean[] {
  const seen = new Set<string>();
  return mentions.map(({ kind, entity, block }) => {
    if (!kinds[kind]) return false;
    if (density === 'every') return true;
    const key = density === 'section' ? `${sections[block] ?? 0} ${entity}` : entity;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** How much the article is about each entity: 0 for what it names once, in passing. */
function weightsOf(
  mentions: readonly Markable[],
  headlines: readonly boolean[],
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { entity, nested, block } of mentions) {
    for (const named of [entity, ...nested.map((inner) => inner.entity)]) {
      const before = weights.get(named);
      // Being in a headline weighs as much as being named once more.
      const more = (before === undefined ? 0 : 1) + (headlines[block] === true ? 1 : 0);
      weights.set(named, (before ?? 0) + more);
    }
  }
  return weights;
}
