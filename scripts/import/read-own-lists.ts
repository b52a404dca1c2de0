// Lists that a country keeps of its own office-holders: the British ministers, the American executive.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type DraftRole, type DraftTerm, lastKey } from './draft.ts';
import { isoOf, readCsv } from './read-csv.ts';
import { joinReelections } from './read-wikidata.ts';

const POSTS: readonly (readonly [RegExp, DraftRole])[] = [
  [/^Prime Minister$/, 'head-of-government'],
  [/^(?:Secretary of State for Foreign|Foreign Secretary)/, 'foreign-minister'],
  [/^(?:Secretary of State for Defence|Defence Secretary)/, 'defense-minister'],
];

/** The British prime ministers, foreign and defense secretaries since 1979, by the Institute for Government. */
export function readBritishMinisters(data: string): DraftTerm[] {
  const folder = join(data, 'ifg-ministers');
  const posts = new Map(
    readCsv(join(folder, 'post.csv')).map(({ id = '', name = '' }) => [
      id,
      POSTS.find(([pattern]) => pattern.test(name))?.[1],
    ]),
  );
  const people = new Map(readCsv(join(folder, 'person.csv')).map((row) => [row['id'] ?? '', row]));
  const terms = readCsv(join(folder, 'appointment.csv')).flatMap((row): DraftTerm[] => {
    const role = posts.get(row['post_id'] ?? '');
    const person = people.get(row['person_id'] ?? '');
    const [start, end] = [isoOf(row['start_date']), isoOf(row['end_date'])];
    if (!role || !person || start === undefined) return [];
    const { name = '', short_name: short = '' } = person;
    const family = lastKey(short === '' ? name : short);
    const term = { source: 'ifg-ministers', country: 'GB', role, name, family, start } as const;
    return [end === undefined ? term : { ...term, end }];
  });
  return joinReelections(terms);
}

type Executive = {
  readonly name: { readonly first: string; readonly last: string };
  readonly bio?: { readonly birthday?: string };
  readonly terms: readonly {
    readonly type: string;
    readonly start: string;
    readonly end: string;
  }[];
};

/** The presidents and vice presidents of the United States; the end of a running term is the planned one, left out. */
export function readAmericanExecutive(data: string, today: string): DraftTerm[] {
  const text = readFileSync(join(data, 'congress-legislators/executive.yaml'), 'utf8');
  const terms = (parse(text) as readonly Executive[]).flatMap(({ name, bio, terms: held }) =>
    held.map(({ type, start, end }): DraftTerm => ({
      source: 'congress-legislators',
      country: 'US',
      role: type === 'prez' ? 'head-of-state' : 'vice-president',
      name: `${name.first} ${name.last}`,
      family: lastKey(name.last),
      start,
      ...(end > today ? {} : { end }),
      ...(bio?.birthday === undefined ? {} : { born: bio.birthday }),
    })),
  );
  return joinReelections(terms);
}
