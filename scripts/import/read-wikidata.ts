import { join } from 'node:path';
import { firstDay } from '../../core/time/day.ts';
import { REPOSITORY_COUNTRIES } from './country-codes.ts';
import { type DraftRole, type DraftTerm, lastKey } from './draft.ts';
import { isoOf, readCsv } from './read-csv.ts';

/** Positions of Wikidata by their label in the extract, where one label means one office. */
const ROLES: readonly (readonly [RegExp, DraftRole])[] = [
  [/^(?:Federal )?President$|^(?:King|Queen|Emperor|Emir|Sultan|Monarch)$/, 'head-of-state'],
  [
    /^(?:Federal )?(?:Prime Minister|Chancellor)$|^(?:Premier|Premier of the State Council|Federal Chancellor)$/,
    'head-of-government',
  ],
  [
    /^(?:Federal )?(?:Minister|Secretary) (?:of|for) (?:Foreign|External)(?: and Commonwealth)? (?:Affairs|Relations)$/,
    'foreign-minister',
  ],
  [/^Minister (?:of|for) (?:National )?Defen[cs]e$/, 'defense-minister'],
  [/^Vice[- ]President$/, 'vice-president'],
];

/** Days between two terms that are one: a re-election. */
const SAME_TERM_DAYS = 2;

/** Terms with exact starts and ends of some sixty countries, by the extracts of Wikidata; re-elections are joined. */
export function readWikidata(data: string): DraftTerm[] {
  const terms = readCsv(
    join(data, 'wikidata-every-politician/office-terms-since-2001.csv'),
  ).flatMap((row): DraftTerm[] => {
    const country =
      REPOSITORY_COUNTRIES[(row['repo'] ?? '').replace(/-(?:cabinet|ministers)$/, '')];
    const role = ROLES.find(([pattern]) => pattern.test(row['position'] ?? ''))?.[1];
    const [start, end] = [isoOf(row['start']), isoOf(row['end'])];
    const { person, qid, dob, enwiki } = row;
    if (!country || !role || start === undefined || person === undefined) return [];
    return [
      {
        source: 'wikidata',
        country,
        role,
        name: person,
        family: lastKey(person),
        start,
        ...(end === undefined ? {} : { end }),
        ...(qid === undefined || qid === '' ? {} : { qid }),
        ...(isoOf(dob) === undefined ? {} : { born: isoOf(dob) ?? '' }),
        ...(enwiki === undefined || enwiki === '' ? {} : { wikipedia: enwiki }),
      },
    ];
  });
  return joinReelections(terms);
}

/** Joins the terms of one person in one office that follow one another within two days. */
export function joinReelections(terms: readonly DraftTerm[]): DraftTerm[] {
  const groups = Map.groupBy(
    terms,
    (term) => `${term.country} ${term.role} ${term.qid ?? term.name}`,
  );
  return [...groups.values()].flatMap((group) => {
    const joined: DraftTerm[] = [];
    for (const term of group.toSorted((a, b) => firstDay(a.start) - firstDay(b.start))) {
      const last = joined.at(-1);
      if (last?.end !== undefined && firstDay(term.start) - firstDay(last.end) <= SAME_TERM_DAYS) {
        const { end: _, ...open } = last;
        joined[joined.length - 1] = term.end === undefined ? open : { ...last, end: term.end };
      } else if (last === undefined || last.end !== undefined) joined.push(term);
    }
    return joined;
  });
}
