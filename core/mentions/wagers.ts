import type { ConflictEntry } from '../knowledge/lexicon.ts';
import { isBackReference } from './back-references.ts';
import { personInFocus } from './focus-person.ts';
import type { LinkIndex } from './link-index.ts';
import type { BlockReading, Reading } from './reading.ts';

const WAGERS = new Set(['his', 'her', 'their']);
/** What is somebody's own: an "occupation" may be a trade, a "campaign" an election's. */
const WAGED = new Set('war invasion offensive putsch coup uprising revolt siege'.split(' '));

/** "His war", "their putsch": a conflict by who wages it. */
export const isWaged = (block: BlockReading, at: number): boolean =>
  WAGED.has(block.tokens[at]?.norm ?? '') && isBackReference(block, at, false, WAGERS);

/** The country of the person in "his war", empty where none is in focus; undefined where the words say no such owner. */
export function countryOfWager(
  { pack, lexicon }: Reading,
  block: BlockReading,
  at: number,
  persons: LinkIndex,
): string | undefined {
  if (!['his', 'her'].includes(block.tokens[at - 1]?.norm ?? '')) return undefined;
  const person = personInFocus(block, at, persons);
  return (person && lexicon.countries[pack.country(person.entity) ?? -1]?.code) ?? '';
}

/** Whether a country fights in a conflict, or has it on its ground. */
export const isSide = ({ countries, parties }: ConflictEntry, code: string): boolean =>
  countries.includes(code) || parties.includes(code);
