import { atTokens } from './at-tokens.ts';
import type { ConflictEntry, Lexicon } from '../knowledge/lexicon.ts';
import type { Pack } from '../knowledge/pack.ts';
import { one } from '../linking/weights.ts';
import { tokenize } from '../text/tokenize.ts';
import { type Day, isoDate } from '../time/day.ts';
import { type TimeExpression, findTimes } from '../time/time-expressions.ts';
import { fits, isRelevant } from './conflict-names.ts';
import { describe } from './description.ts';
import type { Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';

/** What an attack is called that goes by its day. */
const HEADS = new Set(
  'attack attacks assault massacre killings rampage raid onslaught atrocities'.split(' '),
);

/** Days before the article within which a day without a year is that of these weeks, whatever else was on it. */
const NEWS_DAYS = 30;

/** Prepositions behind the head by which it is an attack of a place; one that we don't know is another attack. */
const OF_PLACES = new Set('on in at against near'.split(' '));

/**
 * "The October 7 attack", "the attack of October 7", "the 7 October attacks": an attack whose name holds that day and month, in
 * whichever order or number. Refuses another year, a day of these weeks on which it was not, and an attack on another
 * place ("the September 11 attack on a depot").
 */
export function proposeDatedAttacks(reading: Reading): Proposal[] {
  return reading.blocks.flatMap((block) =>
    atTokens(block, (token, at) => {
      if (!HEADS.has(token.norm) || block.matchAt[at]) return [];
      const time = dayOfHead(block, at);
      if (!time) return [];
      const description = describe(block, at, at + 1);
      const goesOn = block.tokens[description.end];
      if (goesOn?.gap === 'space' && OF_PLACES.has(goesOn.norm)) return [];
      const names = description.names.filter((name) => isRelevant(reading, name));
      const candidates = attacksOf(reading.pack)
        .filter((entry) => isOn(entry, time, reading.day))
        .filter((entry) => names.every((name) => fits(reading, entry, name, false)));
      if (candidates.length === 0) return [];
      return [
        {
          block: block.index,
          start: Math.min(description.start, time.start),
          end: Math.max(description.end, time.end),
          kind: 'conflict' as const,
          form: 'variant' as const,
          via: 'dated attacks',
          anchor: { from: reading.day, to: reading.day },
          candidates: candidates.map(({ entity }) => ({
            entity,
            evidence: [one('timeSaid'), one('descriptionFits')],
          })),
        },
      ];
    }),
  );
}

/** The single day that stands right before the head, or behind it with "of"; the phrase has to be definite. */
function dayOfHead(block: BlockReading, head: number): TimeExpression | undefined {
  const { tokens } = block;
  const before = tokens[head]?.gap === 'space' ? block.timeTo[head] : undefined;
  const behind = tokens[head + 1]?.norm === 'of' ? block.timeFrom[head + 2] : undefined;
  const time = before ?? behind;
  if (!time || !time.ranges.every(({ from, to }) => from === to)) return undefined;
  const determiner = tokens[(before ? before.start : head) - 1]?.norm ?? '';
  return DETERMINERS.has(determiner) ? time : undefined;
}

const DETERMINERS = new Set(['the', 's', 'its', 'their']);

/** Whether an attack was on the day and month that are said, and in the year where one is. */
function isOn({ start }: ConflictEntry, { ranges, isAbsolute }: TimeExpression, day: Day): boolean {
  if (start > day) return false;
  const [said] = ranges;
  if (!said || isAbsolute) return said?.from === start;
  const isNews = Math.abs(said.from - day) <= NEWS_DAYS;
  return isNews ? said.from === start : dayOfYear(said.from) === dayOfYear(start);
}

/** "10-07" */
const dayOfYear = (day: Day): string => isoDate(day).slice(5);

const attacks = new WeakMap<Lexicon, readonly ConflictEntry[]>();

/** The attacks that have the day on which they began in a name of theirs, found once for each lexicon. */
function attacksOf(pack: Pack): readonly ConflictEntry[] {
  const { lexicon } = pack;
  const known = attacks.get(lexicon);
  if (known) return known;
  const found = lexicon.conflicts.filter(
    (entry) => entry.classes.includes('attack') && isCalledByDay(pack, entry),
  );
  attacks.set(lexicon, found);
  return found;
}

function isCalledByDay(pack: Pack, { entity, start }: ConflictEntry): boolean {
  return findTimes(tokenize(pack.record(entity).name), start).some(({ ranges }) =>
    ranges.some(({ from, to }) => from === start && to === start),
  );
}
