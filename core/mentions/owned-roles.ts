import { lastDayInOffice, touches } from '../knowledge/calendar.ts';
import type { DayRange } from '../time/time-expressions.ts';
import { officeAnchorOf } from '../time/office-anchor.ts';
import { personInFocus } from './focus-person.ts';
import { GENERAL_ROLES } from './general-roles.ts';
import { LinkIndex } from './link-index.ts';
import type { Link, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import { soleHolders } from './role-holders.ts';
import { leaverMeant } from './role-leavers.ts';
import { isFormer } from './role-modifiers.ts';
import type { RolePhrase } from './role-phrases.ts';
import { isBeforeName, isNamedOther, roleProposal } from './roles.ts';

/**
 * Roles that belong to a leader: "Reagan's secretary of state", "his foreign minister", "her vice-president". The holder of the
 * office in the leader's own country, on the article's day, or for a leader of the past in the leader's last days in office.
 * "Its" is of
 * the country that its sentence names last. Refuses offices that the country has several holders of, the leader's own office, and a leader who is not clear.
 */
export function proposeOwnedRoles(reading: Reading, links: readonly Link[]): Proposal[] {
  const persons = new LinkIndex(links.filter((link) => link.kind === 'leader'));
  return reading.blocks.flatMap((block) =>
    block.roles.flatMap((role) => {
      if (role.country !== undefined || role.organization !== undefined || role.isPlural) return [];
      if (isFormer(role.modifiers) || role.modifiers.has('first')) return [];
      if (role.modifiers.has('captive')) return [];
      // "Her great-grandson Prince George" is whom the name says.
      if (isBeforeName(block, role.end)) return [];
      const { tokens } = block;
      if (tokens[role.start - 1]?.norm === 'its') return ofCountry(reading, block, role);
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
      const offices = officesIn(reading, role, reading.pack.country(owner.entity));
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

/** Tokens of a sentence in which "its" still has its country. */
const ITS_TOKENS = 30;

/** "Ukraine said no; its foreign minister": the country named last before it in the sentence, with no body since. */
function ofCountry(reading: Reading, block: BlockReading, role: RolePhrase): Proposal[] {
  // "Awaits its new president": not yet who holds the office.
  if (role.modifiers.size > 0) return [];
  for (let at = role.start - 1; at >= Math.max(0, role.start - ITS_TOKENS); at -= 1) {
    if (block.sentences[at] !== block.sentences[role.start]) return [];
    const sense = block.matchAt[at]?.senses.find(
      ({ type, index }) =>
        type === 'country' || (type === 'entity' && reading.pack.kind(index) === 'organization'),
    );
    if (!sense) continue;
    if (sense.type !== 'country') return [];
    const offices = officesIn(reading, role, sense.index);
    const anchor = officeAnchorOf(block, role.start, role.end, reading.day);
    const candidates = anchor.isSure
      ? (leaverMeant(reading, block, { ...role, offices }, anchor) ??
        soleHolders(reading, offices, anchor))
      : [];
    return candidates.length === 0 || isNamedOther(reading, block, role, candidates)
      ? []
      : [roleProposal(block, { ...role, offices }, 'role', 'owned roles', anchor, candidates)];
  }
  return [];
}

/** The offices of the role in a country. */
function officesIn({ lexicon }: Reading, role: RolePhrase, country: number | undefined): number[] {
  const code = country === undefined ? undefined : lexicon.countries[country]?.code;
  return role.offices.filter((office) => {
    const own = lexicon.offices[office];
    return code !== undefined && own?.country === code && own.organization === undefined;
  });
}

/** The article's day for one who is in office and stays; else the day before the leader's last one. */
export function daysOf({ pack, day }: Reading, owner: number): DayRange {
  const stays = pack
    .termsOf(owner)
    .some((term) => touches(term, { from: day, to: day }) && term.end !== day);
  const last = lastDayInOffice(pack, owner) ?? Infinity;
  const at = stays || last > day ? day : last - 1;
  return { from: at, to: at };
}
