import type { LinkIndex } from './link-index.ts';
import type { Link } from './proposal.ts';
import type { BlockReading } from './reading.ts';

/** Tokens of two long sentences. */
const SENTENCES_TOKENS = 80;

/** Tokens between a subject and what is said of it. */
const CLAUSE_TOKENS = 5;

/** How many sentences about people of the person in focus are passed over. */
const OWNED_SENTENCES = 2;

const POSSESSIVES = new Set(['his', 'her', 'their']);

/**
 * The one person whom this sentence, or else the one before it, names before the role; none where it names several. Who is
 * named as somebody's own ("Her chancellor, Kwasi Kwarteng, met bankers.") is not meant by the same pronoun again ("Her
 * predecessor"): a sentence that names no other person leaves the focus where it was. None either where a pronoun of the other sex stands between the person and the role.
 */
export function personInFocus(
  block: BlockReading,
  at: number,
  persons: LinkIndex,
): Link | undefined {
  const before = persons
    .between(block.index, at - SENTENCES_TOKENS, at)
    .filter((link) => link.end <= at);
  const sentence = block.sentences[at] ?? 0;
  const pronoun = pronounBefore(block, at);
  let wanted = sentence;
  let passed = 0;
  while (wanted >= sentence - 1 - passed) {
    const all = before.filter((link) => block.sentences[link.start] === wanted);
    const named = all.filter((link) => !isOwned(block, link, pronoun));
    const [first] = named;
    const last = named.at(-1);
    if (!first || !last) {
      if (all.length > 0 && passed < OWNED_SENTENCES) passed += 1;
      wanted -= 1;
      continue;
    }
    if (named.every((link) => link.entity === first.entity))
      return isOfOtherPronoun(block, first.end, at, pronoun) ? undefined : first;
    // Of several, the one whose clause it is: named a few words before, with no other close by.
    const isClose = wanted === sentence && at - last.end <= CLAUSE_TOKENS;
    const other = named.findLast((link) => link.entity !== last.entity);
    return isClose && other && last.start - other.end > CLAUSE_TOKENS ? last : undefined;
  }
  return undefined;
}

const OTHER_SEX: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['his', new Set(['she', 'her', 'herself'])],
  ['her', new Set(['he', 'his', 'him', 'himself'])],
]);

/** "Boris Johnson left. His wife smiled. Her predecessor …": a pronoun of the other sex stands between. */
function isOfOtherPronoun(
  { tokens }: BlockReading,
  from: number,
  to: number,
  pronoun: string | undefined,
): boolean {
  const others = OTHER_SEX.get(pronoun ?? '');
  return others !== undefined && tokens.slice(from, to).some(({ norm }) => others.has(norm));
}

/** The longest role between a pronoun and a name: "his vice foreign minister, …". */
const OWNED_TOKENS = 5;

/** The possessive before the words of a role that end at a token; undefined where there is none. */
function pronounBefore({ tokens }: BlockReading, end: number): string | undefined {
  for (let at = end - 1; at >= Math.max(0, end - OWNED_TOKENS); at -= 1) {
    const token = tokens[at];
    if (!token || tokens[at + 1]?.gap !== 'space') return undefined;
    if (POSSESSIVES.has(token.norm)) return token.norm;
  }
  return undefined;
}

/** "Her chancellor, Kwasi Kwarteng,", "her chancellor Kwasi Kwarteng": named as somebody's, by the same pronoun. */
function isOwned(block: BlockReading, { start }: Link, pronoun: string | undefined): boolean {
  if (pronoun === undefined) return false;
  if (block.tokens[start]?.gap === 'space') return block.tokens[start - 1]?.norm === pronoun;
  if (block.tokens[start]?.gap !== 'comma') return false;
  return pronounBefore(block, start - 1) === pronoun;
}
