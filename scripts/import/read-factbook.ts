import { join } from 'node:path';
import { type DraftTerm, nameKeys } from './draft.ts';
import { isoOf, readCsv } from './read-csv.ts';

/**
 * Heads of state and of government by the CIA World Factbook, with starts only; family names stand in capitals.
 * Skips those in the place of a monarch, and rows whose name is not one.
 */
export function readFactbook(data: string): DraftTerm[] {
  return readCsv(join(data, 'cia-factbook/terms-draft.csv')).flatMap((row): DraftTerm[] => {
    const { iso2, role, title = '', name = '', etype } = row;
    const start = isoOf(row['since']);
    if (iso2 === undefined || iso2 === '' || etype !== 'sovereign' || start === undefined)
      return [];
    if (
      /governor|represent|deputy|vice|acting|caretaker|interim|crown|heir/i.test(`${title} ${name}`)
    )
      return [];
    const family = familyInCapitals(name);
    if (family.length === 0) return [];
    return [
      {
        source: 'cia-world-factbook',
        country: iso2,
        role: role === 'hos' ? 'head-of-state' : 'head-of-government',
        name,
        family,
        start,
      },
    ];
  });
}

/** "de villepin" of "Dominique DE VILLEPIN". */
function familyInCapitals(name: string): string[] {
  const words = name.split(/\s+/).filter((word) => /^[\p{Lu}'’-]{2,}$/u.test(word));
  return nameKeys(words.join(' '));
}
