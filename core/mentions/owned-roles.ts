import { lastDayInOffice, touches } from '../knowledge/calendar.ts';
import type { DayRange } from '../time/time-expressions.ts';
import { personInFocus } from './focus-person.ts';
import { GENERAL_ROLES } from './general-roles.ts';
import { LinkIndex } from './link-index.ts';
import type { Link, Proposal } from './proposal.ts';
import type { Reading } from './reading.ts';
import { soleHolders } from './role-holders.ts';
import { leaverMeant } from './role-leavers.ts';
import { type RolePhrase, isFormer } from './role-phrases.ts';
import { isNamedOther, roleProposal } from './roles.ts';

/**
 * Roles that belong to a leader: "Reagan's secretary of state", "his foreign minister", "her vice-president". The holder of the
 * office in the leader's own country, on the article's day, or for a leader of the past in the leader's last days in office.
 * Refuses offices that the country has several holders of, the leader's own office, and a leader who is not clear.
 */
export function proposeOwnedRoles(reading: Reading, links: readonly Link[]): Proposal[] {
  const persons = new LinkIndex(links.filter((link) => link.kind === 'leader'));
  return reading.blocks.flatMap((block) =>
    block.roles.flatMap((role) => {
      if (role.country !== undefined || role.organization !== undefined || role.isPlural) return [];
      if (isFormer(role.modifiers) || role.modifiers.has('first')) return [];
      const { tokens } = block;
      // "Its chief ideologue": a word too general for one office.
      if (GENERAL_ROLES.has(tokens[role.wordStart]?.norm ?? '')) return [];
      const isOwner =
        tokens[role.start - 1]?.norm === 's' && tokens[role.start - 1]?.gap === 'apostrophe';
      const owner = isOwner
        ? persons.covering(block.index, role.start - 2, role.start - 1)
        : role.determiner === 'possessive'
          ? personInFocus(block, role.start, persons)
          : undefined;
      if (!owner) return [];
      const offices = officesOf(reading, role, owner.entity);
      const anchor = daysOf(reading, owner.entity);
      const candidates = (
        leaverMeant(reading, block, { ...role, offices }, anchor) ??
        soleHolders(reading, offices, anchor)
      ).filter(({ entity }) => entity !== owner.entity);
      if (candidates.length === 0 || isNamedOther(reading, block, role, candidates)) return [];
      return [roleProposal(block, role, 'role', 'owned roles', anchor, candidates)];
    }),
  );
}

/** The offices of the role in the leader's country. */
function officesOf({ pack, lexicon }: Reading, role: RolePhrase, owner: number): number[] {
  const country = pack.country(owner);
  const code = country === undefined ? undefined : lexicon.countries[country]?.code;
  return role.offices.filter((office) => {
    const own = lexicon.offices[office];
    return code !== undefined && own?.country === code && own.organization === undefined;
  });
}

/** The article's day for one who is in office; else the leader's last day in office. */
function daysOf({ pack, day }: Reading, owner: number): DayRange {
  const now = { from: day, to: day };
  if (pack.termsOf(owner).some((term) => touches(term, now))) return now;
  const last = lastDayInOffice(pack, owner);
  return last !== undefined && last < day ? { from: last - 1, to: last - 1 } : now;
}
