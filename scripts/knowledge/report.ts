import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import type { Entity } from '../../core/knowledge/schema.ts';
import { calendarGaps } from '../../core/knowledge/checks/calendar-gaps.ts';
import { textsAlike } from '../../core/knowledge/checks/reading-levels.ts';
import { firstDay, isoDate } from '../../core/time/day.ts';
import { type Collision, collisionsOf } from './collisions.ts';
import { type Coverage, coverageOf } from './coverage.ts';

/** What the knowledge has and lacks; lists hold ids. */
export type Report = {
  readonly coverage: readonly Coverage[];
  readonly kinds: Readonly<Record<string, number>>;
  readonly countries: Readonly<Record<string, number>>;
  readonly decades: Readonly<Record<string, number>>;
  /** By kind and field, how many entities lack what a card of that kind shows. */
  readonly missingFields: Readonly<Record<string, number>>;
  readonly unchecked: Readonly<Record<string, readonly string[]>>;
  readonly calendarHoles: readonly string[];
  readonly explainedVacancies: number;
  readonly pastReview: readonly string[];
  readonly textsAlike: Readonly<Record<string, readonly string[]>>;
  readonly collisions: readonly Collision[];
};

/** Builds the report as of an ISO day. */
export function reportOf(knowledge: Knowledge, today: string): Report {
  const { entities } = knowledge;
  return {
    coverage: coverageOf(knowledge),
    kinds: countBy(entities, ({ kind }) => [kind]),
    countries: countBy(entities, countriesOf),
    decades: countBy(entities, decadesOf),
    missingFields: countBy(entities, missingFieldsOf),
    unchecked: listBy(
      entities.filter(({ checked }) => checked === 'none'),
      ({ kind }) => kind,
    ),
    calendarHoles: calendarGaps(knowledge).map(
      ({ office, from, to, days }) =>
        `${office.id}: ${isoDate(from)} to ${to === undefined ? 'now' : `${isoDate(to)} (${days} days)`}${
          office.completeFrom === undefined ? '' : `, complete from ${office.completeFrom}`
        }`,
    ),
    explainedVacancies: knowledge.offices.reduce((sum, { gaps }) => sum + gaps.length, 0),
    pastReview: entities
      .filter(({ reviewBy }) => reviewBy !== undefined && firstDay(reviewBy) < firstDay(today))
      .map(({ id, reviewBy }) => `${id} (${reviewBy})`),
    textsAlike: Object.fromEntries(
      [
        ...Map.groupBy(
          entities.flatMap((entity) =>
            textsAlike(entity).map((field) => [`${entity.kind} ${field.split('.')[0]}`, entity.id]),
          ),
          ([key]) => key ?? '',
        ),
      ].map(([key, pairs]) => [key, pairs.map(([, id]) => id ?? '')]),
    ),
    collisions: collisionsOf(knowledge),
  };
}

function countBy(
  entities: readonly Entity[],
  keysOf: (entity: Entity) => readonly string[],
): Record<string, number> {
  const counts = new Map<string, number>();
  for (const key of entities.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([a], [b]) => a.localeCompare(b)));
}

const listBy = (
  entities: readonly Entity[],
  keyOf: (entity: Entity) => string,
): Record<string, string[]> =>
  Object.fromEntries(
    [...Map.groupBy(entities, keyOf)].map(([key, list]) => [key, list.map(({ id }) => id)]),
  );

function countriesOf(entity: Entity): string[] {
  switch (entity.kind) {
    case 'leader':
      return entity.country === undefined ? [] : [entity.country];
    case 'summit':
    case 'agreement':
      return entity.place?.country === undefined ? [] : [entity.place.country];
    case 'conflict':
    case 'territory':
      return [...new Set(entity.countries)];
    case 'organization':
      return entity.seat?.country === undefined ? [] : [entity.seat.country];
  }
}

/** The decades in which the entity begins; a leader in that of the first term. */
function decadesOf(entity: Entity): string[] {
  const date = startOf(entity);
  return date === undefined ? [] : [`${date.slice(0, 3)}0s`];
}

function startOf(entity: Entity): string | undefined {
  switch (entity.kind) {
    case 'leader':
      return entity.terms.map(({ start }) => start).toSorted()[0];
    case 'summit':
    case 'conflict':
      return entity.start;
    case 'organization':
      return entity.founded;
    case 'agreement':
      return entity.signed;
    case 'territory':
      return entity.controlledBy[0]?.since;
  }
}

/** What the schema leaves open and a card of that kind shows. */
function missingFieldsOf(entity: Entity): string[] {
  const fields = absentOf(entity);
  return fields.flatMap(([field, isAbsent]) => (isAbsent ? [`${entity.kind} ${field}`] : []));
}

function absentOf(entity: Entity): (readonly [field: string, isAbsent: boolean])[] {
  switch (entity.kind) {
    case 'leader':
      return [
        ['born', entity.born === undefined],
        ['family', entity.family === undefined],
        ['country', entity.country === undefined],
      ];
    case 'summit':
      return [
        ['place', entity.place === undefined],
        ['place.point', entity.place?.point === undefined],
        ['participants', entity.participants.length === 0],
        ['outcome', entity.outcome === undefined],
      ];
    case 'conflict':
      return [
        ['sides', entity.sides.length === 0],
        ['point', entity.point === undefined],
        ['deaths', entity.deaths.length === 0],
      ];
    case 'organization':
      return [
        ['seat', entity.seat === undefined],
        ['head', entity.head === undefined],
        ['members', entity.members.length === 0],
      ];
    case 'agreement':
      return [
        ['signed', entity.signed === undefined],
        ['parties', entity.parties.length === 0],
      ];
    case 'territory':
      return [['countries', entity.countries.length === 0]];
  }
}
