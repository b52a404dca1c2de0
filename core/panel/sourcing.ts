import type { Overview, OverviewEntry } from './overview.ts';

/**
 * A question on where a statement comes from, with what the article itself gives to ask about: its people, an
 * event in it, the publication, and others who would have something to say.
 */
export type SourcingQuestion =
  | { readonly ask: 'who'; readonly names: readonly string[] }
  | { readonly ask: 'how'; readonly event?: string }
  | {
      readonly ask: 'others';
      /** Where the article stands; undefined for a text that was pasted. */
      readonly site?: string;
      /** Sides of a dispute in the article, or else people and bodies whose account may differ. */
      readonly others: readonly string[];
      /** What is disputed, where the knowledge says so. */
      readonly disputed?: string;
      /** A publisher that a statement can be held against. */
      readonly publisher?: string;
    };

/** Names in a sentence that can be read aloud. */
const MAX_NAMES = 3;

/**
 * The three questions of a sourcing exercise: who says so, how do they know, what do others say. People and bodies
 * are those that the article names most; the event is its most useful summit, conflict or agreement.
 */
export function sourcingOf({ entries, address }: Overview): readonly SourcingQuestion[] {
  const ranked = entries.toSorted((a, b) => a.rank - b.rank);
  const speakers = ranked
    .filter(({ kind }) => kind === 'leader' || kind === 'organization')
    .toSorted((a, b) => b.mentions.length - a.mentions.length);
  const event = ranked.find(({ kind }) => EVENTS.has(kind));
  const disputed = ranked.find(({ card }) => card.isDisputed);
  const sides = disputed?.card.positions.map(({ who }) => who) ?? [];
  const others = sides.length > 1 ? sides : names(speakers.slice(1));
  const site = address === undefined ? undefined : siteOf(address);
  const publisher = publisherFor(event ?? ranked[0]);
  return [
    { ask: 'who', names: names(speakers) },
    { ask: 'how', ...(event === undefined ? {} : { event: event.name }) },
    {
      ask: 'others',
      ...(site === undefined ? {} : { site }),
      others: [...new Set(others)].slice(0, MAX_NAMES),
      ...(disputed === undefined ? {} : { disputed: disputed.name }),
      ...(publisher === undefined ? {} : { publisher }),
    },
  ];
}

const EVENTS = new Set(['summit', 'conflict', 'agreement']);

const names = (entries: readonly OverviewEntry[]): readonly string[] =>
  entries.slice(0, MAX_NAMES).map(({ name }) => name);

/** "www.bbc.co.uk" is "bbc.co.uk". */
const siteOf = (address: string): string | undefined =>
  /^https?:\/\/(?:www\.)?([^/:]+)/.exec(address)?.[1];

/** A first-hand publisher where the card has one: everybody knows the way to an encyclopedia. */
function publisherFor(entry: OverviewEntry | undefined): string | undefined {
  const sources = entry?.card.sources ?? [];
  return (sources.find(({ publisher }) => !publisher.startsWith('Wiki')) ?? sources[0])?.publisher;
}
