import { holdsAny } from '../knowledge/calendar.ts';
import { one } from '../linking/weights.ts';
import { personInFocus } from './focus-person.ts';
import { LinkIndex } from './link-index.ts';
import type { Link, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import { FILLERS, ORDINALS } from './role-modifiers.ts';
import type { RolePhrase } from './role-phrases.ts';
import { isNamedOther, isOwned, meansOnePerson, roleProposal } from './roles.ts';

/**
 * Roles with a place in a list: "Kenya's fifth president took the sword", behind a sentence that names the one who holds the
 * office: an ordinal that begins a sentence is of that person. Refuses a number that the calendar has passed ("Kenya's second
 * president"), but not in a list of its own ("the first female president").
 */
export function proposeOrdinalRoles(reading: Reading, links: readonly Link[]): Proposal[] {
  const persons = new LinkIndex(links.filter(({ kind }) => kind === 'leader'));
  const anchor = { from: reading.day, to: reading.day };
  return reading.blocks.flatMap((block) =>
    block.roles.flatMap((role) => {
      if (!role.modifiers.has('first') || !meansOnePerson(block, role)) return [];
      const first = role.start - (role.determiner === 'the' ? 1 : 0);
      if (block.sentences[first - 1] === block.sentences[first]) return [];
      const entity = personInFocus(block, first, persons)?.entity;
      if (entity === undefined || !holdsAny(reading.pack, entity, role.offices, anchor)) return [];
      if (isPassed(reading, block, role, entity)) return [];
      const candidates = [{ entity, evidence: [one('soleHolder')] }];
      if (isNamedOther(reading, block, role, candidates)) return [];
      const form = isOwned(role) ? 'role' : 'role-bare';
      return [roleProposal(block, role, form, 'ordinal roles', anchor, candidates)];
    }),
  );
}

/** Whether at least as many people held the office before the person as the ordinal counts. */
function isPassed(
  { pack }: Reading,
  { tokens }: BlockReading,
  role: RolePhrase,
  entity: number,
): boolean {
  const words = tokens.slice(role.start, role.wordStart).map(({ norm }) => norm);
  // "The first female president", "the second elected president": of a list of its own.
  if (words.some((word) => FILLERS.has(word))) return false;
  const number = words.map(numberOf).find((own) => own > 0) ?? 0;
  const { office } = pack.termsOf(entity).find((term) => role.offices.includes(term.office)) ?? {};
  const before = new Set<number>();
  for (const term of office === undefined ? [] : pack.termsOfOffice(office)) {
    if (term.entity === entity) break;
    before.add(term.entity);
  }
  return before.size >= number;
}

/** The number of an ordinal, "46th" or "fifth"; 0 of other words. */
const numberOf = (word: string): number => Number.parseInt(word, 10) || ORDINALS.indexOf(word) + 1;
