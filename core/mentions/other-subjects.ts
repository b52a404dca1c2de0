import type { BlockReading } from './reading.ts';

/** What comes in swarms. */
const PESTS =
  /\b(?:hornets?|wasps?|insects?|mosquito(?:es)?|ants|bedbugs|locusts|beetles?|moths|jellyfish|rats|toads|rabbits|weeds|knotweed|cicadas|ladybirds|ladybugs|spiders|slugs|caterpillars|termites|cockroaches|beekeepers?)\b/i;

/** Who fights for customers, or in court; not shops alone, which a real war empties. */
const RIVALS =
  /\b(?:discounters?|browsers?|colas?|coke|pepsi|sodas?|streaming|sneakers|divorce|custody|pizzas?|burgers|cut(?:s|ting)? (?:the |their |its )?prices?)\b/i;

/** Who goes up a mountain. */
const CLIMBERS = /\b(?:climbers?|mountaineers?|hikers?|sherpas?|alpinists?|glacier)\b/i;

/** Who bargains over wages and companies. */
const BARGAINERS =
  /\b(?:unions|machinists|nurses|employers|strikers|wages|merger|shareholders|studios|screenwriters|dockers)\b/i;

/** What else a noun may be of, by the words of its paragraph. */
const SUBJECTS: ReadonlyMap<string, RegExp> = new Map([
  ['war', RIVALS],
  ['battle', RIVALS],
  ['conflict', RIVALS],
  ['fighting', RIVALS],
  ['invasion', PESTS],
  ['offensive', PESTS],
  ['campaign', PESTS],
  ['summit', CLIMBERS],
  ['talks', BARGAINERS],
]);

/**
 * Whether the paragraph of "the invasion", "the war", "the summit", "the talks" speaks of pests, rivals for customers, climbers
 * or wages, and names no country, place or person of ours: the noun is then of these.
 */
export function isOfOtherSubject({ block, tokens, matches }: BlockReading, at: number): boolean {
  const subject = SUBJECTS.get(tokens[at]?.norm ?? '');
  return subject !== undefined && matches.length === 0 && subject.test(block.text);
}
