import type { LinkIndex } from './link-index.ts';
import type { Link } from './proposal.ts';
import type { BlockReading } from './reading.ts';

/** Tokens of two long sentences. */
const SENTENCES_TOKENS = 80;

/** Tokens between a subject and what is said of it. */
const CLAUSE_TOKENS = 5;

/** The one person whom this sentence, or else the one before it, names before the role; none where it names several. */
export function personInFocus(
  block: BlockReading,
  at: number,
  persons: LinkIndex,
): Link | undefined {
  const before = persons
    .between(block.index, at - SENTENCES_TOKENS, at)
    .filter((link) => link.end <= at);
  const sentence = block.sentences[at] ?? 0;
  for (const wanted of [sentence, sentence - 1]) {
    const named = before.filter((link) => block.sentences[link.start] === wanted);
    const [first] = named;
    const last = named.at(-1);
    if (!first || !last) continue;
    if (named.every((link) => link.entity === first.entity)) return first;
    // Of several, the one whose clause it is: named a few words before, with no other close by.
    const isClose = wanted === sentence && at - last.end <= CLAUSE_TOKENS;
    const other = named.findLast((link) => link.entity !== last.entity);
    return isClose && other && last.start - other.end > CLAUSE_TOKENS ? last : undefined;
  }
  return undefined;
}
