import type { Kind } from '../knowledge/schema.ts';

/** What the choice of key terms needs to know of a mention. */
export type TermMention = {
  readonly entity: string;
  readonly kind: Kind;
  /** Index of its block; a page's headline, standfirst and first paragraph come first. */
  readonly block: number;
};

/** A class learns three to five new terms in a lesson; more are a list. */
const MAX_KEY_TERMS = 5;
const MIN_KEY_TERMS = 3;
/** After so many of one kind the others come first: five names of presidents explain nothing. */
const MAX_OF_KIND = 2;
/** Beyond so many mentions an article is about it anyway. */
const MAX_COUNTED = 4;
/** The blocks in which an article says what it is about: headline, standfirst, first paragraph. */
const LEAD_BLOCKS = 3;

/** What a reader of 13 is least likely to know, by kind: an event or a treaty before a person, a body that the news names daily last. */
const KIND_WORTH: Readonly<Record<Kind, number>> = {
  summit: 2,
  conflict: 2,
  agreement: 2,
  leader: 1,
  territory: 1,
  organization: 0,
};

/**
 * The three to five most useful terms of an article, the most useful first: what it names often (up to four
 * points), what it begins with (two for the first block, one for the next two), and what readers know least (two
 * to none by kind). At most two of one kind, unless fewer than three would be left; the fourth and fifth have to be
 * named twice, or in the beginning. Of equal terms the one that is named more often comes first, then reading order. An article with fewer entities has fewer.
 */
export function keyTerms(mentions: readonly TermMention[]): readonly string[] {
  const ranked = rankedTerms(mentions);
  const chosen: Ranked[] = [];
  for (const term of ranked) {
    const isWorthIt = chosen.length < MIN_KEY_TERMS || term.count > 1 || term.lead > 0;
    const ofKind = chosen.filter(({ kind }) => kind === term.kind).length;
    if (chosen.length < MAX_KEY_TERMS && ofKind < MAX_OF_KIND && isWorthIt) chosen.push(term);
  }
  const missing = Math.max(MIN_KEY_TERMS - chosen.length, 0);
  const others = ranked.filter((term) => !chosen.includes(term)).slice(0, missing);
  return [...chosen, ...others].map(({ entity }) => entity);
}

/** All terms of an article by the same points, without the limits: the order in which a short sheet takes them. */
export const termsByWorth = (mentions: readonly TermMention[]): readonly string[] =>
  rankedTerms(mentions).map(({ entity }) => entity);

type Ranked = TermMention & { readonly count: number; readonly lead: number };

function rankedTerms(mentions: readonly TermMention[]): readonly Ranked[] {
  const terms = new Map<string, Ranked>();
  for (const { entity, kind, block } of mentions) {
    const known = terms.get(entity);
    const lead = block === 0 ? 2 : block < LEAD_BLOCKS ? 1 : 0;
    terms.set(entity, {
      entity,
      kind,
      block: known?.block ?? block,
      count: (known?.count ?? 0) + 1,
      lead: Math.max(known?.lead ?? 0, lead),
    });
  }
  // The sort is stable, and a map keeps the order of the first mentions.
  return [...terms.values()].toSorted((a, b) => worth(b) - worth(a) || b.count - a.count);
}

const worth = ({ kind, count, lead }: Ranked): number =>
  Math.min(count, MAX_COUNTED) + lead + KIND_WORTH[kind];
