import { join } from 'node:path';
import { ARCHIGOS_COUNTRIES } from './country-codes.ts';
import { type DraftTerm, lastKey, nameKeys } from './draft.ts';
import { isoOf, readCsv } from './read-csv.ts';

/** The last day of Archigos 4.1: who ruled on it may rule still. */
const LAST_DAY = '2015-12-31';

/** The persons who ruled, 1945 to 2015, by Archigos; surnames, sometimes with initials after a comma. */
export function readArchigos(data: string): DraftTerm[] {
  const iso2 = iso2OfIso3(data);
  return readCsv(join(data, 'archigos/archigos-4.1-from-1945.csv')).flatMap((row): DraftTerm[] => {
    const { idacr = '', leader = '', wikipedia_title: wikipedia } = row;
    const country = ARCHIGOS_COUNTRIES[idacr] ?? iso2.get(idacr);
    const [start, end] = [isoOf(row['startdate']), isoOf(row['enddate'])];
    if (country === undefined || start === undefined) return [];
    const surname = leader.split(',')[0] ?? leader;
    const title = wikipedia?.replace(/ \([^)]*\)$/, '').replaceAll('_', ' ');
    return [
      {
        source: 'archigos',
        country,
        role: 'ruler',
        name: title === undefined || title === '' ? surname : title,
        family: nameKeys(surname).length > 0 ? nameKeys(surname).slice(-1) : lastKey(title ?? ''),
        start,
        ...(end === undefined || end === LAST_DAY ? {} : { end }),
      },
    ];
  });
}

function iso2OfIso3(data: string): ReadonlyMap<string, string> {
  return new Map(
    readCsv(join(data, 'country-codes/country-codes.csv')).flatMap((row) => {
      const [iso3, iso2] = [row['ISO3166-1-Alpha-3'], row['ISO3166-1-Alpha-2']];
      return iso3 === undefined || iso2 === undefined ? [] : [[iso3, iso2] as const];
    }),
  );
}
