import { eventIndex } from '../knowledge/event-index.ts';
import type { ConflictEntry, SummitEntry } from '../knowledge/lexicon.ts';
import type { Link } from './proposal.ts';
import type { Reading } from './reading.ts';

/** What is spoken of near a block: in the headline and the first paragraph, the block before, and its own. */
export type Focus = {
  readonly leaders: ReadonlySet<number>;
  /** Codes of countries that are named by any of their words, a capital, or a leader of theirs. */
  readonly countries: ReadonlySet<string>;
  readonly places: ReadonlySet<number>;
  /** Every entity linked there: movements, territories, other events. */
  readonly entities: ReadonlySet<number>;
};

/** What an article is about, near each of its blocks and as a whole. */
export type EventFocus = {
  readonly near: (block: number) => Focus;
  /** Series of the summits that the article links, and those that it names. */
  readonly series: ReadonlySet<string>;
  readonly organizations: ReadonlySet<number>;
};

type Collected = {
  leaders: Set<number>;
  countries: Set<string>;
  places: Set<number>;
  entities: Set<number>;
};

const nothing = (): Collected => ({
  leaders: new Set(),
  countries: new Set(),
  places: new Set(),
  entities: new Set(),
});

/** The focus of the links of a pass, of which each of its rules asks anew. */
const known = new WeakMap<
  readonly Link[],
  { readonly reading: Reading; readonly focus: EventFocus }
>();

/** Reads what each part of an article speaks of, with the links made so far; the same links are read once. */
export function focusOf(reading: Reading, links: readonly Link[]): EventFocus {
  const before = known.get(links);
  if (before?.reading === reading) return before.focus;
  const focus = readFocus(reading, links);
  known.set(links, { reading, focus });
  return focus;
}

function readFocus(reading: Reading, links: readonly Link[]): EventFocus {
  const { lexicon } = reading;
  const series = new Set<string>();
  const organizations = new Set<number>();
  const own = reading.blocks.map(nothing);
  for (const { block, kind, entity } of links) {
    const here = own[block];
    here?.entities.add(entity);
    if (kind === 'leader') {
      here?.leaders.add(entity);
      const country = reading.pack.country(entity);
      if (country !== undefined) here?.countries.add(lexicon.countries[country]?.code ?? '');
    }
    if (kind === 'organization') organizations.add(entity);
    const summit = kind === 'summit' ? summitOf(reading, entity) : undefined;
    if (summit) series.add(summit.series);
  }
  for (const block of reading.blocks) {
    const here = own[block.index];
    for (const { senses } of block.matches) {
      for (const { type, index } of senses) {
        if (COUNTRY_SENSES.has(type)) here?.countries.add(lexicon.countries[index]?.code ?? '');
        else if (type === 'place') here?.places.add(index);
        else if (type === 'series') series.add(lexicon.series[index]?.id ?? '');
      }
    }
  }
  const ofBlocks = new Map<number, Focus>();
  const near = (block: number): Focus => {
    const found = ofBlocks.get(block);
    if (found) return found;
    const focus = nothing();
    for (const index of new Set([0, 1, block - 1, block])) {
      for (const key of ['leaders', 'countries', 'places', 'entities'] as const)
        for (const one of own[index]?.[key] ?? []) (focus[key] as Set<unknown>).add(one); // sets of one key
    }
    ofBlocks.set(block, focus);
    return focus;
  };
  return { near, series, organizations };
}

/** Words that stand for a country; a capital is its metonym. */
const COUNTRY_SENSES: ReadonlySet<string> = new Set(['country', 'adjective', 'demonym', 'metonym']);

const summitOf = (reading: Reading, entity: number): SummitEntry | undefined =>
  eventIndex(reading.lexicon).summitOf.get(entity);

/**
 * How well a summit fits what is spoken of, 0 to 2: the share of the leaders named nearby who took part, or that all who did are named, and half each for
 * its series or body, and its place.
 */
export function summitSupport(focus: EventFocus, block: number, entry: SummitEntry): number {
  const { leaders } = focus.near(block);
  const there = [...leaders].filter((leader) => entry.leaders.includes(leader)).length;
  // Of two who met both are named: whoever else is takes nothing from that.
  const share = isPairOf(entry, there) ? 1 : there / Math.max(1, leaders.size);
  const isOfSeries =
    focus.series.has(entry.series) ||
    entry.organizations.some((body) => focus.organizations.has(body));
  const isThere = isPlaceNamed(focus, block, entry);
  return share + (isOfSeries ? 0.5 : 0) + (isThere ? 0.5 : 0);
}

/** Whether the place of a summit is named near a block. */
export const isPlaceNamed = (focus: EventFocus, block: number, { places }: SummitEntry): boolean =>
  places.some((place) => focus.near(block).places.has(place));

/** Those who make a meeting one of a few. */
const FEW = 3;

const isPairOf = ({ leaders }: SummitEntry, there: number): boolean =>
  there >= 2 && there === leaders.length && there <= FEW;

/** Sides, and countries fought in, above which each of them says less: news names some of a coalition anywhere. */
const MANY_PARTIES = 6;
const MANY_FIELDS = 3;

/**
 * How well a conflict fits what is spoken of, 0 to 2: countries and places it is in and sides that fight it, that are
 * named nearby; each counts for one half, the country it is in for one, one of a large coalition for less.
 */
export function conflictSupport(focus: EventFocus, block: number, entry: ConflictEntry): number {
  const { countries, places, entities } = focus.near(block);
  const fields = fieldsOf(entry);
  const sides = entry.parties.filter((code) => !fields.includes(code));
  return Math.min(
    2,
    Math.min(1, count(fields, countries) * Math.min(1, MANY_FIELDS / fields.length)) +
      (count(sides, countries) / 2) * Math.min(1, MANY_PARTIES / entry.parties.length) +
      count(entry.entities, entities) / 2 +
      Math.min(1, count(entry.places, places)) / 2,
  );
}

/** Whether a country, place or territory that the conflict is fought in or over is spoken of near a block. */
export function isOnField(focus: EventFocus, block: number, entry: ConflictEntry): boolean {
  const { countries, places, entities } = focus.near(block);
  return (
    fieldsOf(entry).some((code) => countries.has(code)) ||
    entry.places.some((place) => places.has(place)) ||
    entry.entities.some((entity) => entities.has(entity))
  );
}

/** The countries that a conflict is in, but for those that carried it into another's. */
const fieldsOf = (entry: ConflictEntry): readonly string[] =>
  entry.countries.filter((code) => !entry.initiators.includes(code));

const count = <T>(all: readonly T[], named: ReadonlySet<T>): number =>
  all.filter((one) => named.has(one)).length;
