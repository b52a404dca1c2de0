import type { Kind } from '../knowledge/schema.ts';
import type { Link } from '../mentions/proposal.ts';

/** A link with the links inside it. */
export type OuterLink = Link & { readonly nested: readonly Link[] };

type KeptLink = Link & { readonly nested: Link[] };

/**
 * Keeps the longer of two overlapping links (of two equally long the event, then the person, else the better one), and puts what lies inside an
 * event into its `nested`. In reading order.
 */
export function resolveOverlaps(links: readonly Link[]): OuterLink[] {
  const byLength = links.toSorted(
    (a, b) =>
      b.end - b.start - (a.end - a.start) || rank(b.kind) - rank(a.kind) || b.score - a.score,
  );
  const kept: KeptLink[] = [];
  // Which kept link covers each token: a search among all of them would be quadratic in a long article.
  const covers = new Map<number, KeptLink[]>();
  for (const link of byLength) {
    const block = covers.get(link.block) ?? [];
    covers.set(link.block, block);
    const outer = firstCover(block, link);
    if (!outer) {
      const own = { ...link, nested: [] };
      kept.push(own);
      for (let at = link.start; at < link.end; at += 1) block[at] = own;
    } else if (isInside(link, outer) && outer.kind !== link.kind) {
      outer.nested.push(link);
    }
  }
  return kept
    .map((link) => ({ ...link, nested: link.nested.toSorted(byPosition) }))
    .toSorted(byPosition);
}

/**
 * "Panmunjom" where two leaders met there: the meeting before the place. "The heads of Nato and the Commission": the head before
 * the body.
 */
const rank = (kind: Kind): number =>
  kind === 'summit' || kind === 'conflict' ? 2 : kind === 'leader' ? 1 : 0;

const byPosition = (a: Link, b: Link): number => a.block - b.block || a.start - b.start;

function firstCover(block: readonly KeptLink[], { start, end }: Link): KeptLink | undefined {
  for (let at = start; at < end; at += 1) if (block[at]) return block[at];
  return undefined;
}

const isInside = (inner: Link, outer: Link): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
