import type { Description } from './description.ts';
import type { BlockReading } from './reading.ts';
import type { SummitQuery } from './summit-query.ts';
import { ORDINALS } from './summits-of-series.ts';

/** "His first Summit of the Americas": words of a name that count the owner's own, and are no name of one meeting. */
export function isOwnNumber({ tokens }: BlockReading, start: number): boolean {
  const [before, first] = [tokens[start - 1], tokens[start]];
  const isOwned = OWNERS.has(before?.norm ?? '') || before?.gap === 'apostrophe';
  return isOwned && first?.isCapital === false && ORDINALS.has(first.norm);
}

const OWNERS = new Set('his her my your our'.split(' '));

/** Days from the article's date within which a meeting is "his first": it is of these days, or to come in these weeks. */
export const OWN_DAYS = 14;

/**
 * "His first Nato summit", "Starmer's last G7 summit": somebody else than its body is said to own the number, so that it counts
 * those that he went to, and says nothing of which of the body's meetings it is.
 */
export function isOwnCount(
  block: BlockReading,
  { start, determiner, names }: Description,
  { series, organizations }: SummitQuery,
): boolean {
  if (series.size + organizations.size === 0) return false;
  if (OWNERS.has(determiner)) return true;
  const before = block.tokens[start - 1];
  if (before?.norm !== 's' || before.gap !== 'apostrophe') return false;
  // "The African Union's first summit" is its own.
  return names.some(({ relation }) => relation !== 'owner');
}
