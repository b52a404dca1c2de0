import { type Sense, aliasTokens, emptyPrefix, extendPrefix } from './gazetteer.ts';
import type { Pack } from './pack.ts';
import { hashWord } from '../text/word-hash.ts';

/** What a whole alias may mean, none where it is no alias. Records hold no aliases: the gazetteer does. */
export function sensesOf(pack: Pack, alias: string): readonly Sense[] {
  const state = emptyPrefix();
  for (const norm of aliasTokens(alias)) extendPrefix(state, hashWord(norm));
  const number = pack.find(state)?.alias ?? -1;
  return number < 0 ? [] : pack.senses(number);
}

/** Whether an entity goes by one of these names. */
export const isNamedOneOf = (pack: Pack, entity: number, names: readonly string[]): boolean =>
  names.some((name) =>
    sensesOf(pack, name).some(({ type, index }) => type === 'entity' && index === entity),
  );
