import type { TimeExpression } from '../time/time-expressions.ts';
import { NUMBERS, UNITS } from '../time/time-words.ts';
import { isInnerWord } from './inner-words.ts';
import type { Match } from './match.ts';
import { isOfNoun } from './of-nouns.ts';
import type { BlockReading } from './reading.ts';
import { behindVictims } from './victims.ts';

/** How a thing stands to the head of a description: before it, or behind one of these prepositions. */
export type Relation = 'before' | 'owner' | 'place' | 'against' | 'with';

/** One name in a description. */
export type DescribedName = { readonly relation: Relation; readonly match: Match };

/**
 * A noun phrase around a head such as "summit" or "war": the names and times that belong to it. Positions
 * count tokens; `start` leaves out an owner ("Russia's") and the article, as the annotation guideline has it.
 */
export type Description = {
  readonly start: number;
  readonly end: number;
  readonly names: readonly DescribedName[];
  readonly times: readonly TimeExpression[];
  /** The words between, in their folded form: "full", "scale", "civil". */
  readonly words: readonly string[];
  /** What stands before all of it: "the", "a", "no", or another word; "" at the beginning of a phrase. */
  readonly determiner: string;
  /** A place is named that we don't know: "the EU summit in Gothenburg". */
  readonly hasUnknownPlace: boolean;
};

const isCount = (norm = ''): boolean => /^\d{1,3}$/.test(norm) || NUMBERS.has(norm);

const PREPOSITIONS: ReadonlyMap<string, Relation> = new Map([
  ['in', 'place'],
  ['at', 'place'],
  ['of', 'place'],
  ['on', 'place'],
  ['over', 'place'],
  ['into', 'place'],
  ['across', 'place'],
  ['near', 'place'],
  ['inside', 'place'],
  ['outside', 'place'],
  ['against', 'against'],
  ['with', 'with'],
  ['between', 'with'],
  ['among', 'with'],
  ['by', 'owner'],
]);

/** The description whose head is the tokens `[headStart, headEnd)`. */
export function describe(block: BlockReading, headStart: number, headEnd: number): Description {
  const names: DescribedName[] = [];
  const times: TimeExpression[] = [];
  const words: string[] = [];
  const left = readLeft(block, headStart, { names, times, words });
  const end = readRight(block, headEnd, { names, times, words });
  const { start, determiner } = left;
  return {
    start,
    end,
    names,
    times,
    words,
    determiner,
    hasUnknownPlace: isUnknownPlace(block, end),
  };
}

type Collected = { names: DescribedName[]; times: TimeExpression[]; words: string[] };

function isUnknownPlace(block: BlockReading, end: number): boolean {
  const at = behindPlan(block, end);
  const preposition = block.tokens[at];
  const name = block.tokens[at + 1];
  if (preposition?.gap !== 'space') return false;
  if (!['in', 'at'].includes(preposition.norm) && at === end) return false;
  return (
    name?.isCapital === true &&
    !block.isTitleCase &&
    !block.matchAt[at + 1] &&
    !block.timeFrom[at + 1]
  );
}

const PLANNED = new Set('planned scheduled slated due set held'.split(' '));
const PLAN_PREPOSITIONS = new Set(['for', 'in', 'at', 'on']);

/** "The summit planned for Sochi in June": the preposition behind the participle, whose place and time are those of the event. */
function behindPlan({ tokens }: BlockReading, at: number): number {
  const isPlan =
    PLANNED.has(tokens[at]?.norm ?? '') &&
    tokens[at]?.gap === 'space' &&
    tokens[at + 1]?.gap === 'space' &&
    PLAN_PREPOSITIONS.has(tokens[at + 1]?.norm ?? '');
  return isPlan ? at + 1 : at;
}

