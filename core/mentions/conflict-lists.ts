import {
  type EventIndex,
  eventIndex,
  numbersUnder,
  united,
  yearKeys,
} from '../knowledge/event-index.ts';
import type { ConflictEntry } from '../knowledge/lexicon.ts';
import type { DayRange } from '../time/time-expressions.ts';
import type { DescribedName } from './description.ts';
import type { Reading } from './reading.ts';

/**
 * The conflicts to which each of the names may lead, in the order of the lexicon: the shortest of their lists. What is
 * left out fits one of the names in no place where it may stand; what is in it is still to be tried.
 */
export function conflictsOfNames(
  reading: Reading,
  names: readonly DescribedName[],
): readonly ConflictEntry[] {
  const index = eventIndex(reading.lexicon);
  const [first, ...others] = names.map((name) => listOf(reading, index, name));
  let shortest = first ?? [];
  for (const list of others) if (list.length < shortest.length) shortest = list;
  return entriesOf(reading, shortest);
}

/** The conflicts that began in a stretch of days, and those of more years where that is long. */
export function conflictsBegunIn(
  reading: Reading,
  { from, to }: DayRange,
): readonly ConflictEntry[] {
  const years = yearKeys(from, to);
  return years === undefined
    ? reading.lexicon.conflicts
    : entriesOf(reading, numbersUnder(eventIndex(reading.lexicon).conflictsBy.year, years));
}

/** What is spoken of, by which a conflict is looked up. */
type SpokenOf = {
  readonly countries: ReadonlySet<string>;
  readonly places: ReadonlySet<number>;
  readonly entities: ReadonlySet<number>;
};

/** Kept by what is asked with: every war word of a block asks with the same. */
const spokenOf = new WeakMap<SpokenOf, readonly ConflictEntry[]>();

/** The conflicts of which a country, a side or a place is among those that are spoken of. */
export function conflictsSpokenOf(reading: Reading, named: SpokenOf): readonly ConflictEntry[] {
  const known = spokenOf.get(named);
  if (known) return known;
  const { country, place, entity } = eventIndex(reading.lexicon).conflictsBy;
  const found = entriesOf(
    reading,
    united([
      numbersUnder(country, named.countries),
      numbersUnder(place, named.places),
      numbersUnder(entity, named.entities),
    ]),
  );
  spokenOf.set(named, found);
  return found;
}

function listOf(
  { pack, lexicon }: Reading,
  { conflictsBy }: EventIndex,
  { match: { senses } }: DescribedName,
) {
  return united(
    senses.map(({ type, index }) => {
      switch (type) {
        case 'country':
        case 'adjective':
        case 'demonym':
          return numbersUnder(conflictsBy.country, [lexicon.countries[index]?.code ?? '']);
        case 'place':
          return numbersUnder(conflictsBy.place, [index]);
        case 'entity':
          return pack.kind(index) === 'leader'
            ? numbersUnder(conflictsBy.country, [
                lexicon.countries[pack.country(index) ?? -1]?.code ?? '',
              ])
            : numbersUnder(conflictsBy.entity, [index]);
        default:
          return [];
      }
    }),
  );
}

const entriesOf = ({ lexicon }: Reading, numbers: readonly number[]): ConflictEntry[] =>
  numbers.flatMap((number) => lexicon.conflicts[number] ?? []);
