import { entitySense, sharedTitles, surfaceForms } from '../knowledge/aliases.ts';
import {
  aliasTokens,
  emptyPrefix,
  extendPrefix,
  isCapitalsOnly,
  type PrefixHit,
  type PrefixState,
  type Sense,
} from '../knowledge/gazetteer.ts';
import type { Entity } from '../knowledge/schema.ts';
import { hashWord } from '../text/word-hash.ts';

type Node = { alias: number; goesOn: boolean };

/** What teachers' entries may be called, in the form that the matcher asks for. */
export type OwnAliases = {
  /** Whether a token of this hash begins one. */
  readonly mayBegin: (hash: number) => boolean;
  readonly find: (state: PrefixState) => PrefixHit | undefined;
  /** The senses of an alias by its own number. */
  readonly senses: readonly (readonly Sense[])[];
  /** The state after all tokens of each alias, to look the same words up elsewhere. */
  readonly states: readonly PrefixState[];
};

/**
 * Indexes the aliases of entities and places. A map of the prefixes' states, not the bundled knowledge's arrays:
 * those are laid out once, at build time, where a collision can be seen and its seeds changed.
 */
export function indexAliases(
  entities: readonly (readonly [number: number, entity: Entity])[],
  places: readonly (readonly [number: number, name: string])[],
): OwnAliases {
  const beginnings = new Set<number>();
  const nodes = new Map<number, Node>();
  const senses: Sense[][] = [];
  const states: PrefixState[] = [];
  const add = (alias: string, sense: Sense): void => {
    const tokens = aliasTokens(alias);
    if (tokens.length === 0) return;
    beginnings.add(hashWord(tokens[0] ?? '').hash);
    const state = emptyPrefix();
    for (const [at, token] of tokens.entries()) {
      extendPrefix(state, hashWord(token));
      const node = nodes.get(keyOf(state)) ?? { alias: -1, goesOn: false };
      nodes.set(keyOf(state), node);
      if (at + 1 < tokens.length) {
        node.goesOn = true;
        continue;
      }
      if (node.alias < 0) {
        node.alias = senses.length;
        senses.push([]);
        states.push({ ...state });
      }
      const known = senses[node.alias];
      if (!known?.some(({ type, index }) => type === sense.type && index === sense.index))
        known?.push(sense);
    }
  };
  const shared = sharedTitles([]);
  for (const [number, entity] of entities) {
    for (const [alias, flags] of surfaceForms(entity, shared))
      add(alias, entitySense(alias, flags, number));
  }
  for (const [index, name] of places) {
    const flags = { isShort: false, isSurname: false, needsContext: false };
    add(name, { type: 'place', index, ...flags, needsCapitals: isCapitalsOnly(name) });
  }
  return {
    mayBegin: (hash) => beginnings.has(hash),
    find: (state) => nodes.get(keyOf(state)),
    senses,
    states,
  };
}

/** 52 of the 64 bits of a state: as many as a number holds exactly. */
const keyOf = ({ slot, check }: PrefixState): number =>
  (slot >>> 0) * 0x100000 + ((check >>> 0) & 0xfffff);
