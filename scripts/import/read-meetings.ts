import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoOf, readCsv } from './read-csv.ts';

/** A meeting of leaders, by one source. */
export type DraftMeeting = {
  readonly source: 'g7-presidency-history' | 'state-historian';
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly country: string;
  /** The series of ours to which it belongs. */
  readonly series?: 'g7' | 'us-russia' | 'nato' | 'g20' | 'apec' | 'us-china';
};

type Summit = {
  readonly number: number;
  readonly year: number;
  readonly name: string;
  readonly city: string;
  readonly host_country: string;
  readonly status: string;
  readonly dates: { readonly start: string; readonly end: string };
};

/** The yearly meetings of the G7 and G8 that were held. */
export function readG7(data: string): DraftMeeting[] {
  const text = readFileSync(join(data, 'g7-presidency-history/summits.json'), 'utf8');
  return (JSON.parse(text) as { summits: readonly Summit[] }).summits
    .filter(({ status }) => status === 'held')
    .map(({ name, city, host_country: country, dates }) => ({
      source: 'g7-presidency-history',
      name: `G7 ${name}`,
      ...dates,
      place: city,
      country,
      series: 'g7',
    }));
}

/** Meetings that the remarks on a president's trip name. */
const NAMED: readonly (readonly [RegExp, NonNullable<DraftMeeting['series']>])[] = [
  [/\bNATO\b.*\b(?:Summit|Heads of State)|North Atlantic Council/i, 'nato'],
  [/\bG-?20\b/i, 'g20'],
  [/\bAPEC\b|Asia-Pacific Economic/i, 'apec'],
  [/\bG-?[78]\b|Economic Summit/i, 'g7'],
  [
    /\b(?:Soviet|Russian) (?:President|Premier|General Secretary|Chairman|Prime Minister)|Gorbachev|Yeltsin|Putin|Brezhnev|Khrushchev/i,
    'us-russia',
  ],
];

/** Trips of American presidents whose remarks name a summit; the dates are the trip's. */
export function readTravels(data: string): DraftMeeting[] {
  return readCsv(join(data, 'historyatstate/travels.csv')).flatMap((row): DraftMeeting[] => {
    const { remarks = '', locale = '', country = '', role } = row;
    const [start, end] = [isoOf(row['start']), isoOf(row['end'])];
    const series = NAMED.find(([pattern]) => pattern.test(remarks))?.[1];
    if (role !== 'president' || !series || start === undefined || end === undefined) return [];
    if (!/summit|conference|met with|meeting/i.test(remarks)) return [];
    return [
      {
        source: 'state-historian',
        name: remarks.slice(0, 100),
        start,
        end,
        place: locale,
        country,
        series,
      },
    ];
  });
}
