import { isCalledAfter } from './after-events.ts';
import { eventIndex } from '../knowledge/event-index.ts';
import type { Sense } from '../knowledge/gazetteer.ts';
import type { Pack } from '../knowledge/pack.ts';
import { type Evidence, one } from '../linking/weights.ts';
import { anchorOf } from '../time/anchor.ts';
import type { DayRange, TimeExpression } from '../time/time-expressions.ts';
import { MEETING_WORDS, WAR_WORDS } from './event-words.ts';
import { isEventOfThing } from './events-of-things.ts';
import type { Match } from './match.ts';
import { givenNameBefore, isOddlyCapital, nameGoesOn } from './name-contexts.ts';
import { isNameOfThingBefore } from './names-of-things.ts';
import type { Candidate } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import { sentencesWith } from './sentence-words.ts';

/** Whether a name is a short one, or one that says too little by itself. */
export const isShortOf = (sense: Sense): boolean => sense.isShort || sense.needsContext;

/** The time that says which one: "the Gulf War of 1991", "the 2014 Gaza war". */
function timeOfName(block: BlockReading, match: Match): TimeExpression | undefined {
  const after = block.tokens[match.end];
  const isOf = after?.gap === 'space' && ['of', 'in'].includes(after.norm);
  const behind = isOf ? block.timeFrom[match.end + 1] : undefined;
  if (behind?.isAbsolute === true) return behind;
  // "Malta last December": the time stands directly behind.
  const beside = after?.gap === 'space' ? block.timeFrom[match.end] : undefined;
  if (beside) return beside;
  return block.tokens[match.start]?.gap === 'space' ? block.timeTo[match.start] : undefined;
}

function isDuring(pack: Pack, entity: number, range: DayRange): boolean {
  const start = pack.start(entity) ?? Number.NEGATIVE_INFINITY;
  return start <= range.to && (pack.end(entity) ?? Number.POSITIVE_INFINITY) >= range.from;
}

/** Verbs behind which "a" stands before what something is called: "what he calls a special military operation". */
const CALLING = new Set('call calls called calling dubs dubbed terms termed'.split(' '));

/** "A second Cold War", "a conflict over Taiwan": another one than the one that has the name. */
function isAnother(block: BlockReading, start: number): boolean {
  const before = block.tokens[start - 1]?.norm ?? '';
  if (before === 'a' && CALLING.has(block.tokens[start - 2]?.norm ?? '')) return false;
  const first = ORDINALS.has(before) ? (block.tokens[start - 2]?.norm ?? '') : before;
  return ['a', 'an', 'another', 'any', 'no'].includes(first);
}

const ORDINALS = new Set('new second third fourth next full'.split(' '));

/**
 * "The Iraq War Inquiry", "the Cold War Kids": a capital directly behind the name of an event, in a sentence, makes the whole
 * the name of another thing. Not so what we know by itself ("in the Gulf War Bush"), or a word of three letters at most.
 */
const isInLongerName = (block: BlockReading, end: number): boolean =>
  nameGoesOn(block, end) && !block.matchAt[end] && (block.tokens[end]?.norm.length ?? 0) > 2;

/** "The Turkey-Syria conflict": the second half of a pair that is no name of ours. */
const isSecondHalf = ({ tokens, matchAt }: BlockReading, start: number): boolean =>
  tokens[start]?.gap === 'hyphen' && matchAt[start - 1] !== undefined;

/** A name as that of an event, a body, an agreement or a territory; empty where its words or its time are of another one. */
export function otherCandidate(
  reading: Reading,
  block: BlockReading,
  match: Match,
  sense: Sense,
): Candidate[] {
  const { pack } = reading;
  const entity = sense.index;
  const kind = pack.kind(entity);
  const said = kind === 'conflict' || kind === 'summit' ? timeOfName(block, match) : undefined;
  if (said && !said.ranges.some((range) => isDuring(pack, entity, range))) return [];
  if (kind === 'conflict' && isAnotherWar(reading, block, match.start, entity)) return [];
  const isEvent = kind === 'conflict' || kind === 'summit' || kind === 'agreement';
  if (sense.isShort ? nameGoesOn(block, match.end) : isEvent && isInLongerName(block, match.end))
    return [];
  if (isEvent && isSecondHalf(block, match.start)) return [];
  if (
    sense.isShort &&
    !sense.needsCapitals &&
    isOddlyCapital(block, match.start, match.end) &&
    kind !== 'organization'
  )
    return [];
  if ((kind === 'conflict' || kind === 'summit') && isAnother(block, match.start)) return [];
  if (isCalledAfter(block, match.end)) return [];
  if (kind === 'conflict' && isEventOfThing(block, match.start, match.end)) return [];
  if (isNameOfThingBefore(block.tokens, match.start)) return [];
  const isOfContext = kind === 'organization' ? sense.needsContext : sense.isShort;
  if (isOfContext && givenNameBefore(block, match.start)) return [];
  if (sense.isShort && isEndOfLonger(block, match.start)) return [];
  const evidence: Evidence[] =
    sense.isShort || sense.needsContext
      ? [{ name: 'salience', amount: pack.salience(entity) - 0.5 }]
      : [one('fullName')];
  if (sense.needsContext) evidence.push(one('needsContext'));
  // "Malta in 1989": the time that it was is the context that a short name needs.
  const isSpoken = sentencesWith(block, kind === 'summit' ? MEETING_WORDS : WAR_WORDS).size > 0;
  if (said && isShortOf(sense) && (isSpoken || block.index === 0)) evidence.push(one('timeSaid'));
  return [{ entity, evidence }];
}

/** "National Security Council", "KUB-BLA": a capitalized word before a short name that is none of ours makes it another one's. */
function isEndOfLonger(block: BlockReading, start: number): boolean {
  const before = block.tokens[start - 1];
  if (!before || block.matchAt[start - 1] || block.roleOver[start - 1]) return false;
  if (block.tokens[start]?.gap === 'hyphen') return before.isAllCaps;
  const isFirst = block.sentences[start - 2] !== block.sentences[start - 1];
  return !isFirst && givenNameBefore(block, start) !== undefined;
}

/**
 * "The Soviet war in Afghanistan", "In 1983, during the war in Afghanistan": a country before the name that took no part, or
 * a time that opens the sentence at which it was not on.
 */
function isAnotherWar(
  reading: Reading,
  block: BlockReading,
  start: number,
  entity: number,
): boolean {
  const { lexicon, pack, day } = reading;
  const anchor = anchorOf(block, start, start, day);
  if (anchor.to < day && !isDuring(pack, entity, anchor)) return true;
  const before = block.tokens[start]?.gap === 'space' ? block.matchAt[start - 1] : undefined;
  const adjective = before?.senses.find(({ type }) => type === 'adjective');
  const entry = eventIndex(lexicon).conflictOf.get(entity);
  const code = adjective && lexicon.countries[adjective.index]?.code;
  return code !== undefined && entry !== undefined
    ? ![...entry.parties, ...entry.countries, ...entry.initiators].includes(code)
    : false;
}
