import { atTokens } from './at-tokens.ts';
import type { ConflictEntry } from '../knowledge/lexicon.ts';
import type { ConflictClass } from '../knowledge/schema.ts';
import { type Evidence, one } from '../linking/weights.ts';
import { isoDate } from '../time/day.ts';
import type { DayRange } from '../time/time-expressions.ts';
import {
  OFTEN,
  classFit,
  isBattle as isBattleItself,
  isOfManyWars,
} from './conflict-candidates.ts';
import { conflictsSpokenOf } from './conflict-lists.ts';
import { BATTLE_HEADS, CONFLICT_HEADS, FOUGHT, formOfHead } from './conflict-heads.ts';
import { isParticular } from './conflicts.ts';
import { describe } from './description.ts';
import {
  type Duration,
  type EventClause,
  clauseBehind,
  durationBefore,
  durationOf,
  durationFit,
} from './event-clauses.ts';
import { conflictSupport, focusOf } from './event-focus.ts';
import type { Candidate, Link, Proposal } from './proposal.ts';
import type { Reading } from './reading.ts';

/** Days after its end within which a conflict is still spoken of without its name. */
const JUST_OVER_DAYS = 60;

/** What lasts; an invasion or an uprising "of 1979" is the day it began. */
const LASTING = new Set('war conflict fighting hostilities'.split(' '));
/** Three years: the longest war that is called by one year. */
const OF_YEAR_DAYS = 1096;
const ONE_YEAR_DAYS = 366;

/** The least that a conflict has to fit what is spoken of: a side of it is named. */
const LEAST_SUPPORT = 0.5;

/**
 * Conflicts described by their time alone, in a text about their countries: "the war of 1971", "the 34-day war", "the
 * seven-week-old war", "a war that began a year ago", "nine years of war". The class, the time, and a country that the
 * conflict is in and that is named nearby have to fit one conflict. Refuses descriptions without a time ("a war"), and
 * times that fit only roughly.
 */
export function proposeConflictsInContext(reading: Reading, links: readonly Link[]): Proposal[] {
  const focus = focusOf(reading, links);
  return reading.blocks.flatMap((block) =>
    atTokens(block, (token, at) => {
      const classes = CONFLICT_HEADS.get(token.norm);
      // "The 2016 campaign" is an election's as likely as a war's.
      if (!classes || block.matchAt[at]) return [];
      const description = describe(block, at, at + 1);
      const isFought = description.words.some((word) => FOUGHT.has(word));
      if (description.names.length > 0) return [];
      const when = description.times[0]?.ranges[0];
      const duration = durationOf(description.words) ?? durationBefore(block, at);
      const isBattle = duration !== undefined && BATTLE_HEADS.has(token.norm);
      if (classes.every((own) => OFTEN.has(own)) && !isFought && !isBattle) return [];
      const clause = clauseBehind(block, description.end, reading.day);
      if (!when && !duration && !clause) return [];
      // "A four-day conflict", "a war that began a year ago": particular by what is said of it.
      const isSaid = duration !== undefined || clause !== undefined;
      if (!isParticular(block, at, description, isSaid)) return [];
      const wanted = description.words.includes('civil')
        ? (['civil-war'] as const)
        : isBattle
          ? ([...classes, 'war'] as const)
          : classes;
      const near = focus.near(block.index);
      // "A fortnight of air strikes" is no battle that took as long, unless its place is named.
      const candidates = conflictsSpokenOf(reading, near).flatMap((entry) =>
        (isBattle || isBattleItself(entry)) && !entry.places.some((place) => near.places.has(place))
          ? []
          : candidate(reading, entry, {
              classes: wanted,
              when,
              isLasting: LASTING.has(token.norm),
              duration,
              clause,
              support: () => conflictSupport(focus, block.index, entry),
            }),
      );
      if (candidates.length === 0) return [];
      return [
        {
          block: block.index,
          start: description.start,
          end: description.end,
          kind: 'conflict' as const,
          form: when || isSaid ? ('relative-time' as const) : formOfHead(token.norm),
          via: 'conflicts in context',
          anchor: when ?? { from: reading.day, to: reading.day },
          candidates,
        },
      ];
    }),
  );
}

type Wanted = {
  readonly classes: readonly ConflictClass[];
  readonly when: DayRange | undefined;
  /** Whether the word is one for what lasts, and is called by a year only where it was of that year. */
  readonly isLasting: boolean;
  readonly duration: Duration | undefined;
  readonly clause: EventClause | undefined;
  readonly support: () => number;
};

function candidate(
  reading: Reading,
  entry: ConflictEntry,
  { classes, when, isLasting, duration, clause, support: supportOf }: Wanted,
): Candidate[] {
  const { day, pack } = reading;
  if (entry.start > day) return [];
  if (!entry.classes.some((own) => classes.includes(own))) return [];
  if (duration && isOfManyWars(reading, entry)) return [];
  const end = Math.min(entry.end ?? day, day);
  if (when && !isThen(entry, { when, isLasting }, day)) return [];
  const lengthFit = duration ? durationFit(entry, duration, day) : 0;
  if (duration && lengthFit === 0) return [];
  if (clause && !fitsClause(entry, clause)) return [];
  const support = supportOf();
  if (support < LEAST_SUPPORT) return [];
  // "The war of 1991" is one of that year: of one that went on for decades the country has to be named.
  if (isLasting && support < 1 && end - entry.start > OF_YEAR_DAYS) return [];
  const isNow = end >= day - JUST_OVER_DAYS;
  // A length alone fits many wars of the past: the country has to be named.
  if (!isNow && !when && !clause && support < 1) return [];
  const evidence: Evidence[] = [
    { name: 'contextFits', amount: support },
    {
      name: 'timeFits',
      amount: 0.5 + (entry.classes[0] ? classFit(classes, entry.classes[0]) : 0),
    },
    { name: 'salience', amount: (pack.salience(entry.entity) - 0.5) / 2 },
    { name: 'timeFits', amount: lengthFit / 2 },
    ...(isNow ? [one('timeFits')] : []),
  ];
  return [{ entity: entry.entity, evidence }];
}

/** Began or ended at the time that the clause says, to a week. */
function fitsClause(entry: ConflictEntry, { says, range }: EventClause): boolean {
  const day = says === 'began' ? entry.start : entry.end;
  return day !== undefined && day >= range.from - 7 && day <= range.to + 7;
}

/** Ten years, "the 1990s", and not the years of a war itself. */
const isDecade = ({ from, to }: DayRange): boolean =>
  to - from > 3600 && isoDate(from).slice(3, 4) === '0';

/** Began in the time that is said, and ended in it where a span of years is said; of a decade, was for the most part in it. */
function isThen(
  entry: ConflictEntry,
  { when, isLasting }: { readonly when: DayRange; readonly isLasting: boolean },
  day: number,
): boolean {
  if (isDecade(when)) {
    const end = entry.end ?? day;
    const within = Math.min(end, when.to) - Math.max(entry.start, when.from);
    return within >= 0 && within * 2 >= end - entry.start;
  }
  const end = entry.end ?? day;
  // The war for Kuwait began in August 1990, and is "the war of 1991".
  const isOfItsEnd =
    isLasting && end >= when.from && end <= when.to && end - entry.start <= ONE_YEAR_DAYS;
  if (!isOfItsEnd && (entry.start < when.from || entry.start > when.to)) return false;
  const isSpan = when.to - when.from > 400;
  return !isSpan || (end >= when.to - 366 && end <= when.to + 31);
}
