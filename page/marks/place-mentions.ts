import type { AnsweredMention } from '../../core/engine/answer.ts';
import type { Kind } from '../../core/knowledge/schema.ts';
import type { Block } from '../../core/text/article.ts';
import { locate, nodesBetween, type TextMap } from '../text/text-map.ts';
import { MAX_MARK_NODES } from '../limits.ts';
import { type PlacedMention, wordsAt } from './placed-mention.ts';

/** Which of the mentions that the engine marked are shown. */
export type ShownOptions = {
  readonly kinds: Readonly<Record<Kind, boolean>>;
  /** Entities of which the reader said "Not this". */
  readonly hiddenEntities: ReadonlySet<string>;
};

/**
 * Finds where the mentions to be shown stand, in their order; leaves out those whose text is no longer
 * what the engine read, or stands in too many pieces. `blockAt` gives the present index of a block of the engine's article.
 */
export function placeMentions(
  mentions: readonly AnsweredMention[],
  {
    blocks,
    map,
    blockAt,
    shown,
  }: {
    readonly blocks: readonly Block[];
    readonly map: TextMap;
    readonly blockAt: readonly (number | undefined)[];
    readonly shown: ShownOptions;
  },
): readonly PlacedMention[] {
  const placed: (PlacedMention & { readonly block: number })[] = [];
  for (const mention of mentions) {
    if (!mention.marked || !shown.kinds[mention.kind] || shown.hiddenEntities.has(mention.entity))
      continue;
    const block = blockAt[mention.block];
    if (block === undefined) continue;
    if (blocks[block]?.text.slice(mention.start, mention.end) !== mention.surface) continue;
    const range = locate(map, block, mention);
    if (range === undefined) continue;
    const nodes = nodesBetween(map, block, range);
    if (nodes.length > MAX_MARK_NODES) continue;
    const words = wordsAt({ range, nodes });
    // The page has changed it since it was read, or between two slices of the reading.
    if (withoutSpace(words) !== withoutSpace(mention.surface)) continue;
    placed.push({ mention, range, nodes, words, block });
  }
  return placed.toSorted((a, b) => a.block - b.block || a.mention.start - b.mention.start);
}

/** Without what the text of a block has otherwise than the page: white space, and characters that are not seen. */
const withoutSpace = (words: string): string => words.replaceAll(/[\s\u00AD\u200B\u2060]+/g, '');
