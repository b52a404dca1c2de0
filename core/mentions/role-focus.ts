import { holdsAny, touches } from '../knowledge/calendar.ts';
import { one } from '../linking/weights.ts';
import type { DayRange } from '../time/time-expressions.ts';
import type { LinkIndex } from './link-index.ts';
import type { Candidate, Link } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import { INCOMING_DAYS, NEW_DAYS, inOpposition, mayBeActing } from './role-holders.ts';
import { isFormer } from './role-modifiers.ts';
import type { RolePhrase } from './role-phrases.ts';

/** How many links back a bare role may reach for the person in focus. */
const FOCUS_LINKS = 12;

/** How many blocks back: beyond a screen or two a reader has lost it too. */
const FOCUS_BLOCKS = 30;

/** The last links before a token, also of the blocks before. */
export function lastBefore(persons: LinkIndex, block: number, token: number): readonly Link[] {
  let found: readonly Link[] = persons.between(block, 0, token).filter((link) => link.end <= token);
  for (
    let own = block - 1;
    own >= 0 && own > block - FOCUS_BLOCKS && found.length < FOCUS_LINKS;
    own -= 1
  ) {
    found = [...persons.of(own), ...found];
  }
  return found.slice(-FOCUS_LINKS);
}

/** How an article speaks of its people. */
export type SpokenOf = {
  /** How often each is named. */
  readonly times: ReadonlyMap<number, number>;
  /** The role words by which each is called without a country: "President Clinton". */
  readonly words: ReadonlyMap<number, ReadonlySet<string>>;
};

/** Counts the links of people, and reads the role words off their titles. */
export function spokenOf(reading: Reading, links: readonly Link[]): SpokenOf {
  const called = new Map<number, Set<string>>();
  const times = new Map<number, number>();
  for (const { kind, entity, block, start, end } of links) {
    const own = reading.blocks[block];
    if (kind !== 'leader' || !own) continue;
    times.set(entity, (times.get(entity) ?? 0) + 1);
    for (let at = start; at < end; at += 1) {
      const role = own.roleOver[at];
      // "Afghan President Karzai" is not the one whom the text calls simply the president.
      if (!role || role.country !== undefined || role.organization !== undefined) continue;
      const words = called.get(entity) ?? new Set();
      called.set(entity, words.add(wordOf(own, role)));
    }
  }
  return { times, words: called };
}

const wordOf = ({ tokens }: BlockReading, { wordStart, wordEnd }: RolePhrase): string =>
  tokens
    .slice(wordStart, wordEnd)
    .map(({ norm }) => norm)
    .join(' ');

/** A bare role in its place, and what the article says about whom it may mean. */
export type BareRole = {
  readonly block: BlockReading;
  readonly role: RolePhrase;
  readonly anchor: DayRange;
  readonly spoken: SpokenOf;
};

/** Days after leaving in which nobody else is meant yet, while the article names no successor. */
const JUST_LEFT_DAYS = 14;

/** The person named before who has just left the office. */
export const justLeftInFocus = (
  reading: Reading,
  bare: BareRole,
  before: readonly Link[],
): Candidate[] | undefined =>
  bare.role.modifiers.size > 0
    ? undefined
    : inFocus(
        reading,
        { ...bare, anchor: { from: bare.anchor.from - JUST_LEFT_DAYS, to: bare.anchor.to } },
        before,
      );

/**
 * The person named before who held the role: the only one; else the one whom the article calls by this word without a
 * country, and names most; the only one of this sentence and the one before; the one named twice as often as any other; else the one named last and most. Undefined where
 * nobody held it, empty where two are equally near.
 */
export function inFocus(
  reading: Reading,
  bare: BareRole,
  before: readonly Link[],
): Candidate[] | undefined {
  const { block, role, anchor } = bare;
  const entities = new Set(before.map(({ entity }) => entity));
  const fitting = withoutLeaving(reading, role, anchor, fittingOf(reading, role, anchor, entities));
  const byName = new Set(
    before.filter(({ form }) => !form.startsWith('role')).map(({ entity }) => entity),
  );
  // Who was only called by a role is not meant by another one that was held before.
  const isSpoken = ({ entity, offices }: Link): boolean =>
    byName.has(entity) || offices?.some((office) => role.offices.includes(office)) !== false;
  const holders = before.filter((link) => fitting.has(link.entity) && isSpoken(link));
  const last = holders.at(-1);
  if (!last) return undefined;
  const sentence = block.sentences[role.start] ?? 0;
  const near = holders.filter(
    (link) =>
      byName.has(link.entity) &&
      link.block === block.index &&
      (block.sentences[link.start] ?? 0) >= sentence - 1,
  );
  const word = wordOf(block, role);
  const { times, words } = bare.spoken;
  const isNamedMost = (entity: number, by: number): boolean =>
    holders.every(
      (other) =>
        other.entity === entity ||
        (times.get(entity) ?? 0) >= by * (times.get(other.entity) ?? 0) + 1,
    );
  const narrower = [
    holders.filter(({ entity }) => words.get(entity)?.has(word) && isNamedMost(entity, 1)),
    near,
    holders.filter(({ entity }) => isNamedMost(entity, 2)),
  ];
  for (const some of [holders, ...narrower]) {
    const [only, second] = new Set(some.map(({ entity }) => entity));
    if (only !== undefined && second === undefined) return meant(only);
  }
  const others = holders.filter((link) => link.entity !== last.entity);
  const rival = others.at(-1);
  // Two presidents in one sentence: the text does not say which.
  if (rival && rival.block === last.block && last.start - rival.end < 25) return [];
  const own = holders.length - others.length;
  if (rival && rival.block >= last.block - 1 && others.length >= own) return [];
  return meant(last.entity);
}

