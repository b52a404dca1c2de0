import type { DayRange } from '../time/time-expressions.ts';
import { NUMBERS, UNITS } from '../time/time-words.ts';
import { isInnerWord } from './inner-words.ts';
import type { BlockReading } from './reading.ts';

/** What a clause behind an event says about its dates. */
export type EventClause = { readonly says: 'began' | 'ended'; readonly range: DayRange };

const BEGAN = new Set('began begun started erupted broke'.split(' '));
const ENDED = new Set('ended finished'.split(' '));

/** Tokens between the verb of such a clause and its time: "broke out in Khartoum last month". */
const CLAUSE_TOKENS = 6;

/** Tokens between the sentence's own verb and its time: "ended in 2009". */
const SENTENCE_TOKENS = 2;

/** Ordinals as small numbers: "its nineteenth month". */
const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);

/**
 * Reads the clause that dates an event, from the token behind it: "that began a year ago", "which ended in 2005", "ended in
 * 2009", ", now in its nineteenth month". Undefined where there is none, or where its time is not said.
 */
export function clauseBehind(
  block: BlockReading,
  end: number,
  articleDay: number,
): EventClause | undefined {
  const { tokens } = block;
  const gap = tokens[end]?.gap;
  if (gap !== 'space' && gap !== 'comma') return undefined;
  const inIts = tokens[end]?.norm === 'now' ? end + 1 : end;
  if (tokens[inIts]?.norm === 'in' && tokens[inIts + 1]?.norm === 'its')
    return inItsNth(block, inIts + 2, articleDay);
  const isRelative = ['that', 'which'].includes(tokens[end]?.norm ?? '');
  const verbAt = isRelative ? end + 1 : end;
  const verb = tokens[verbAt]?.norm ?? '';
  const says = BEGAN.has(verb) ? 'began' : ENDED.has(verb) ? 'ended' : undefined;
  if (!says) return undefined;
  // Without "that" it is the sentence's own verb: its time stands right behind it.
  const reach = isRelative ? CLAUSE_TOKENS : SENTENCE_TOKENS;
  for (let at = verbAt + 1; at < verbAt + 1 + reach; at += 1) {
    if (block.sentences[at] !== block.sentences[end]) return undefined;
    const range = block.timeFrom[at]?.ranges[0];
    if (range) return { says, range };
  }
  return undefined;
}

/** "Fourth year", "19th month": how long it has lasted says when it began, to one unit. */
function inItsNth(block: BlockReading, at: number, articleDay: number): EventClause | undefined {
  const word = block.tokens[at]?.norm ?? '';
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1];
  const count = digits === undefined ? ORDINALS.get(word) : Number(digits);
  const unit = UNITS.get(block.tokens[at + 1]?.norm ?? '');
  if (count === undefined || !unit) return undefined;
  const days = unit.days;
  return {
    says: 'began',
    range: {
      from: Math.floor(articleDay - (count + 0.2) * days),
      to: Math.ceil(articleDay - (count - 1.2) * days),
    },
  };
}

/** A length that is said of an event, in days; `isAge` where it is how old the event is now. */
export type Duration = { readonly days: number; readonly isAge: boolean };

/**
 * "Nine-year civil war", "four-day conflict", "seven-week-old war", "month-long war": from the words before the head, read
 * from the head to the left. Undefined where none is said.
 */
export function durationOf(words: readonly string[]): Duration | undefined {
  const at = words.findIndex((word) => UNITS.has(word.replace(/s$/, '')));
  const unit = UNITS.get((words[at] ?? '').replace(/s$/, ''));
  if (!unit) return undefined;
  const number = words[at + 1] ?? '';
  const isLong = words[at - 1] === 'long';
  const count = /^\d+$/.test(number)
    ? Number(number)
    : (NUMBERS.get(number) ?? (isLong ? 1 : undefined));
  return count === undefined
    ? undefined
    : { days: unit.days * count, isAge: words[at - 1] === 'old' };
}

/** "Nine years of war", "13 years of civil war": the length before the head. */
export function durationBefore(block: BlockReading, head: number): Duration | undefined {
  const { tokens } = block;
  let of = head - 1;
  while (isInnerWord(tokens[of]?.norm ?? '')) of -= 1;
  if (tokens[of]?.norm !== 'of') return undefined;
  const words = [tokens[of - 1], tokens[of - 2]].map((token) => token?.norm ?? '');
  return durationOf(words);
}

/**
 * How well an event of a span fits a length that is said, 1 down to 0.5, and 0 where it doesn't: its age for "a week-old war",
 * else its length, or how long it has lasted so far. A number is round by a seventh, and by two days.
 */
export function durationFit(
  span: { readonly start: number; readonly end?: number | undefined },
  { days, isAge }: Duration,
  articleDay: number,
): number {
  const tolerance = Math.max(2, days * 0.15);
  const end = Math.min(span.end ?? articleDay, articleDay);
  if (isAge && end < articleDay - 14) return 0;
  const away = Math.abs((isAge ? articleDay : end) - span.start - days);
  return away <= tolerance ? 1 - away / tolerance / 2 : 0;
}
