import { type Day, firstDay, lastDay } from '../time/day.ts';
import { aliasTokens } from './gazetteer.ts';
import type { Knowledge } from './knowledge.ts';
import type { ConflictEntry, Lexicon, OfficeEntry, SummitEntry } from './lexicon.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import { packRoles, roleIndexOf } from './role-words.ts';
import type { Conflict, Office, Place, Summit } from './schema.ts';

/** Derives what the rules read from the knowledge. Entities are numbered in the order of `knowledge.entities`. */
export function lexiconOf(knowledge: Knowledge): Lexicon {
  const numbers = new Map(knowledge.entities.map((entity, index) => [entity.id, index]));
  const places: string[] = [];
  const placeNumbers = new Map<string, number>();
  const numberOf = (id: string): number[] => {
    const found = numbers.get(id);
    return found === undefined ? [] : [found];
  };
  const placeOf = (name: string): number => {
    const key = aliasTokens(name).join(' ');
    let index = placeNumbers.get(key);
    if (index === undefined) {
      index = places.length;
      placeNumbers.set(key, index);
      places.push(name);
    }
    return index;
  };
  const summits: SummitEntry[] = [];
  const conflicts: ConflictEntry[] = [];
  knowledge.entities.forEach((entity, index) => {
    if (entity.kind === 'summit') {
      summits.push(summitEntry(entity, index, numberOf, placeOf));
    } else if (entity.kind === 'conflict') {
      conflicts.push(conflictEntry(entity, index, numberOf, placeOf));
    }
  });
  return {
    countries: knowledge.countries,
    offices: knowledge.offices.map(officeEntry),
    officeOrganizations: knowledge.offices.map(({ organization }) =>
      organization === undefined ? -1 : (numberOf(organization)[0] ?? -1),
    ),
    ...packRoles(roleIndexOf(knowledge.offices)),
    series: knowledge.series,
    places,
    summits,
    conflicts,
    givenNames: givenNamesOf(knowledge),
    ordinaryWords: ORDINARY_WORDS.split(/\s+/),
  };
}

/** Leaders who have to bear a given name before it is taken for one in a headline. */
const LEAST_BEARERS = 2;

/** Given names that a headline has as words: "Court Stops Bill Obama Wanted". */
const ALSO_WORDS = new Set(['bill', 'mark', 'guy', 'dean', 'victor', 'grant', 'rose', 'faith']);

function givenNamesOf({ entities }: Knowledge): string[] {
  const ordinary = new Set(ORDINARY_WORDS.split(/\s+/));
  const bearers = new Map<string, number>();
  for (const entity of entities) {
    const [first = ''] = entity.kind === 'leader' ? aliasTokens(entity.given ?? '') : [];
    if (first.length > 2 && !ordinary.has(first) && !ALSO_WORDS.has(first))
      bearers.set(first, (bearers.get(first) ?? 0) + 1);
  }
  return [...bearers].flatMap(([name, count]) => (count >= LEAST_BEARERS ? [name] : [])).toSorted();
}

const officeEntry = ({
  words: _words,
  phrases: _phrases,
  metonyms: _metonyms,
  gaps: _gaps,
  completeFrom: _completeFrom,
  ...entry
}: Office): OfficeEntry => entry;

/** The number of an entity as a list: empty where there is none. */
export type NumberOf = (id: string) => number[];
/** The number of a place in the lexicon, which is added where it is new. */
export type PlaceOf = (name: string) => number;

/** The words by which news may name a place: city, region, venue and what the entry adds. */
function placeWords(place: Place | undefined): string[] {
  if (!place) return [];
  const { city, region, venue, also } = place;
  return [city, region, venue, ...also].filter((word) => word !== undefined);
}

/** What rules may ask of a summit. */
export function summitEntry(
  summit: Summit,
  entity: number,
  numberOf: NumberOf,
  placeOf: PlaceOf,
): SummitEntry {
  const start = firstDay(summit.start);
  return {
    entity,
    series: summit.series,
    ...(summit.ordinal === undefined ? {} : { ordinal: summit.ordinal }),
    start,
    end: lastDay(summit.end ?? summit.start),
    leaders: summit.participants.flatMap(({ leader }) =>
      leader === undefined ? [] : numberOf(leader),
    ),
    countries: unique(
      summit.participants.flatMap(({ country, office }) => [
        ...(country === undefined ? [] : [country]),
        ...(office === undefined ? [] : countryOfOffice(office)),
      ]),
    ),
    ...(summit.place?.country === undefined ? {} : { host: summit.place.country }),
    organizations: summit.organizations.flatMap(numberOf),
    places: unique(placeWords(summit.place).map(placeOf)),
  };
}

/** What rules may ask of a conflict. */
export function conflictEntry(
  conflict: Conflict,
  entity: number,
  numberOf: NumberOf,
  placeOf: PlaceOf,
): ConflictEntry {
  const parties = conflict.sides.flatMap((side) => side.parties);
  const end: Day | undefined = conflict.end === undefined ? undefined : lastDay(conflict.end);
  return {
    entity,
    classes: unique([conflict.class, ...conflict.alsoClasses]),
    isBattle: BATTLES.test(conflict.name),
    start: firstDay(conflict.start),
    ...(end === undefined ? {} : { end }),
    ...(conflict.phaseOf === undefined ? {} : { phaseOf: numberOf(conflict.phaseOf)[0] ?? -1 }),
    initiators: conflict.initiators,
    countries: conflict.countries,
    parties: unique(parties.flatMap(({ country }) => (country === undefined ? [] : [country]))),
    entities: unique([
      ...parties.flatMap(({ entity: id }) => (id === undefined ? [] : numberOf(id))),
      ...conflict.territories.flatMap(numberOf),
    ]),
    places: unique([...conflict.places, ...conflict.sites, ...conflict.groups].map(placeOf)),
  };
}

const BATTLES = /\b(?:battle|siege|fall|massacre)\b/i;

/** Office ids begin with the code of their country: "us-president". */
function countryOfOffice(office: string): string[] {
  const code = office.slice(0, 2).toUpperCase();
  return office[2] === '-' ? [code] : [];
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
