import type { BlockReading } from '../mentions/reading.ts';
import { spokenTime } from './anchor.ts';
import type { Day } from './day.ts';
import { NUMBERS, UNITS } from './time-words.ts';
import type { DayRange, TimeExpression } from './time-expressions.ts';

/** The days at which a role is read. */
export type OfficeAnchor = DayRange & {
  /**
   * Whether the words say so themselves. Else the time is that of the sentence before or of another verb nearby, and a
   * role that had another holder then means nobody.
   */
  readonly isSure: boolean;
};

/**
 * What days a role at the tokens `[start, end)` speaks of. Reads a date or a relative time that opens its sentence or stands
 * beside it ("Two years ago, the prime minister", "the president in 2003"), whatever the article's date; the article's date
 * after "since", for the future, and where nothing is said. A time of the verb ("resigned two years ago") and a year that
 * opens a sentence before are only doubts.
 */
export function officeAnchorOf(
  block: BlockReading,
  start: number,
  end: number,
  articleDay: Day,
): OfficeAnchor {
  const present = { from: articleDay, to: articleDay, isSure: true };
  const past = (time: TimeExpression | undefined, isSure: boolean): OfficeAnchor | undefined => {
    const range = time?.ranges[0];
    return range && range.to < articleDay ? { ...range, isSure } : undefined;
  };
  const opening = relativeOpening(block, start);
  if (opening) return past(opening, !isWhatHeWas(block, end)) ?? present;
  const said = spokenTime(block, start, end);
  if (said) {
    const isPresent =
      said.opener === 'since' || (!said.time.isAbsolute && isPresentTense(block, end));
    return isPresent ? present : (past(said.time, true) ?? present);
  }
  if (isPresentTense(block, end)) return present;
  const earlier = yearsEarlier(block, start, articleDay);
  if (earlier) return { ...earlier, isSure: false };
  const ofVerb = relativeTimeOfVerb(block, end);
  if (ofVerb) return past(ofVerb, false) ?? present;
  const before = timeOfSentenceBefore(block, start);
  return (before && past(before.time, before.isWhole)) ?? present;
}

/** What may stand before a time that opens a sentence. */
const BEFORE_TIME = new Set(
  'but and yet so just only some about around almost nearly over barely exactly roughly back earlier later late early the a more than on in during'.split(
    ' ',
  ),
);

/** How far before its words a time may open their sentence: a longer sentence has more than one time. */
const OPENING_TOKENS = 40;

/** The first token of the sentence of a token; undefined where that is far back. */
function sentenceStart({ sentences }: BlockReading, at: number): number | undefined {
  let first = at;
  while (first > 0 && sentences[first - 1] === sentences[at]) {
    if (at - first > OPENING_TOKENS) return undefined;
    first -= 1;
  }
  return first;
}

/** "Two years ago, …", "In the 1980s …", "Last June …", "1962: …": a time before the words, at the head of their sentence. */
function relativeOpening(block: BlockReading, start: number): TimeExpression | undefined {
  const first = sentenceStart(block, start);
  if (first === undefined) return undefined;
  const time = timeAtHead(block, first);
  if (!time || time.end > start) return undefined;
  // "Two years ago" needs nothing more; a mere date without "in" or "on" has its colon or dash.
  const { gap } = block.tokens[time.end] ?? {};
  const hasOpener = time.start > first || !time.isAbsolute;
  return hasOpener || gap === 'break' || gap === 'comma' ? time : undefined;
}

function timeAtHead(block: BlockReading, first: number): TimeExpression | undefined {
  for (let at = first; at <= first + 3; at += 1) {
    const time = block.timeFrom[at];
    if (time) return time;
    if (!BEFORE_TIME.has(block.tokens[at]?.norm ?? '')) return undefined;
  }
  return undefined;
}

/** "Ten years ago the president was a comedian": says what today's holder was then. */
function isWhatHeWas({ tokens }: BlockReading, end: number): boolean {
  return (
    tokens[end]?.norm === 'was' && ['a', 'an', 'still', 'not'].includes(tokens[end + 1]?.norm ?? '')
  );
}