function readLeft(
  block: BlockReading,
  head: number,
  { names, times, words }: Collected,
): { start: number; determiner: string } {
  const { tokens } = block;
  let at = head;
  let start = head;
  let isOwner = false;
  for (;;) {
    const here = tokens[at];
    const before = tokens[at - 1];
    if (!here || !before) return { start, determiner: '' };
    if (here.gap !== 'space' && here.gap !== 'hyphen' && here.gap !== 'apostrophe')
      return { start, determiner: '' };
    if (before.norm === 's' && before.gap === 'apostrophe') {
      isOwner = true;
      at -= 1;
      continue;
    }
    const time = block.timeTo[at];
    const match = block.matchAt[at - 1];
    if (time) {
      times.push(time);
      at = time.start;
      // "Wednesday's summit" is one phrase with its day.
      start = at;
      isOwner = false;
    } else if (match && match.end === at) {
      names.unshift({ relation: isOwner ? 'owner' : 'before', match });
      at = match.start;
      if (isOwner) return { start, determiner: 'owner' };
      start = at;
    } else if (isInnerWord(before.norm) && !isOwner) {
      words.push(before.norm);
      at -= 1;
      start = at;
    } else if (before.norm === 'and' && names.length === 1 && block.matchAt[at - 2]) {
      at -= 1;
    } else {
      return { start, determiner: before.norm };
    }
  }
}

/** What a war is of, besides its place: "Algeria's war of independence". */
const AIMS = new Set('independence liberation resistance aggression'.split(' '));

/** "The operation to retake Mosul": the verb before the place of which it is. */
const TAKING = new Set('retake recapture take capture seize liberate'.split(' '));

/** What an uprising, a coup or an invasion does to who rules. */
const FELLING = new Set('felled toppled ousted overthrew deposed unseated removed'.split(' '));
const FELLING_IN_TWO = new Set(['brought down', 'drove out']);

/** "The uprising that felled Gaddafi", "that brought down Bashir": the last word before whom it was against; undefined for all else. */
function behindFelling({ tokens }: BlockReading, at: number): number | undefined {
  if (!['that', 'which'].includes(tokens[at]?.norm ?? '') || tokens[at]?.gap !== 'space')
    return undefined;
  const [verb, particle] = [tokens[at + 1]?.norm ?? '', tokens[at + 2]?.norm ?? ''];
  if (FELLING_IN_TWO.has(`${verb} ${particle}`)) return at + 2;
  return FELLING.has(verb) ? at + 1 : undefined;
}

const behindAim = ({ tokens }: BlockReading, at: number): number =>
  tokens[at]?.norm === 'to' && tokens[at]?.gap === 'space' && TAKING.has(tokens[at + 1]?.norm ?? '')
    ? at + 1
    : at;

function readRight(block: BlockReading, head: number, { names, times, words }: Collected): number {
  const { tokens } = block;
  let end = behindVictims(block, head) ?? head;
  for (;;) {
    const here = tokens[end];
    if (!here) return end;
    const time = here.gap === 'space' ? timeAt(block, end) : undefined;
    if (time) {
      times.push(time);
      end = time.end;
      continue;
    }
    if (here.norm === 'of' && AIMS.has(tokens[end + 1]?.norm ?? '')) {
      words.push(tokens[end + 1]?.norm ?? '');
      end += 2;
      continue;
    }
    // "A siege of nine months"
    const unit = tokens[end + 2]?.norm ?? '';
    if (here.norm === 'of' && isCount(tokens[end + 1]?.norm) && UNITS.has(unit.replace(/s$/, ''))) {
      words.push(unit, tokens[end + 1]?.norm ?? '');
      end += 3;
      continue;
    }
    const felled = behindFelling(block, end);
    const plan = felled ?? behindAim(block, behindPlan(block, end));
    const isPlace = plan > end || isFoughtFor(block, head, end);
    const relation =
      here.gap === 'space' || here.gap === 'comma'
        ? felled === undefined
          ? (PREPOSITIONS.get(here.norm) ?? (isPlace ? 'place' : undefined))
          : 'against'
        : undefined;
    if (!relation) return end;
    const timeBehind =
      timeAt(block, plan + 1) ??
      (tokens[plan + 1]?.norm === 'the' ? timeAt(block, plan + 2) : undefined);
    // "Their first meeting, in November 1985", "with Kim, in Hanoi": behind a comma a time, or where those met who are named.
    if (
      here.gap === 'comma' &&
      !(here.norm === 'in' && (timeBehind ? times.length === 0 : isTownOfPair(block, end, names)))
    )
      return end;
    if (timeBehind) {
      times.push(timeBehind);
      end = timeBehind.end;
      continue;
    }
    const list = readList(block, plan + 1, here.norm === 'between');
    if (list.matches.length === 0 || isOfNoun(block, list)) return end;
    const isOfBoth = list.matches.length === 1 && NEIGHBORS.has(tokens[list.end - 1]?.norm ?? '');
    names.push(
      ...list.matches.map(
        (match) => ({ relation: isOfBoth ? 'before' : relation, match }) as const,
      ),
    );
    end = list.end;
  }
}

