import { aliasTokens, emptyPrefix, extendPrefix, type Sense } from '../knowledge/gazetteer.ts';
import type { Pack } from '../knowledge/pack.ts';
import { hashWord } from '../text/word-hash.ts';

/** A place has no entry of its own: it only says where something happened. */
const hasEntry = ({ type }: Sense): boolean => type !== 'place';

/**
 * Which of some names the knowledge has, for whatever date: an entity, an office, a series, a country or its words;
 * or a person of two names or more behind a title ("Economy Minister Emmanuel Macron").
 */
export function knownNames(pack: Pack, names: readonly string[]): readonly string[] {
  const isLeader = ({ type, index }: Sense): boolean =>
    type === 'entity' && pack.kind(index) === 'leader';
  return names.filter((name) => {
    const tokens = aliasTokens(name);
    return tokens.some((_, from) =>
      from === 0
        ? sensesOf(pack, tokens).some(hasEntry)
        : tokens.length - from > 1 && sensesOf(pack, tokens.slice(from)).some(isLeader),
    );
  });
}

function sensesOf(pack: Pack, tokens: readonly string[]): readonly Sense[] {
  const state = emptyPrefix();
  for (const token of tokens) extendPrefix(state, hashWord(token));
  const hit = pack.find(state);
  return hit === undefined || hit.alias < 0 ? [] : pack.senses(hit.alias);
}
