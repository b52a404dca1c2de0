import type { Match } from './match.ts';
import type { BlockReading } from './reading.ts';

/** What fights for a country, behind its adjective: "the war against Iraqi forces". */
const FORCES = new Set(
  (
    'forces troops army soldiers rebels rebel militants fighters guerrillas insurgents militia militias separatists government regime ' +
    'rule occupation aggression invaders positions targets backed held occupied controlled'
  ).split(' '),
);

/** "The war against Russian oligarchs": an adjective, and the noun that it is of, which is no side and no place. */
export function isOfNoun(
  { tokens, sentences }: BlockReading,
  { matches, end }: { readonly matches: readonly Match[]; readonly end: number },
): boolean {
  const noun = tokens[end];
  return (
    noun?.gap === 'space' &&
    !noun.isCapital &&
    sentences[end] === sentences[end - 1] &&
    NOUN_ENDINGS.test(noun.norm) &&
    !FORCES.has(noun.norm) &&
    matches.at(-1)?.senses.every(({ type }) => type === 'adjective' || type === 'demonym') === true
  );
}

/** A plural, which no verb behind a name of many is: "the war against Argentines was". */
const NOUN_ENDINGS = /[^siu]s$/;
