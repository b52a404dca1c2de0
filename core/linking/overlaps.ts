import type { Link } from '../mentions/proposal.ts';

/** A link with the links inside it. */
export type OuterLink = Link & { readonly nested: readonly Link[] };

/**
 * Keeps the longer of two overlapping links (the better one of two equally long), and puts what lies inside an
 * event into its `nested`. In reading order.
 */
export function resolveOverlaps(links: readonly Link[]): OuterLink[] {
  const byLength = links.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || b.score - a.score,
  );
  const kept: (Link & { nested: Link[] })[] = [];
  for (const link of byLength) {
    const outer = kept.find(
      (own) => own.block === link.block && own.start < link.end && link.start < own.end,
    );
    if (!outer) {
      kept.push({ ...link, nested: [] });
    } else if (isInside(link, outer) && outer.kind !== link.kind) {
      outer.nested.push(link);
    }
  }
  return kept.toSorted((a, b) => a.block - b.block || a.start - b.start);
}

const isInside = (inner: Link, outer: Link): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
