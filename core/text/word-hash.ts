/**
 * Two hashes of a normalized word, both of 30 bits, so that every engine keeps them as small integers. They are made
 * where a text is cut into tokens, so that looking for a name reads no letter again.
 */
export type WordHash = {
  /** Says where to look (FNV-1a over the UTF-16 units). */
  readonly hash: number;
  /** Made otherwise, it says that what is found there is the word. */
  readonly check: number;
};

export const HASH_SEED = 0x811c9dc5;
const HASH_PRIME = 0x01000193;
export const CHECK_SEED = 0x9747b28c;
const CHECK_PRIME = 0x5bd1e995;

/** The hash of a word that goes on with a unit, from that of what stands before it. */
export const addToHash = (hash: number, code: number): number => Math.imul(hash ^ code, HASH_PRIME);

/** The same for the check. */
export const addToCheck = (check: number, code: number): number =>
  Math.imul(check + code, CHECK_PRIME);

/** What is kept of a hash or a check when its word ends. */
export const finishHash = (hash: number): number => (hash ^ (hash >>> 15)) & 0x3fffffff;

/** The hashes of a whole word. */
export function hashWord(norm: string): WordHash {
  let hash = HASH_SEED;
  let check = CHECK_SEED;
  for (let at = 0; at < norm.length; at += 1) {
    const code = norm.charCodeAt(at);
    hash = addToHash(hash, code);
    check = addToCheck(check, code);
  }
  return { hash: finishHash(hash), check: finishHash(check) };
}
