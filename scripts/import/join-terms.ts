import { firstDay, lastDay } from '../../core/time/day.ts';
import { isNear } from './near.ts';
import { type DraftRole, type DraftSource, type DraftTerm, TRUST } from './draft.ts';

/** Sources write the day of the election, of the oath or of the decree: starts that are one. */
const SAME_START_DAYS = 75;
/** Dates that differ by no more agree. */
export const AGREE_DAYS = 3;

/** One date by several sources: `value` is that of the one trusted most. */
export type JoinedDate = {
  readonly value: string;
  readonly source: DraftSource;
  /** What each source says, in the order of trust. */
  readonly by: readonly (readonly [DraftSource, string])[];
};

/** One term as the data sets together have it. */
export type JoinedTerm = {
  readonly country: string;
  readonly role: DraftRole;
  readonly terms: readonly DraftTerm[];
  readonly start: JoinedDate;
  readonly end?: JoinedDate;
};

/**
 * Joins terms of different sources: same country and role, family names alike, starts within 75 days. A `ruler` joins
 * any head. The sources keep their own dates; the value is by the order of trust.
 */
export function joinTerms(drafts: readonly DraftTerm[]): JoinedTerm[] {
  const byTrust = drafts.toSorted((a, b) => TRUST.indexOf(a.source) - TRUST.indexOf(b.source));
  const groups = new Map<string, DraftTerm[][]>();
  for (const draft of byTrust) {
    const ofCountry = groups.get(draft.country) ?? [];
    groups.set(draft.country, ofCountry);
    const own = ofCountry
      .filter((group) => group.every((other) => canJoin(other, draft)))
      .toSorted((a, b) => apart(a, draft) - apart(b, draft))[0];
    if (own) own.push(draft);
    else ofCountry.push([draft]);
  }
  return [...groups.values()].flat().flatMap(joined);
}

const apart = (group: readonly DraftTerm[], draft: DraftTerm): number =>
  Math.min(...group.map(({ start }) => Math.abs(firstDay(start) - firstDay(draft.start))));

function canJoin(a: DraftTerm, b: DraftTerm): boolean {
  if (a.source === b.source || !isSameRole(a.role, b.role)) return false;
  const days = Math.abs(firstDay(a.start) - firstDay(b.start));
  return days <= SAME_START_DAYS && isNear(a.family, b.family);
}

const HEADS: readonly DraftRole[] = ['head-of-state', 'head-of-government'];
const isSameRole = (a: DraftRole, b: DraftRole): boolean =>
  a === b || (a === 'ruler' && HEADS.includes(b)) || (b === 'ruler' && HEADS.includes(a));

function joined(terms: readonly DraftTerm[]): JoinedTerm[] {
  const [first] = terms;
  const start = joinedDate(terms.map((term) => [term.source, term.start]));
  if (!first || !start) return [];
  const end = joinedDate(
    terms.flatMap((term) => (term.end === undefined ? [] : [[term.source, term.end]])),
  );
  const role = terms.find((term) => term.role !== 'ruler')?.role ?? 'ruler';
  return [{ country: first.country, role, terms, start, ...(end ? { end } : {}) }];
}

function joinedDate(by: readonly (readonly [DraftSource, string])[]): JoinedDate | undefined {
  const [first] = by;
  return first && { value: first[1], source: first[0], by };
}

/** Days between two dates of any precision; 0 where one lies within the other. */
export function daysApart(a: string, b: string): number {
  if (lastDay(a) < firstDay(b)) return firstDay(b) - lastDay(a);
  return lastDay(b) < firstDay(a) ? firstDay(a) - lastDay(b) : 0;
}

/** What a source says otherwise than the most trusted one, by more than three days. */
export const disagreements = ({ by, value }: JoinedDate): (readonly [DraftSource, string])[] =>
  by.filter(([, date]) => daysApart(date, value) > AGREE_DAYS);
