import { isInDateline } from './name-contexts.ts';
import type { Reading } from './reading.ts';

/** Blocks among which a dateline stands: the headline, a line under it, and the first paragraph. */
const FIRST_BLOCKS = 3;
/** Tokens at the beginning of a paragraph that a dateline's place may take. */
const DATELINE_TOKENS = 3;

/** The numbers of the place that an article is written from ("HELSINKI (Wire) - …"), for its "here"; empty without one. */
export function datelinePlaces(reading: Reading): ReadonlySet<number> {
  for (const block of reading.blocks.slice(0, FIRST_BLOCKS)) {
    for (const { start, senses } of block.matches) {
      if (start > DATELINE_TOKENS) break;
      const places = senses.filter(({ type }) => type === 'place').map(({ index }) => index);
      if (places.length > 0 && isInDateline(block, start)) return new Set(places);
    }
  }
  return new Set();
}