/** On the day of a hand-over, once both are named, who comes. */
function withoutLeaving(
  { pack }: Reading,
  role: RolePhrase,
  anchor: DayRange,
  fitting: ReadonlySet<number>,
): ReadonlySet<number> {
  if (role.modifiers.size > 0 || fitting.size < 2 || anchor.from !== anchor.to) return fitting;
  const staying = [...fitting].filter((entity) =>
    pack
      .termsOf(entity)
      .some(
        (term) =>
          role.offices.includes(term.office) && touches(term, anchor) && term.end !== anchor.from,
      ),
  );
  return staying.length > 0 ? new Set(staying) : fitting;
}

/** The one holder whom the article names, where it names none before: a headline speaks of those below it. */
export function namedLater(
  reading: Reading,
  role: RolePhrase,
  anchor: DayRange,
  links: readonly Link[],
): Candidate[] | undefined {
  const named = links.filter(({ kind, form }) => kind === 'leader' && form !== 'role');
  const holders = fittingOf(reading, role, anchor, new Set(named.map(({ entity }) => entity)));
  const [only, second] = holders;
  // A hand-over: the text has not said yet which of the two.
  if (second !== undefined && withoutLeaving(reading, role, anchor, holders).size < holders.size)
    return [];
  return only !== undefined && second === undefined ? meant(only) : undefined;
}

/** Those of some persons who fit a role; of "the then" and "the outgoing" one first those who have left. */
function fittingOf(
  reading: Reading,
  role: RolePhrase,
  anchor: DayRange,
  entities: ReadonlySet<number>,
): ReadonlySet<number> {
  const fits = (at: DayRange): ReadonlySet<number> =>
    new Set([...entities].filter((entity) => fitsRole(reading, role, at, entity)));
  const has = (modifier: 'then' | 'outgoing'): boolean => role.modifiers.has(modifier);
  if ((has('then') && anchor.to >= reading.day) || has('outgoing')) {
    const left = [...fits(anchor)].filter(
      (entity) =>
        !holdsAny(reading.pack, entity, role.offices, { from: anchor.to + 1, to: anchor.to + 1 }) ||
        hasEnd(reading, role, entity, anchor),
    );
    if (left.length > 0) return new Set(left);
  }
  const now = fits(anchor);
  if (!role.modifiers.has('acting')) return now;
  const acting = [...now].filter((entity) =>
    reading.pack.termsOf(entity).some((term) => term.isActing && touches(term, anchor)),
  );
  return acting.length > 0 ? new Set(acting) : now;
}

/** Whether a person's time in the office ends within some months. */
const hasEnd = ({ pack }: Reading, role: RolePhrase, entity: number, { from }: DayRange): boolean =>
  pack
    .termsOf(entity)
    .some(
      ({ office, end }) =>
        role.offices.includes(office) &&
        end !== undefined &&
        end >= from &&
        end <= from + INCOMING_DAYS,
    );

function fitsRole(reading: Reading, role: RolePhrase, anchor: DayRange, entity: number): boolean {
  const terms = reading.pack.termsOf(entity).filter((term) => role.offices.includes(term.office));
  if (role.modifiers.has('elect') || role.modifiers.has('incoming')) {
    return terms.some(
      (term) => term.start > anchor.from && term.start <= anchor.from + INCOMING_DAYS,
    );
  }
  if (role.modifiers.has('acting'))
    return terms.some((term) => touches(term, anchor) && mayBeActing(term, anchor));
  const holds = holdsAny(reading.pack, entity, role.offices, anchor);
  const isCaptive = role.modifiers.has('captive');
  if (isCaptive && holdsAny(reading.pack, entity, inOpposition(reading, role), anchor)) return true;
  const isPast = isFormer(role.modifiers) || isCaptive || role.modifiers.has('late');
  if (role.modifiers.has('new'))
    return terms.some(
      ({ start }) => start <= anchor.from + INCOMING_DAYS && start >= anchor.from - NEW_DAYS,
    );
  if (role.modifiers.has('outgoing')) {
    return terms.some(
      ({ start, end }) =>
        start < anchor.from &&
        (end === undefined || (end >= anchor.from - 7 && end <= anchor.from + INCOMING_DAYS)),
    );
  }
  // "The then premier": now or before.
  if (role.modifiers.has('then') && anchor.to >= reading.day)
    return terms.some(({ start }) => start <= anchor.to);
  if (!isPast) return holds;
  // Who died in office held it to the last day.
  if (role.modifiers.has('late') && (reading.pack.end(entity) ?? Infinity) <= reading.day)
    return terms.length > 0;
  // Who was ousted today has left.
  const isOver = (end: number | undefined): boolean => end !== undefined && end <= anchor.from;
  return (
    terms.some(({ end }) => isOver(end)) &&
    !terms.some(({ start, end }) => start <= anchor.from && !isOver(end))
  );
}

const meant = (entity: number): Candidate[] => [{ entity, evidence: [one('inFocus')] }];