/** "The second summit with Kim, in Hanoi" */
const isTownOfPair = (
  { matchAt }: BlockReading,
  at: number,
  names: readonly DescribedName[],
): boolean =>
  names.at(-1)?.relation === 'with' &&
  matchAt[at + 1]?.start === at + 1 &&
  matchAt[at + 1]?.senses.some(({ type }) => type === 'place') === true;

/** "The battle for Mosul": only of a battle does "for" say where. */
const isFoughtFor = ({ tokens }: BlockReading, head: number, at: number): boolean =>
  at === head && tokens[at]?.norm === 'for' && tokens[at - 1]?.norm === 'battle';

/** "Russia", "the West Bank", "Biden and Putin", "Israel and Hamas". */
function readList(
  block: BlockReading,
  from: number,
  isBetween: boolean,
): { matches: Match[]; end: number } {
  const { tokens } = block;
  const matches: Match[] = [];
  let at = from;
  let end = from;
  for (;;) {
    while (
      block.matchAt[at]?.start !== at &&
      (LIST_OPENERS.has(tokens[at]?.norm ?? '') || isTitleWord(block, at))
    ) {
      at += 1;
    }
    const match = block.matchAt[at];
    // "Russian-backed" is an adjective of something else.
    if (!match || match.start !== at || tokens[match.end]?.gap === 'hyphen')
      return { matches, end };
    // "The war in Ukraine and NATO were discussed": what follows "and" has to be of the same sort, but for "between".
    if (!isBetween && matches.length > 0 && isSpatial(matches[0]) !== isSpatial(match))
      return { matches, end };
    matches.push(match);
    end = match.end;
    const neighbors = isBetween ? endOfNeighbors(block, end) : undefined;
    if (neighbors !== undefined) return { matches, end: neighbors };
    if (tokens[end]?.norm !== 'and' || tokens[end]?.gap !== 'space') return { matches, end };
    at = end + 1;
  }
}

/** "Between Israel and its Arab neighbors": the other side, by who it is to the first; undefined where none is said so. */
function endOfNeighbors({ tokens }: BlockReading, at: number): number | undefined {
  if (tokens[at]?.norm !== 'and' || tokens[at + 1]?.norm !== 'its') return undefined;
  const last = [at + 2, at + 3].find((own) => NEIGHBORS.has(tokens[own]?.norm ?? ''));
  return last === undefined ? undefined : last + 1;
}

const NEIGHBORS = new Set('neighbors neighbours'.split(' '));

const isSpatial = (match: Match | undefined): boolean =>
  match?.senses.some(
    ({ type }) => type === 'country' || type === 'adjective' || type === 'place',
  ) === true;

const LIST_OPENERS = new Set(
  'the presidents president mr mrs prime minister leaders eastern western northern southern neighboring neighbouring'.split(
    ' ',
  ),
);

const isTitleWord = (block: BlockReading, at: number): boolean => block.roleOver[at] !== undefined;

const timeAt = (block: BlockReading, at: number): TimeExpression | undefined => block.timeFrom[at];