/** "The Pope will be enthroned on Sunday": nothing that was. */
const isPresentTense = ({ tokens }: BlockReading, end: number): boolean =>
  PRESENT.has(tokens[end]?.norm ?? '') && tokens[end]?.gap === 'space';

/** "Five years earlier, …": counted from a time that the text has said, and which may not be its own. */
function yearsEarlier(block: BlockReading, start: number, articleDay: Day): DayRange | undefined {
  const first = sentenceStart(block, start);
  if (first === undefined) return undefined;
  const [count, unit, word] = [0, 1, 2].map((at) => block.tokens[first + at]?.norm ?? '');
  const years = NUMBERS.get(count ?? '') ?? Number(count);
  if ((word !== 'earlier' && word !== 'before') || !(years > 0)) return undefined;
  const days = UNITS.get((unit ?? '').replace(/s$/, ''))?.days;
  if (days === undefined) return undefined;
  const day = Math.round(articleDay - years * days);
  return { from: day, to: day };
}

/** How far behind its subject a relative time of the verb may stand: "visited Kyiv with two ministers last year". */
const VERB_TOKENS = 9;

const OTHER_CLAUSE = new Set(
  'that which who whom whose and but or as while when because since said says say told'.split(' '),
);

/** "Resigned two years ago", "visited Kyiv last year": a time that ends its clause, without a preposition. */
function relativeTimeOfVerb(block: BlockReading, end: number): TimeExpression | undefined {
  for (let at = end; at < end + VERB_TOKENS; at += 1) {
    const token = block.tokens[at];
    if (!token || token.gap !== 'space' || OTHER_CLAUSE.has(token.norm)) return undefined;
    const time = block.timeFrom[at];
    if (!time) continue;
    const after = block.tokens[time.end];
    const isEnd =
      !after || after.gap !== 'space' || block.sentences[time.end] !== block.sentences[at];
    return !time.isAbsolute && isEnd && after?.gap !== 'apostrophe' ? time : undefined;
  }
  return undefined;
}

/** The longest sentence that says nothing but its time: "It was 1973.", "The year was 1973." */
const WHOLE_TOKENS = 5;

/** Words by which a sentence is of the present, or of what was said about the past. */
const PRESENT = new Set(
  'now today has have is are will says say would can may must tonight yesterday'.split(' '),
);

/** How many sentences a year may hold for, after the one that it opens. */
const HELD_SENTENCES = 3;

/** Words by which a report tells what was said about now. */
const REPORTING = new Set('said told added'.split(' '));

/**
 * The year that opens a sentence before, or is all that the sentence says. It holds for the sentences behind it in the block
 * that have no time and no present of their own; beyond the next one also no word of a report.
 */
function timeOfSentenceBefore(
  block: BlockReading,
  start: number,
): { readonly time: TimeExpression; readonly isWhole: boolean } | undefined {
  let first = sentenceStart(block, start);
  for (let back = 1; back <= HELD_SENTENCES; back += 1) {
    if (first === undefined || first === 0) return undefined;
    if (saysItsTime(block, first, back > 1)) return undefined;
    const before = sentenceStart(block, first - 1);
    if (before === undefined) return undefined;
    const whole = first - before <= WHOLE_TOKENS ? block.timeTo[first] : undefined;
    const time = whole ?? timeAtHead(block, before);
    if (time) return time.isAbsolute ? { time, isWhole: whole !== undefined } : undefined;
    first = before;
  }
  return undefined;
}

/** Whether the sentence that begins at a token says when it is: by a time, a present, or (`isFar`) a report. */
function saysItsTime(block: BlockReading, first: number, isFar: boolean): boolean {
  const { tokens, sentences } = block;
  for (let at = first; sentences[at] === sentences[first]; at += 1) {
    const { norm } = tokens[at] ?? {};
    if (norm === undefined) return false;
    if (PRESENT.has(norm) || block.timeOver[at]) return true;
    if (isFar && REPORTING.has(norm)) return true;
  }
  return false;
}
