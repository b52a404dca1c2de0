import type { BlockReading } from './reading.ts';

/** The numbers of the sentences of a block in which one of the words stands. */
export function sentencesWith(
  block: BlockReading,
  words: ReadonlySet<string>,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, token] of block.tokens.entries()) {
    if (words.has(token.norm)) found.add(block.sentences[at] ?? 0);
  }
  return found;
}
