import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import type { OfficeClass } from '../../core/knowledge/schema-lists.ts';
import type { Leader, Term } from '../../core/knowledge/schema.ts';
import { firstDay, lastDay } from '../../core/time/day.ts';
import { type DraftRole, type DraftSource, nameKeys } from './draft.ts';
import { AGREE_DAYS, daysApart, type JoinedDate, type JoinedTerm } from './join-terms.ts';
import { isNear } from './near.ts';

/** A date of ours that no source of a joined term has. */
export type Difference = {
  readonly country: string;
  readonly leader: string;
  readonly office: string;
  readonly field: 'start' | 'end';
  /** Undefined where our term is open. */
  readonly ours: string | undefined;
  readonly by: readonly (readonly [DraftSource, string])[];
  /** Whether two sources agree with each other against us. */
  readonly isStrong: boolean;
};

export type Comparison = {
  readonly matched: number;
  readonly differences: readonly Difference[];
  /** Terms of the data sets of which the knowledge has nothing. */
  readonly missing: readonly JoinedTerm[];
  /** Those of them in whose first month no office of that kind and country has a holder. */
  readonly holes: readonly JoinedTerm[];
};

const CLASSES: Readonly<Record<DraftRole, readonly OfficeClass[]>> = {
  'head-of-state': [
    'president',
    'monarch',
    'supreme-leader',
    'military-ruler',
    'pope',
    'chief',
    'general-secretary',
  ],
  'head-of-government': [
    'prime-minister',
    'chancellor',
    'president',
    'military-ruler',
    'chief',
    'monarch',
  ],
  'foreign-minister': ['foreign-minister'],
  'defense-minister': ['defense-minister'],
  'vice-president': ['vice-president'],
  ruler: [
    'president',
    'monarch',
    'supreme-leader',
    'military-ruler',
    'pope',
    'chief',
    'general-secretary',
    'prime-minister',
    'chancellor',
    'party-leader',
    'movement-leader',
    'governor-general',
  ],
};

/** Offices that a country has one of: whoever else is named as such is a deputy. */
const HOLE_CLASSES: Readonly<Record<DraftRole, readonly OfficeClass[]>> = {
  ...CLASSES,
  'head-of-government': ['prime-minister', 'chancellor'],
};

/** A person of ours was in an office of that kind about then, though dated otherwise. */
const ABOUT_DAYS = 500;

type Own = {
  readonly leader: Leader;
  readonly term: Term;
  readonly country: string;
  readonly class: OfficeClass;
};

/** Compares joined terms with the calendars of the knowledge; says nothing of what agrees. */
export function compareTerms(joined: readonly JoinedTerm[], knowledge: Knowledge): Comparison {
  const own = Map.groupBy(ownTerms(knowledge), ({ country }) => country);
  const differences: Difference[] = [];
  const missing: JoinedTerm[] = [];
  let matched = 0;
  for (const join of joined) {
    const mine = match(join, own.get(join.country) ?? []);
    if (!mine) {
      missing.push(join);
      continue;
    }
    matched += 1;
    differences.push(...differencesOf(join, mine));
  }
  const holes = missing.filter((join) => !isHeld(join, own.get(join.country) ?? []));
  return { matched, differences, missing, holes };
}

function ownTerms(knowledge: Knowledge): Own[] {
  const offices = new Map(knowledge.offices.map((office) => [office.id, office]));
  return knowledge.entities.flatMap((leader) => {
    if (leader.kind !== 'leader') return [];
    return leader.terms.flatMap((term) => {
      const office = offices.get(term.office);
      return office?.country === undefined
        ? []
        : [{ leader, term, country: office.country, class: office.class }];
    });
  });
}

function match(join: JoinedTerm, own: readonly Own[]): Own | undefined {
  const family = join.terms.flatMap((term) => term.family);
  const distanceOf = ({ term }: Own): number =>
    Math.abs(firstDay(term.start) - firstDay(join.start.value));
  return own
    .filter(
      (mine) =>
        CLASSES[join.role].includes(mine.class) &&
        isNear(family, keysOf(mine.leader)) &&
        (distanceOf(mine) <= ABOUT_DAYS || covers(mine.term, join.start.value)),
    )
    .toSorted((a, b) => distanceOf(a) - distanceOf(b))[0];
}

/** Days after a start at which who follows is in office surely. */
const SETTLED_DAYS = 20;

function isHeld(join: JoinedTerm, own: readonly Own[]): boolean {
  const day = firstDay(join.start.value) + SETTLED_DAYS;
  return own.some(
    ({ class: its, term: { start, end } }) =>
      HOLE_CLASSES[join.role].includes(its) &&
      firstDay(start) <= day &&
      (end === undefined || day < lastDay(end)),
  );
}

const covers = ({ start, end }: Term, date: string): boolean =>
  firstDay(start) <= firstDay(date) && (end === undefined || firstDay(date) < firstDay(end));

const keysOf = (leader: Leader): string[] => [
  ...new Set(
    [
      leader.name,
      leader.wikipedia,
      ...leader.aliases.map((a) => (typeof a === 'string' ? a : a.text)),
    ].flatMap(nameKeys),
  ),
];

function differencesOf(join: JoinedTerm, { leader, term, country }: Own): Difference[] {
  const base = { country, leader: leader.id, office: term.office };
  return (['start', 'end'] as const).flatMap((field): Difference[] => {
    const date = join[field];
    const ours = term[field];
    if (!date || agreesWithAny(date, ours)) return [];
    if (field === 'start' && isRenewal(term, date)) return [];
    return [{ ...base, field, ours, by: date.by, isStrong: twoAgree(date) }];
  });
}

/** Sworn in again within one of our terms, which joins the mandates of a person. */
const isRenewal = (term: Term, { by, value }: JoinedDate): boolean =>
  by.length === 1 && covers(term, value) && firstDay(value) - firstDay(term.start) > RENEWAL_DAYS;
const RENEWAL_DAYS = 75;

const agreesWithAny = ({ by }: JoinedDate, ours: string | undefined): boolean =>
  ours !== undefined && by.some(([, date]) => daysApart(date, ours) <= AGREE_DAYS);

const twoAgree = ({ by }: JoinedDate): boolean =>
  by.some(([source, date]) =>
    by.some(([other, its]) => other !== source && daysApart(date, its) <= AGREE_DAYS),
  );
