// The one shape into which every reader of a data set brings the terms of office that it has.
import { fold } from '../../core/text/fold.ts';
import { tokenize } from '../../core/text/tokenize.ts';

/** Ids of sources in assets/knowledge/sources, in the order in which they are trusted where they disagree. */
export const TRUST = [
  // Lists that a public body keeps of its own country.
  'congress-legislators',
  'ifg-ministers',
  // Exact starts and ends, corrected by many.
  'wikidata',
  // Starts only, one or two days off in two of ten.
  'cia-world-factbook',
  // Who ruled, which is not always who held the office.
  'archigos',
] as const;
export type DraftSource = (typeof TRUST)[number];

/** What an office is, as far as the data sets tell. `ruler`: whoever held the power, by whatever title. */
export type DraftRole =
  | 'head-of-state'
  | 'head-of-government'
  | 'foreign-minister'
  | 'defense-minister'
  | 'vice-president'
  | 'ruler';

/** One person's time in one office, by one source. */
export type DraftTerm = {
  readonly source: DraftSource;
  /** ISO 3166. */
  readonly country: string;
  readonly role: DraftRole;
  /** As the source writes it. */
  readonly name: string;
  /** The words of the family name, folded. */
  readonly family: readonly string[];
  /** ISO dates of any precision; undefined where the source has none, or the term goes on. */
  readonly start: string;
  readonly end?: string;
  readonly qid?: string;
  readonly born?: string;
  readonly wikipedia?: string;
};

/** Parts of names that stand before a family name and are spelt, joined or left out at will. */
const PARTICLES: ReadonlySet<string> = new Set(
  'al el ul as ash an ad ar de da do dos du del della di la le van von der den bin ben ibn abu jr sr'.split(
    ' ',
  ),
);

/** The folded words of a name that tell it from others: no particles, no initials. */
export function nameKeys(name: string): string[] {
  const words = tokenize(fold(name))
    .flatMap(({ norm }) => norm.split(/[-'’]/))
    .map((word) => word.replaceAll(/[^\p{L}]/gu, ''));
  const long = words.filter((word) => word.length > 1);
  const telling = long.filter((word) => !PARTICLES.has(word));
  return telling.length > 0 ? telling : long;
}

/** The last word of a name in its usual Western order. */
export const lastKey = (name: string): string[] => nameKeys(name).slice(-1);
