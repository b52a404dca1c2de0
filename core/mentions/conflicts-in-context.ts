import type { ConflictEntry } from '../knowledge/lexicon.ts';
import type { ConflictClass } from '../knowledge/schema.ts';
import { type Evidence, one } from '../linking/weights.ts';
import type { DayRange } from '../time/time-expressions.ts';
import { CONFLICT_HEADS, OFTEN, durationOf, formOfHead, isParticular } from './conflicts.ts';
import { describe } from './description.ts';
import type { Candidate, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';

/** Days after its end within which a conflict is still spoken of without its name. */
const JUST_OVER_DAYS = 60;

/** Shares of a stated length by which the true one may differ: "34-day war", "a nine-year war". */
const LENGTH_TOLERANCE = 0.2;

/**
 * Conflicts described by their time alone, in an article about their countries: "the war of 1971", "the civil war of
 * 1975-90", "the 34-day war", "the three-week-old invasion". The class, the time and at least one country of the
 * same paragraph or the headline have to fit one conflict. Refuses descriptions without a time ("a war"), and
 * times that fit only roughly.
 */
export function proposeConflictsInContext(reading: Reading): Proposal[] {
  const headline = countriesOf(reading, reading.blocks[0]);
  return reading.blocks.flatMap((block) => {
    const countries = new Set([
      ...headline,
      ...countriesOf(reading, reading.blocks[block.index - 1]),
      ...countriesOf(reading, block),
    ]);
    return block.tokens.flatMap((token, at) => {
      const classes = CONFLICT_HEADS.get(token.norm);
      // "The 2016 campaign" is an election's as likely as a war's.
      if (!classes || classes.every((own) => OFTEN.has(own)) || block.matchAt[at]) return [];
      const description = describe(block, at, at + 1);
      if (description.names.length > 0 || !isParticular(block, at, description)) return [];
      const when = description.times[0]?.ranges[0];
      const duration = durationOf(description.words);
      if (!when && duration === undefined) return [];
      const wanted = description.words.includes('civil') ? (['civil-war'] as const) : classes;
      const candidates = reading.lexicon.conflicts.flatMap((entry) =>
        candidate(reading, entry, { classes: wanted, countries, when, duration }),
      );
      if (candidates.length === 0) return [];
      return [
        {
          block: block.index,
          start: description.start,
          end: description.end,
          kind: 'conflict' as const,
          form: when ? ('relative-time' as const) : formOfHead(token.norm),
          via: 'conflicts in context',
          anchor: when ?? { from: reading.day, to: reading.day },
          candidates,
        },
      ];
    });
  });
}

/** Codes of the countries that a block speaks of. */
function countriesOf(reading: Reading, block: BlockReading | undefined): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const match of block?.matches ?? []) {
    for (const sense of match.senses) {
      if (sense.type === 'country' || sense.type === 'adjective' || sense.type === 'demonym') {
        codes.add(reading.lexicon.countries[sense.index]?.code ?? '');
      }
    }
  }
  return codes;
}

type Wanted = {
  readonly classes: readonly ConflictClass[];
  readonly countries: ReadonlySet<string>;
  readonly when: DayRange | undefined;
  readonly duration: number | undefined;
};

function candidate(reading: Reading, entry: ConflictEntry, wanted: Wanted): Candidate[] {
  const { day, pack } = reading;
  if (entry.start > day || !entry.classes.some((own) => wanted.classes.includes(own))) return [];
  const codes = new Set([...entry.countries, ...entry.parties]);
  const named = [...codes].filter((code) => wanted.countries.has(code)).length;
  if (named === 0) return [];
  const { when, duration } = wanted;
  const end = entry.end ?? day;
  if (when && !isThen(entry, when, day)) return [];
  if (duration !== undefined) {
    const isNow = when !== undefined || end >= day - JUST_OVER_DAYS;
    const isAsLong =
      Math.abs(end - entry.start - duration) <= Math.max(2, duration * LENGTH_TOLERANCE);
    if (!isNow || !isAsLong) return [];
  }
  const evidence: Evidence[] = [
    { name: 'descriptionFits', amount: named / codes.size },
    one('timeFits'),
    { name: 'salience', amount: (pack.salience(entry.entity) - 0.5) / 2 },
  ];
  return [{ entity: entry.entity, evidence }];
}

/** Began in the time that is said, and ended in it where a span of years is said. */
function isThen(entry: ConflictEntry, when: DayRange, day: number): boolean {
  if (entry.start < when.from || entry.start > when.to) return false;
  const isSpan = when.to - when.from > 400;
  return !isSpan || Math.abs((entry.end ?? day) - when.to) <= 366;
}
