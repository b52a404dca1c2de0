import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import type { Entity, Leader, Office, SourceRef } from '../../core/knowledge/schema.ts';
import { type Day, firstDay, isoDate, lastDay } from '../../core/time/day.ts';
import { continentOf } from './continents.ts';
import { sample, seededRandom } from './random.ts';

/** One fact to compare with a source that was not used to write it. */
export type AuditedFact = {
  readonly entity: string;
  readonly fact: string;
  readonly value: string;
  readonly source: string;
};

/** So many random facts, each of another entity. */
export function auditFacts(knowledge: Knowledge, seed: number, count: number): AuditedFact[] {
  const random = seededRandom(seed);
  return sample(knowledge.entities, knowledge.entities.length, random)
    .flatMap((entity) => sample(factsOf(entity), 1, random))
    .slice(0, count);
}

type Value = readonly [
  fact: string,
  value: string | undefined,
  sources?: readonly SourceRef[] | undefined,
];

function factsOf(entity: Entity): AuditedFact[] {
  return valuesOf(entity).flatMap(([fact, value, sources]) =>
    value === undefined
      ? []
      : [
          {
            entity: entity.name,
            fact,
            value,
            source: (sources ?? entity.sources).map(textOf).join(', '),
          },
        ],
  );
}

const textOf = (ref: SourceRef): string => (typeof ref === 'string' ? ref : ref.url);

function valuesOf(entity: Entity): Value[] {
  const written = entity.facts.map(({ text, sources }): Value => ['fact', text, sources]);
  switch (entity.kind) {
    case 'leader':
      return [
        ...written,
        ['born', entity.born],
        ['died', entity.died],
        ...entity.terms.flatMap((term): Value[] => [
          [`start as ${term.office}`, term.start, term.sources],
          [`end as ${term.office}`, term.end, term.sources],
        ]),
      ];
    case 'summit':
      return [
        ...written,
        ['start', entity.start],
        ['end', entity.end],
        ['city', entity.place?.city],
        ...entity.participants.map(({ leader, name }): Value => ['participant', leader ?? name]),
      ];
    case 'conflict':
      return [
        ...written,
        ['start', entity.start],
        ['end', entity.end],
        ...entity.deaths.map(({ low, high, counted, sources }): Value => [
          'deaths',
          `${low} to ${high} ${counted}`,
          sources,
        ]),
      ];
    case 'organization':
      return [
        ...written,
        ['founded', entity.founded],
        ['ended', entity.ended],
        ['seat', entity.seat?.city],
        ...entity.members.map(({ country, from }): Value => [`member ${country} from`, from]),
      ];
    case 'agreement':
      return [
        ...written,
        ['signed', entity.signed],
        ['in force', entity.inForce],
        ['ended', entity.ended],
      ];
    case 'territory':
      return [
        ...written,
        ...entity.controlledBy.map(({ by, since, sources }): Value => [
          `controlled by ${by} since`,
          since,
          sources,
        ]),
      ];
  }
}

/** Who holds an office on a day by our calendar. */
export type AuditedDay = {
  readonly continent: string;
  readonly office: string;
  readonly date: string;
  readonly holders: readonly string[];
};

/** First day that the calendars of all states are meant to cover. */
const SINCE = '2000-01-01';
const CLASSES: ReadonlySet<string> = new Set([
  'president',
  'prime-minister',
  'chancellor',
  'monarch',
]);

/** Pairs of an office and a day since 2000, by turns of every continent. */
export function auditCalendars(
  knowledge: Knowledge,
  until: string,
  seed: number,
  count: number,
): AuditedDay[] {
  const random = seededRandom(seed);
  const offices = knowledge.offices
    .filter(
      ({ country, holders, class: its }) =>
        country !== undefined && holders === 'single' && CLASSES.has(its),
    )
    .filter((office) => daysOf(office, until) !== undefined);
  const byContinent = [...Map.groupBy(offices, ({ country }) => continentOf(country ?? ''))]
    .filter(([continent]) => continent !== undefined)
    .toSorted(([a], [b]) => String(a).localeCompare(String(b)))
    .map(([continent, list]) => [continent ?? '', sample(list, list.length, random)] as const);
  const chosen = Array.from({ length: count }, (_, index) => {
    const [continent = '', list = []] = byContinent[index % byContinent.length] ?? [];
    const office = list[Math.floor(index / byContinent.length) % Math.max(1, list.length)];
    return office && { continent, office };
  });
  return chosen.flatMap((pair) => {
    const day = pair && randomDay(pair.office, until, random);
    if (!pair || day === undefined) return [];
    const { continent, office } = pair;
    return [
      {
        continent,
        office: office.name,
        date: isoDate(day),
        holders: holdersOn(knowledge, office, day),
      },
    ];
  });
}

type Days = readonly [from: Day, to: Day];

/** The days since 2000 that the calendar of an office claims to cover; undefined where there is none. */
function daysOf(office: Office, until: string): Days | undefined {
  const begins = [office.start, office.completeFrom].flatMap((date) =>
    date === undefined ? [] : [lastDay(date)],
  );
  const from = Math.max(firstDay(SINCE), ...begins);
  const to = Math.min(firstDay(until), office.end === undefined ? Infinity : firstDay(office.end));
  return to <= from ? undefined : [from, to];
}

function randomDay(office: Office, until: string, random: () => number): Day | undefined {
  const days = daysOf(office, until);
  return days && days[0] + Math.floor(random() * (days[1] - days[0]));
}

function holdersOn(knowledge: Knowledge, office: Office, day: Day): string[] {
  return knowledge.entities
    .filter((entity): entity is Leader => entity.kind === 'leader')
    .filter(({ terms }) =>
      terms.some(
        (term) =>
          term.office === office.id &&
          firstDay(term.start) <= day &&
          (term.end === undefined || day < lastDay(term.end)),
      ),
    )
    .map(({ name }) => name);
}
