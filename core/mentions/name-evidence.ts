import { heldAny, holdsAny, lastDayInOffice, touches } from '../knowledge/calendar.ts';
import { type Evidence, one } from '../linking/weights.ts';
import type { DayRange } from '../time/time-expressions.ts';
import { GENERAL_ROLES } from './general-roles.ts';
import type { BlockReading, Reading } from './reading.ts';
import { type RoleModifier, isFormer } from './role-modifiers.ts';
import type { RolePhrase } from './role-phrases.ts';
import type { Title } from './titles.ts';

const wordOf = (block: BlockReading, role: RolePhrase): string =>
  block.tokens[role.wordStart]?.norm ?? '';

/** Ranks and styles that one office bears and many other people too. */
const RANKS = new Set(
  'field general marshal colonel commander ayatollah archbishop sultan emir amir prince deputy director founder coordinator revolutionary warlord'.split(
    ' ',
  ),
);

/** "General Galtieri": a rank alone, without a country, says nothing against a person. */
const isRank = (block: BlockReading, role: RolePhrase): boolean =>
  role.country === undefined &&
  block.tokens.slice(role.wordStart, role.wordEnd).every(({ norm }) => RANKS.has(norm));

/** Besides "former", what is said of somebody who need not hold the office any more. */
const PAST: readonly RoleModifier[] = ['late', 'then', 'captive'];

/** What the title before a name says for or against a person: held now, once, never; "Mr" says little. */
export function titleEvidence(
  reading: Reading,
  block: BlockReading,
  entity: number,
  title: Title | undefined,
): Evidence[] {
  if (!title) return [];
  const { role } = title;
  if (!role) return [one('honorific')];
  const { pack, day } = reading;
  // A country of which we know no such office, or another body's role: "Senator", "party president".
  if (role.offices.length === 0) return [];
  const anchor: DayRange = { from: day, to: day };
  const wantsPast =
    isFormer(role.modifiers) || PAST.some((modifier) => role.modifiers.has(modifier));
  const holdsNow =
    holdsAny(pack, entity, role.offices, anchor) || diedIn(reading, entity, role.offices);
  if (holdsNow && !isFormer(role.modifiers)) return [one('titleFits')];
  if (heldAny(pack, entity, role.offices, day)) return [one(wantsPast ? 'titleFits' : 'titleHeld')];
  // "Strongman", "leader", "candidate" are said of many who never held an office of that word.
  const isGeneral = role.wordEnd - role.wordStart === 1 && GENERAL_ROLES.has(wordOf(block, role));
  if (isGeneral && role.country === undefined) return [];
  return isRank(block, role) ? [one('honorific')] : [one('titleClash')];
}

/** Days after a death in office within which news goes on to call the dead by the title. */
const LATE_DAYS = 30;

/** "Saudis buried King Abdullah": who held the office to the end, and died within these days. */
function diedIn({ pack, day }: Reading, entity: number, offices: readonly number[]): boolean {
  const died = pack.end(entity);
  if (died === undefined || died > day || died < day - LATE_DAYS) return false;
  return holdsAny(pack, entity, offices, { from: died - 1, to: died });
}

/** What a role beside a name, with a comma between ("the Chilean president, Eduardo Frei"), says for a person: nothing against. */
export const besideEvidence = (
  reading: Reading,
  block: BlockReading,
  entity: number,
  role: RolePhrase,
): Evidence[] =>
  titleEvidence(reading, block, entity, { start: role.start, role, isHonorific: false }).flatMap(
    ({ name }): Evidence[] =>
      name === 'titleFits' || name === 'titleHeld'
        ? [{ name: 'roleBeside', amount: name === 'titleFits' ? 1 : 0.8 }]
        : [],
  );

/** What the offices that a person holds on a day, the article's or that of the sentence, or has left, say for being the one meant. */
export function officeEvidence(
  reading: Reading,
  entity: number,
  said: DayRange | undefined,
): Evidence[] {
  const { pack, day } = reading;
  if (said && leadsIn(reading, entity, said)) return [one('inOffice'), one('leads')];
  const anchor = { from: day, to: day };
  const current = pack.termsOf(entity).filter((term) => touches(term, anchor));
  if (current.some((term) => reading.lexicon.offices[term.office]?.leads === true))
    return [one('inOffice'), one('leads')];
  if (current.length > 0) return [one('inOffice')];
  const last = lastDayInOffice(pack, entity);
  const sinceDays = last === undefined || last > day ? 0 : day - last;
  if (sinceDays <= 4 * 365) return [one('nearOffice')];
  return sinceDays > 15 * 365 ? [one('longGone')] : [];
}

const leadsIn = ({ pack, lexicon }: Reading, entity: number, range: DayRange): boolean =>
  pack
    .termsOf(entity)
    .some((term) => touches(term, range) && lexicon.offices[term.office]?.leads === true);

/** How far from a name the time may stand that its sentence, or the one before it, gives. */
const TIME_TOKENS = 30;

/** "In 1956 Eisenhower made us": the past year or date that a name's own sentence says. */
export function pastTimeBeside(
  { sentences, times, timeOver }: BlockReading,
  start: number,
  day: number,
): DayRange | undefined {
  if (times.length === 0) return undefined;
  for (let away = 1; away <= TIME_TOKENS; away += 1) {
    for (const at of [start - away, start + away]) {
      const time = timeOver[at];
      const range = time?.isAbsolute === true ? time.ranges[0] : undefined;
      if (range && range.to < day && sentences[at] === sentences[start]) return range;
    }
  }
  return undefined;
}
