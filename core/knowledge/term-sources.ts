import { type Day, firstDay, lastDay } from '../time/day.ts';
import type { Pack } from './pack.ts';
import { sourceIdOf } from './relations.ts';
import type { OfficeEntry } from './lexicon.ts';
import type { Leader, Source, SourceRef, Term } from './schema.ts';

/**
 * What supports that a person held an office from a day on: the sources of the term itself, or else those of the
 * person that have such offices and were read after that day. Empty where the knowledge gives none for this very
 * fact: a list of heads of government says nothing about who led a party.
 */
export function termSources(
  pack: Pack,
  { sources }: Pick<Leader, 'sources'>,
  term: Pick<Term, 'office' | 'start' | 'sources'>,
): readonly SourceRef[] {
  if (term.sources !== undefined) return term.sources;
  const office = pack.lexicon.offices[pack.officeNumber(term.office) ?? -1];
  if (office === undefined) return [];
  return sources.filter((ref) => {
    const source = pack.meta.sources.find(({ id }) => id === sourceIdOf(ref));
    return source !== undefined && hasOffice(source, office, firstDay(term.start));
  });
}

/** Whether a source has the holders of an office on a day. */
function hasOffice({ covers, seen }: Source, office: OfficeEntry, day: Day): boolean {
  if (day > lastDay(seen)) return false;
  if (covers === undefined) return true;
  const { classes, countries, leading } = covers;
  // Data sets list the offices of states, and none of their parts.
  if (office.country === undefined || office.isRegional) return false;
  if (classes !== undefined && !classes.includes(office.class)) return false;
  if (countries !== undefined && !countries.includes(office.country)) return false;
  return leading !== true || office.leads;
}
