import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import type { Entity, Office } from '../../core/knowledge/schema.ts';
import { sharedTitles, surfaceForms } from '../../core/knowledge/aliases.ts';
import { calendarGaps, lateCalendars } from '../../core/knowledge/checks/calendar-gaps.ts';
import { aliasTokens } from '../../core/knowledge/gazetteer.ts';
import { firstDay } from '../../core/time/day.ts';

/** One line of the table of what the knowledge is to reach. */
export type Coverage = {
  readonly what: string;
  readonly at: number;
  readonly least: number;
  /** Up to ten names of what is missing. */
  readonly missing: readonly string[];
};

/** Members of the G20, the European Union and NATO, whose calendars go back to 1945. */
const SINCE_1945: ReadonlySet<string> = new Set(
  'AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA AT BE BG CY CZ DK EE ES FI GR HR HU IE LT LU LV MT NL PL PT RO SE SI SK AL IS ME MK NO'.split(
    ' ',
  ),
);
const G20 = 'AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA'.split(' ');
/** Not members of the United Nations, but covered like them. */
const COVERED_TOO = 'XK PS TW VA'.split(' ');
/** Codes in countries.yaml that are no member states: dependent and former ones are told by their end. */
const HEAD_CLASSES: ReadonlySet<string> = new Set([
  'president',
  'prime-minister',
  'chancellor',
  'monarch',
  'supreme-leader',
  'pope',
  'chief',
  'military-ruler',
  'general-secretary',
]);
const BODIES = [
  'united-nations',
  'nato',
  'european-union',
  'imf',
  'world-bank',
  'wto',
  'world-health-organization',
  'iaea',
  'icc',
  'african-union',
  'arab-league',
  'osce',
];
const SERIES = [
  'g7',
  'g20',
  'nato',
  'us-russia',
  'brics',
  'sco',
  'apec',
  'un-climate',
  'asean',
  'east-asia',
  'arab-league',
  'oic',
  'chogm',
  'quad',
  'african-union',
  'americas',
  'inter-korean',
  'us-north-korea',
  'us-china',
];

/** Compares what is there with what the project set itself; `states` are the codes of all states to cover. */
export function coverageOf(knowledge: Knowledge): Coverage[] {
  const kinds = Map.groupBy(knowledge.entities, ({ kind }) => kind);
  const count = (kind: Entity['kind']): number => kinds.get(kind)?.length ?? 0;
  const heads = knowledge.offices.filter(
    ({ class: its, country }) => country !== undefined && HEAD_CLASSES.has(its),
  );
  const held = openOffices(knowledge);
  const states = [
    ...new Set([
      ...knowledge.countries.filter(({ end }) => end === undefined).map(({ code }) => code),
      ...COVERED_TOO,
    ]),
  ].filter((code) => !DEPENDENT.has(code));
  const nobody = states.filter(
    (code) => !heads.some((office) => office.country === code && held.has(office.id)),
  );
  const holes = calendarGaps(knowledge);
  const begun = lateCalendars(knowledge).map(({ office }) => office.id);
  const late = (year: number, codes?: ReadonlySet<string>): string[] => [
    ...new Set(
      holes
        .filter(
          ({ office, to }) =>
            (codes === undefined || codes.has(office.country ?? '')) &&
            (to === undefined || to > firstDay(String(year))),
        )
        .map(({ office }) => office.id),
    ),
  ];
  const foreign = G20.filter(
    (code) => !knowledge.offices.some((o) => o.country === code && o.class === 'foreign-minister'),
  );
  const led = new Set(knowledge.offices.flatMap(({ organization }) => organization ?? []));
  const noHead = BODIES.filter((id) => !led.has(id));
  const series = new Set(knowledge.series.map(({ id }) => id));
  const noSeries = SERIES.filter((id) => ![...series].some((own) => own.includes(id)));
  const since2000 = [...new Set([...late(2000), ...begun])];
  const headOffices = heads.filter(({ holders }) => holders === 'single');
  const of1945 = headOffices.filter(({ country }) => SINCE_1945.has(country ?? ''));
  return [
    line('leaders', count('leader'), 1500),
    line('summits', count('summit'), 500),
    line('conflicts', count('conflict'), 280),
    line('organizations', count('organization'), 130),
    line('agreements', count('agreement'), 130),
    line('territories', count('territory'), 90),
    line('surface forms', surfaceFormCount(knowledge), 20_000),
    line(
      'states with a present head of state or of government',
      states.length - nobody.length,
      states.length,
      nobody,
    ),
    line(
      'calendars of heads without a hole since 2000',
      headOffices.length - since2000.length,
      headOffices.length,
      since2000,
    ),
    line(
      'calendars of G20, EU and NATO heads without a hole since 1945',
      of1945.length - late(1945, SINCE_1945).length,
      of1945.length,
      late(1945, SINCE_1945),
    ),
    line('G20 states with a foreign minister', G20.length - foreign.length, G20.length, foreign),
    line('international bodies with a head', BODIES.length - noHead.length, BODIES.length, noHead),
    line('series of summits', SERIES.length - noSeries.length, SERIES.length, noSeries),
  ];
}

/** Lands in countries.yaml that are part of a state or not recognized by most. */
const DEPENDENT: ReadonlySet<string> = new Set([
  'HK',
  'MO',
  'GL',
  'PR',
  'FO',
  'EH',
  'EU',
  'GI',
  'BM',
  'NC',
]);

const line = (
  what: string,
  at: number,
  least: number,
  missing: readonly string[] = [],
): Coverage => ({
  what,
  at,
  least,
  missing,
});

function openOffices(knowledge: Knowledge): ReadonlySet<Office['id']> {
  return new Set(
    knowledge.entities.flatMap((entity) =>
      entity.kind === 'leader'
        ? entity.terms.flatMap(({ office, end }) => (end === undefined ? [office] : []))
        : [],
    ),
  );
}

/** Different forms after folding, of all entities together. */
function surfaceFormCount(knowledge: Knowledge): number {
  const shared = sharedTitles(knowledge.entities);
  return new Set(
    knowledge.entities.flatMap((entity) =>
      surfaceForms(entity, shared).map(([alias]) => aliasTokens(alias).join(' ')),
    ),
  ).size;
}
