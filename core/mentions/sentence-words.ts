import type { BlockReading } from './reading.ts';

/** What was found in each block for each set of words: rules ask for every mention of an endless block anew. */
const known = new WeakMap<BlockReading, Map<ReadonlySet<string>, ReadonlySet<number>>>();

/** The numbers of the sentences of a block in which one of the words stands. */
export function sentencesWith(
  block: BlockReading,
  words: ReadonlySet<string>,
): ReadonlySet<number> {
  const ofBlock = known.get(block) ?? new Map<ReadonlySet<string>, ReadonlySet<number>>();
  known.set(block, ofBlock);
  const before = ofBlock.get(words);
  if (before) return before;
  const found = new Set<number>();
  for (const [at, token] of block.tokens.entries()) {
    if (words.has(token.norm)) found.add(block.sentences[at] ?? 0);
  }
  ofBlock.set(words, found);
  return found;
}
