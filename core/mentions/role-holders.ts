import { holdersIn } from '../knowledge/calendar.ts';
import type { Holding } from '../knowledge/pack.ts';
import { one } from '../linking/weights.ts';
import type { DayRange } from '../time/time-expressions.ts';
import type { Candidate } from './proposal.ts';
import type { Reading } from './reading.ts';
import type { RolePhrase } from './role-phrases.ts';

/** Days after an election in which "president-elect" and "incoming" mean the one who comes. */
export const INCOMING_DAYS = 150;

/** Days within which a holder is "the new president". */
export const NEW_DAYS = 400;

/** Who is meant by a role with its offices known, by its modifiers. Empty where nobody or several could be. */
export function holdersMeant(
  reading: Reading,
  role: RolePhrase,
  anchor: DayRange,
  linked: ReadonlySet<number>,
): Candidate[] {
  const { day } = reading;
  const { modifiers, plain } = role;
  if (modifiers.has('first')) return [];
  if (plain) {
    const own = soleHolders(reading, role.offices, anchor);
    return own.length > 0 ? own : holdersMeant(reading, plain, anchor, linked);
  }
  if (modifiers.has('elect') || modifiers.has('incoming')) {
    const coming = termsOf(reading, role.offices).filter(
      (term) => term.start > anchor.from && term.start <= anchor.from + INCOMING_DAYS,
    );
    return candidatesOf(coming.slice(0, 1));
  }
  if (modifiers.has('ousted')) return oustedHolders(reading, role.offices, anchor);
  if (modifiers.has('captive')) {
    const own = oustedHolders(reading, role.offices, anchor);
    return own.length > 0 ? own : soleHolders(reading, inOpposition(reading, role), anchor);
  }
  if (modifiers.has('late')) {
    return lateHolders(reading, role.offices, linked);
  }
  // "In 1994 the then South Korean president": the text says when.
  if (modifiers.has('then') && anchor.to < day) return soleHolders(reading, role.offices, anchor);
  if (modifiers.has('former') || modifiers.has('then')) {
    return formerHolders(reading, role.offices, linked, anchor);
  }
  if (modifiers.has('acting')) return actingHolders(reading, role.offices, anchor);
  if (modifiers.has('outgoing')) {
    const [leaving] = termsOf(reading, role.offices)
      .filter(
        ({ start, end }) =>
          end !== undefined &&
          start < anchor.from &&
          end >= anchor.from - JUST_LEFT_DAYS &&
          end <= anchor.from + LEAVING_DAYS,
      )
      .toSorted((a, b) => (a.end ?? 0) - (b.end ?? 0));
    if (leaving) return candidatesOf([leaving]);
  }
  const now = soleHolders(reading, role.offices, anchor);
  return modifiers.has('new')
    ? now.filter(({ entity }) => isNew(reading, role, entity, anchor))
    : now;
}

/** Whether a person took one of the offices of a role not long before or after a day. */
const isNew = (
  { pack }: Reading,
  { offices }: RolePhrase,
  entity: number,
  { from }: DayRange,
): boolean =>
  pack
    .termsOf(entity)
    .some(({ office, start }) => offices.includes(office) && Math.abs(from - start) <= NEW_DAYS);

/** Those of the offices that somebody may hold in prison or in exile: they lead no country. */
export const inOpposition = ({ lexicon }: Reading, { offices }: RolePhrase): number[] =>
  offices.filter((office) => {
    const own = lexicon.offices[office];
    return own?.leads !== true || own.country === undefined;
  });

/** Days after taking it in which a holder may be called an acting one without being recorded so. */
const ACTING_DAYS = 730;

/** Whether the holder of a term may be called an acting one. */
export const mayBeActing = ({ start, isActing }: Holding, { from }: DayRange): boolean =>
  isActing || start >= from - ACTING_DAYS;

/** "The acting president": who holds the office so; else who holds it, and took it not long ago. */
function actingHolders(
  reading: Reading,
  offices: readonly number[],
  anchor: DayRange,
): Candidate[] {
  const now = offices.flatMap((office) => holdersIn(reading.pack, office, anchor));
  const acting = now.filter(({ isActing }) => isActing);
  if (acting.length > 0) return acting.length === 1 ? candidatesOf(acting) : [];
  return now.every((term) => mayBeActing(term, anchor))
    ? soleHolders(reading, offices, anchor)
    : [];
}

/** Days after leaving in which somebody is "the ousted president" without being named. */
const OUSTED_DAYS = 730;

