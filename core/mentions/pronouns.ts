import type { Pack } from '../knowledge/pack.ts';
import type { DayRange } from '../time/time-expressions.ts';
import type { Candidate } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import type { RolePhrase } from './role-phrases.ts';

const HERS = new Set('she her herself'.split(' '));
const HIS = new Set('he his him himself'.split(' '));

/** Pronouns that in the role's own clause are of somebody else: "the president told her". */
const OBJECTS = new Set('her his him'.split(' '));

/** What begins a clause in which they may be of the role. */
const OPENERS = new Set(
  'after before when while since until because although said says that'.split(' '),
);

/** Words for other people, of whom a pronoun behind them may be. */
const OTHERS = new Set(
  'woman man girl boy wife husband mother father daughter son sister brother queen king who whom whose'.split(
    ' ',
  ),
);

/** How far behind its subject a pronoun may stand. */
const CLAUSE_TOKENS = 12;

/** Days around a hand-over in which a role may mean either of two. */
const HAND_OVER_DAYS = 14;

/**
 * "The Swedish prime minister resigned hours after parliament had elected her": the pronoun behind a role, with nobody else
 * between, is not of the holder by what the knowledge says of them; or it says nothing, and a hand-over is near.
 */
export function isContradicted(
  { pack }: Reading,
  block: BlockReading,
  role: RolePhrase,
  { from }: DayRange,
  [meant]: readonly Candidate[],
): boolean {
  const isHers = meant && pronounBehind(block, role.end);
  if (!meant || isHers === undefined) return false;
  const isWoman = isCalledShe(pack, meant.entity);
  if (isWoman !== undefined) return isWoman !== isHers;
  const isNear = (day: number): boolean => Math.abs(day - from) <= HAND_OVER_DAYS;
  return (
    isHers &&
    role.offices.some((office) => pack.termsOfOffice(office).some(({ start }) => isNear(start)))
  );
}

/** Whether the first pronoun behind a role that is its own is "she" or "her"; undefined where there is none. */
function pronounBehind({ tokens, sentences }: BlockReading, end: number): boolean | undefined {
  let isInClause = false;
  for (let at = end; at < end + CLAUSE_TOKENS; at += 1) {
    const token = tokens[at];
    if (!token || sentences[at] !== sentences[end - 1]) return undefined;
    if (token.isCapital || token.gap === 'break' || OTHERS.has(token.norm)) return undefined;
    isInClause ||= OPENERS.has(token.norm);
    if (OBJECTS.has(token.norm) && !isInClause) return undefined;
    if (HERS.has(token.norm)) return true;
    if (HIS.has(token.norm)) return false;
  }
  return undefined;
}

/** Whether a person is called "she", by the entry or else by its summary; undefined where neither has a pronoun, or both. */
export function isCalledShe(pack: Pack, entity: number): boolean | undefined {
  const record = pack.record(entity);
  if (record.kind === 'leader' && record.she === true) return true;
  const text = `${record.summary?.plain ?? ''} ${record.summary?.standard ?? ''}`;
  const isShe = /\b(?:she|her)\b/i.test(text);
  return isShe === /\b(?:he|his)\b/i.test(text) ? undefined : isShe;
}
