import { firstDayInOffice, holdsAny } from '../knowledge/calendar.ts';
import type { Sense } from '../knowledge/gazetteer.ts';
import type { Evidence, EvidenceName } from '../linking/weights.ts';
import type { Candidate } from './proposal.ts';
import type { Reading } from './reading.ts';
import { isFormer } from './role-modifiers.ts';
import type { RolePhrase } from './role-phrases.ts';

// Which of several people who bear one name is meant, by what is said with it.

/** "The elder Bush", "the younger Marcos": of the senses of a name, `word` before it, those of that generation: of those who bear the name the first, or the last of several, in office by then. */
export function ofGeneration(
  { pack, day }: Reading,
  word: string,
  senses: readonly Sense[],
): readonly Sense[] {
  const isElder = word === 'elder' || word === 'older';
  if (senses.length < 2 || (!isElder && word !== 'younger')) return senses;
  const first = ({ index }: Sense): number => firstDayInOffice(pack, index) ?? Infinity;
  const sorted = senses
    .filter((sense) => first(sense) <= day)
    .toSorted((a, b) => first(a) - first(b));
  return isElder ? sorted.slice(0, 1) : sorted.slice(1).slice(-1);
}

/** What a title or role beside a name may say for it. */
export const EXPLAINS: ReadonlySet<EvidenceName> = new Set([
  'titleFits',
  'titleHeld',
  'roleBeside',
]);

const isHolder = ({ name, amount }: Evidence): boolean =>
  name === 'titleFits' || (name === 'roleBeside' && amount === 1);

/** "President Castro" is the one who is president: of a namesake it says nothing that he was it once. */
export function ofHolder(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.some(({ evidence }) => evidence.some(isHolder))
    ? candidates.map(({ entity, evidence }) => ({
        entity,
        evidence: evidence.filter((own) => !EXPLAINS.has(own.name) || isHolder(own)),
      }))
    : candidates;
}

/**
 * "Former president George Bush", "the then president, George Bush" of 2003 is not the one who was president that day: of
 * several who bear a name, one who had held the office before. Who alone bears it is meant whatever the calendar says.
 */
export function withoutPresentHolders(
  { pack, day }: Reading,
  role: RolePhrase | undefined,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (candidates.length < 2 || !role) return candidates;
  if (!isFormer(role.modifiers) && !role.modifiers.has('then')) return candidates;
  const holds = ({ entity }: Candidate): boolean =>
    holdsAny(pack, entity, role.offices, { from: day, to: day });
  const isPast = (own: Candidate): boolean =>
    !holds(own) &&
    pack
      .termsOf(own.entity)
      .some(({ office, start }) => role.offices.includes(office) && start < day);
  return candidates.some(isPast) ? candidates.filter((own) => !holds(own)) : candidates;
}