/** Days between two holders beyond which the hand-over was not an orderly one. */
const ORDERLY_DAYS = 2;

/**
 * "The ousted president": who held the office last before those who only act, not long ago, and after whom it stood empty or
 * somebody acted. Who lost an election and handed over is not meant.
 */
function oustedHolders(
  reading: Reading,
  offices: readonly number[],
  { from }: DayRange,
): Candidate[] {
  const { pack } = reading;
  const [last, other] = termsOf(reading, offices)
    .filter(({ isActing, end }) => !isActing && end !== undefined && end <= from)
    .toSorted((a, b) => (b.end ?? 0) - (a.end ?? 0));
  const end = last?.end ?? 0;
  if (!last || end < from - OUSTED_DAYS) return [];
  const next = pack.termsOfOffice(last.office).find(({ start }) => start >= end);
  if (next && !next.isActing && next.start <= end + ORDERLY_DAYS) return [];
  return other && other.end === end && other.entity !== last.entity ? [] : candidatesOf([last]);
}

/** Days after a death in which somebody is "the late president" without being named. */
const LATE_DAYS = 730;

/** "The late president": the one dead holder whom the article names; else the one who died within two years. */
function lateHolders(
  reading: Reading,
  offices: readonly number[],
  linked: ReadonlySet<number>,
): Candidate[] {
  const { pack, day } = reading;
  const dead = termsOf(reading, offices).filter(
    ({ entity }) => (pack.end(entity) ?? Infinity) <= day,
  );
  const named = dead.filter(({ entity }) => linked.has(entity));
  const recent = dead.filter(({ entity }) => (pack.end(entity) ?? 0) >= day - LATE_DAYS);
  const found = named.length > 0 ? named : recent;
  return new Set(found.map(({ entity }) => entity)).size === 1 ? candidatesOf(found.slice(-1)) : [];
}

/** Days before and after its end in which a holder is the outgoing one. */
const LEAVING_DAYS = 150;
const JUST_LEFT_DAYS = 7;

/** The one holder of the offices in a range; none where two persons share it. */
export function soleHolders(
  reading: Reading,
  offices: readonly number[],
  anchor: DayRange,
): Candidate[] {
  const now = offices.flatMap((office) => holdersIn(reading.pack, office, anchor));
  const holdings =
    now.length > 0 ? withoutLeaving(now, anchor) : justLeft(reading, offices, anchor);
  const leading = holdings.filter(
    (holding) => reading.lexicon.offices[holding.office]?.leads === true,
  );
  // "The Iranian leader" fits several offices: the one that leads is meant.
  const persons = new Set(
    (leading.length > 0 ? leading : holdings).map((holding) => holding.entity),
  );
  return persons.size === 1
    ? candidatesOf(holdings.filter((holding) => persons.has(holding.entity)).slice(0, 1))
    : [];
}

/** On the day of a hand-over, also from an office to the one that takes its place, those who come. */
function withoutLeaving(holdings: readonly Holding[], { from, to }: DayRange): readonly Holding[] {
  const staying = holdings.filter(({ end }) => end !== from);
  return from === to && staying.length > 0 ? staying : holdings;
}

/** "The former prime minister": the one earlier holder whom the article names. */
function formerHolders(
  reading: Reading,
  offices: readonly number[],
  linked: ReadonlySet<number>,
  anchor: DayRange,
): Candidate[] {
  const past = termsOf(reading, offices).filter(
    (term) =>
      term.end !== undefined &&
      term.end <= Math.max(anchor.to, reading.day) &&
      linked.has(term.entity),
  );
  const persons = new Set(past.map((term) => term.entity));
  return persons.size === 1 ? candidatesOf(past.slice(-1)) : [];
}

const termsOf = (reading: Reading, offices: readonly number[]): Holding[] =>
  offices
    .flatMap((office) => reading.pack.termsOfOffice(office))
    .toSorted((a, b) => a.start - b.start);

const candidatesOf = (holdings: readonly Holding[]): Candidate[] =>
  holdings.map(({ entity }) => ({ entity, evidence: [one('soleHolder')] }));

/** Days in which an office that stands empty still means the one who has left it. */
const EMPTY_DAYS = 14;

/** "The Syrian president fled on Sunday": who left an office that nobody has taken since. */
const justLeft = (reading: Reading, offices: readonly number[], { from }: DayRange): Holding[] =>
  offices
    .flatMap((office) => reading.pack.termsOfOffice(office))
    .filter(({ end }) => end !== undefined && end < from && end >= from - EMPTY_DAYS);
