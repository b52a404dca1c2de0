import type { Report } from './report.ts';

/** How many names of a list are printed; --json has all. */
const SHOWN = 12;

/** The report as lines of plain text. */
export function reportText(report: Report): string[] {
  const { coverage, collisions, unchecked, pastReview, calendarHoles } = report;
  const open = collisions.filter(({ toldApartBy }) => toldApartBy === undefined);
  const ways = Object.entries(
    Object.groupBy(collisions, ({ toldApartBy }) => toldApartBy ?? 'nothing'),
  ).map(([by, list]) => `${by} ${list?.length ?? 0}`);
  return [
    'Coverage (has of least)',
    ...coverage.map(
      ({ what, at, least, missing }) =>
        `  ${at >= least ? 'ok   ' : 'short'} ${what}: ${at} of ${least}${named(missing)}`,
    ),
    '',
    `Kinds: ${pairs(report.kinds)}`,
    `Decades: ${pairs(report.decades)}`,
    `Countries: ${pairs(report.countries)}`,
    '',
    'Fields that cards show and entities lack',
    ...Object.entries(report.missingFields).map(([field, count]) => `  ${field}: ${count}`),
    '',
    'Entities without a checked source',
    ...Object.entries(unchecked).map(([kind, ids]) => `  ${kind}: ${ids.length}${named(ids)}`),
    '',
    `Calendars of heads with holes: ${calendarHoles.length} (and ${report.explainedVacancies} explained vacancies)`,
    ...calendarHoles.map((hole) => `  ${hole}`),
    '',
    `Past their review date: ${pastReview.length}${named(pastReview)}`,
    '',
    'Texts that are the same in both levels',
    ...Object.entries(report.textsAlike).map(
      ([what, ids]) => `  ${what}: ${ids.length}${named(ids)}`,
    ),
    '',
    `Forms of several entities: ${collisions.length}; told apart by ${ways.join(', ')}`,
    ...open.map(({ alias, entities }) => `  ${alias}: ${entities.join(', ')}`),
  ];
}

const pairs = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([key, count]) => `${key} ${count}`)
    .join(', ');

function named(names: readonly string[]): string {
  if (names.length === 0) return '';
  const rest = names.length - SHOWN;
  return `: ${names.slice(0, SHOWN).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
