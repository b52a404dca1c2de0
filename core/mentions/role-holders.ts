import { holdersIn } from '../knowledge/calendar.ts';
import type { Holding } from '../knowledge/pack.ts';
import { one } from '../linking/weights.ts';
import type { DayRange } from '../time/time-expressions.ts';
import type { Candidate } from './proposal.ts';
import type { Reading } from './reading.ts';
import type { RolePhrase } from './role-phrases.ts';

/** Days after an election in which "president-elect" and "incoming" mean the one who comes. */
export const INCOMING_DAYS = 150;

/** Who is meant by a role with its offices known, by its modifiers. Empty where nobody or several could be. */
export function holdersMeant(
  reading: Reading,
  role: RolePhrase,
  anchor: DayRange,
  linked: ReadonlySet<number>,
): Candidate[] {
  const { pack, day } = reading;
  const { modifiers } = role;
  if (modifiers.has('first')) return [];
  if (modifiers.has('elect') || modifiers.has('incoming')) {
    const coming = termsOf(reading, role.offices).filter(
      (term) => term.start > anchor.from && term.start <= anchor.from + INCOMING_DAYS,
    );
    return candidatesOf(coming.slice(0, 1));
  }
  if (modifiers.has('late')) {
    const dead = termsOf(reading, role.offices).filter(
      (term) => (pack.end(term.entity) ?? Infinity) <= day,
    );
    return candidatesOf(dead.slice(-1));
  }
  // "In 1994 the then South Korean president": the text says when.
  if (modifiers.has('then') && anchor.to < day) return soleHolders(reading, role.offices, anchor);
  if (modifiers.has('former') || modifiers.has('then')) {
    return formerHolders(reading, role.offices, linked, anchor);
  }
  if (modifiers.has('acting')) {
    const acting = role.offices
      .flatMap((office) => holdersIn(pack, office, anchor))
      .filter(({ isActing }) => isActing);
    if (acting.length === 1) return candidatesOf(acting);
  }
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
  return soleHolders(reading, role.offices, anchor);
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
  const holdings = now.length > 0 ? now : justLeft(reading, offices, anchor);
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
