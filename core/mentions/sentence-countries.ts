import { COUNTRY_WORDS } from './country-in-focus.ts';
import type { LinkIndex } from './link-index.ts';
import type { BlockReading, Reading } from './reading.ts';

/** Tokens on either side within which a sentence is looked through: one of a list may be endless. */
const SENTENCE_TOKENS = 60;

/** Codes of the countries that the sentence of a token names by any of their words, a capital, or a leader of theirs. */
export function countriesOfSentence(
  { lexicon, pack }: Reading,
  block: BlockReading,
  at: number,
  links: LinkIndex,
): ReadonlySet<string> {
  const { sentences } = block;
  const codes = new Set<string>();
  let from = at;
  let to = at + 1;
  while (from > Math.max(0, at - SENTENCE_TOKENS) && sentences[from - 1] === sentences[at])
    from -= 1;
  while (to < Math.min(sentences.length, at + SENTENCE_TOKENS) && sentences[to] === sentences[at])
    to += 1;
  for (let token = from; token < to; token += 1) {
    for (const { type, index } of block.matchAt[token]?.senses ?? [])
      if (COUNTRY_WORDS.has(type)) codes.add(lexicon.countries[index]?.code ?? '');
  }
  for (const { kind, entity } of links.between(block.index, from, to)) {
    const country = kind === 'leader' ? pack.country(entity) : undefined;
    if (country !== undefined) codes.add(lexicon.countries[country]?.code ?? '');
  }
  return codes;
}
