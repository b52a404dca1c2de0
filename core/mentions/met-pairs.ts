import { one } from '../linking/weights.ts';
import type { TimeExpression } from '../time/time-expressions.ts';
import { type EventFocus, focusOf } from './event-focus.ts';
import { datelinePlaces } from './dateline.ts';
import { LinkIndex } from './link-index.ts';
import type { Match } from './match.ts';
import { timeBeside } from './meetings.ts';
import { timeOfLine, timeOpening } from './lines.ts';
import type { Link, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import { EMPTY_QUERY, EVER, summitProposal } from './summit-query.ts';

/** Verbs between two leaders who come together. */
const MEETING_VERBS = new Set(
  'met meet meets meeting saw sees hosted hosts received welcomed stood sat dined'.split(' '),
);

/** Verbs behind two leaders who came together: "Biden and Xi met on Wednesday". */
const CAME_TOGETHER = new Set('met meet meets meeting dined sat'.split(' '));

/** Verbs of what is going on as the article is written: nobody "meets" somebody months ago. */
const PRESENT_VERBS = new Set('meets meet meeting sees hosts'.split(' '));
const PRESENT_DAYS_OF = new Set('today tonight tomorrow yesterday'.split(' '));

/** Days from the article's date within which such a meeting is. */
const PRESENT_DAYS = 14;

/** Days within which a meeting is of which it is said that two "will meet". */
const COMING_DAYS = 100;

/** Words before the place of a meeting: "off Malta", "outside San Francisco", "left Anchorage". */
const BEFORE_PLACES = new Set('in at off near outside left'.split(' '));

/** Days behind a meeting in which two people and its place are it, whatever is said of them. */
const FRESH_DAYS = 30;

/** Tokens between two people of one meeting, and from them to its place or time. */
const PAIR_TOKENS = 6;
const PLACE_TOKENS = 9;
const TIME_TOKENS = 7;

/** Days of a time that says which meeting, without a place: a season at most, a year where it follows on the verb. */
const SHORT_DAYS = 100;
const YEAR_DAYS = 366;

/** One of two people: whom the words are linked to, or everybody whom they may mean. */
type Person = {
  readonly start: number;
  readonly end: number;
  readonly entities: readonly number[];
  readonly isLinked: boolean;
};

/**
 * Two leaders who came together: "Nixon and Brezhnev in Moscow", "Trump met Putin in Anchorage", "Biden and Xi met on
 * Wednesday". One meeting of the two has to fit the place and the time that is said, also by the line's own date
 * ("1979: Carter and Brezhnev in Vienna") or that with which the sentence opens ("In February 1945"). What is said in the
 * present or of "today" is a meeting of these days. In the weeks behind it two people and the place are enough: "Trump sided with
 * Putin in Helsinki". Surnames that could mean several people are settled by the meeting. Refuses two people in a sentence
 * without a verb of meeting, a place or a time, and places where the two never met.
 */
export function proposeMetPairs(reading: Reading, links: readonly Link[]): Proposal[] {
  const leaders = new LinkIndex(links.filter((link) => link.kind === 'leader'));
  const focus = focusOf(reading, links);
  const here = datelinePlaces(reading);
  return reading.blocks.flatMap((block) => {
    const persons = block.matches.flatMap((match) => personOf(reading, block, match, leaders));
    return persons.flatMap((second, index) => {
      const first = persons[index - 1];
      if (!first) return [];
      const together = howTogether(block, first, second);
      return together === undefined
        ? []
        : pairProposals(reading, block, { first, second, together, focus, here });
    });
  });
}

function personOf(
  reading: Reading,
  block: BlockReading,
  match: Match,
  leaders: LinkIndex,
): Person[] {
  const { start, end } = match;
  const link = leaders.covering(block.index, start, end);
  if (link) return [{ start: link.start, end, entities: [link.entity], isLinked: true }];
  const entities = match.senses.flatMap((sense) =>
    sense.type === 'entity' && reading.pack.kind(sense.index) === 'leader' ? [sense.index] : [],
  );
  return entities.length > 0 ? [{ start, end, entities, isLinked: false }] : [];
}

/** "A and B", "A met B", or only both of them in one clause; undefined where they are far apart. */
function howTogether(block: BlockReading, first: Person, second: Person): Together | undefined {
  const { tokens, sentences } = block;
  if (second.start - first.end > PAIR_TOKENS || second.start <= first.end) return undefined;
  if (sentences[first.start] !== sentences[second.start]) return undefined;
  const between = tokens.slice(first.end, second.start).map(({ norm }) => norm);
  if (between.length === 1 && between[0] === 'and') return 'and';
  if (between.some((norm) => MEETING_VERBS.has(norm))) return 'verb';
  const isOneClause = tokens.slice(first.end, second.start + 1).every(({ gap }) => gap === 'space');
  return isOneClause && first.isLinked && second.isLinked ? 'beside' : undefined;
}

type Together = 'and' | 'verb' | 'beside';

type Pair = {
  readonly first: Person;
  readonly second: Person;
  readonly together: Together;
  readonly focus: EventFocus;
  /** The place that "here" means. */
  readonly here: ReadonlySet<number>;
};

function pairProposals(reading: Reading, block: BlockReading, pair: Pair): Proposal[] {
  const { first, second, together, focus, here } = pair;
  const place = placeBehind(block, second.end, here);
  const behind = place ? timeBeside(block, place) : timeBehind(block, second.end);
  const time = behind ?? timeOfLine(block, first.start) ?? timeOpening(block, first.start);
  const isSaid =
    together === 'verb' ? isMet(block, first, second) : cameTogether(block, second.end);
  if (together === 'beside' && !place) return [];
  if (!place && !(isSaid && time && isShort(time, second.end))) return [];
  const pairs = first.entities.flatMap((a) => second.entities.map((b) => [a, b] as const));
  const found = pairs.flatMap(([a, b]) =>
    a === b
      ? []
      : summitProposal(reading, block, {
          ...spanOfMeeting(block, pair, place, behind),
          form: 'participants',
          focus,
          query: {
            ...EMPTY_QUERY,
            leaders: new Set([a, b]),
            places: place ? [place.places] : [],
            // "On Wednesday" is the last one, whatever else it may be.
            times: time ? [{ ...time, ranges: time.ranges.slice(0, 1) }] : [],
          },
          isPair: true,
          ...(isToCome(block, pair)
            ? { reach: COMING_DAYS, isToCome: true }
            : isPresent(block, pair)
              ? { reach: PRESENT_DAYS }
              : together === 'beside'
                ? { reach: FRESH_DAYS, hasBegun: true }
                : place && !time
                  ? { reach: EVER }
                  : {}),
        }).map((proposal) => ({ proposal, a, b })),
  );
  const [only, other] = found;
  if (!only || other) return [];
  return [
    only.proposal,
    ...leaderProposal(block, first, only.a, only.proposal),
    ...leaderProposal(block, second, only.b, only.proposal),
  ];
}

/**
 * The words that speak of the meeting itself, so that both people stay mentions of their own: "met in Alaska on Friday",
 * "Anchorage", and the verb where nothing follows the second name.
 */
function spanOfMeeting(
  block: BlockReading,
  { first, second, together }: Pair,
  place: Where | undefined,
  time: TimeExpression | undefined,
): { readonly start: number; readonly end: number } {
  const end = Math.max(place?.end ?? 0, time?.end ?? 0);
  const isVerbFirst = together === 'verb' && !place;
  if (end > second.end && !isVerbFirst) {
    const isVerb = CAME_TOGETHER.has(block.tokens[second.end]?.norm ?? '');
    return { start: isVerb ? second.end : Math.min(place?.start ?? end, time?.start ?? end), end };
  }
  const verb = block.tokens.findIndex(
    ({ norm }, at) => at >= first.end && at < second.start && MEETING_VERBS.has(norm),
  );
  if (together === 'verb' && verb >= 0) return { start: verb, end: verb + 1 };
  return { start: second.end, end: second.end + 1 };
}

/** "Biden met Xi": without a place only the plain verb says that they did. */
const isMet = (block: BlockReading, first: Person, second: Person): boolean =>
  block.tokens
    .slice(first.end, second.start)
    .some(({ norm }) => norm === 'met' || norm === 'meets' || norm === 'meet');

/** "Today Starmer meets Zelensky": by its verb, or by a day that the sentence names before. */
function isPresent({ tokens, sentences }: BlockReading, { first, second }: Pair): boolean {
  const behind = tokens[second.end]?.gap === 'space' ? second.end + 1 : second.end;
  const verbs = [...tokens.slice(first.end, second.start), ...tokens.slice(second.end, behind)];
  if (verbs.some(({ norm }) => PRESENT_VERBS.has(norm))) return true;
  for (let at = second.end - 1; at >= Math.max(0, first.start - SENTENCE_TOKENS); at -= 1) {
    if (sentences[at] !== sentences[first.start]) return false;
    if (PRESENT_DAYS_OF.has(tokens[at]?.norm ?? '')) return true;
  }
  return false;
}

/** Tokens before a pair within which its sentence is looked through. */
const SENTENCE_TOKENS = 60;

/** "Will meet Putin", "Poroshenko and Putin are to meet"; not "flew to Vienna to meet". */
const isToCome = ({ tokens }: BlockReading, { first, second }: Pair): boolean =>
  tokens
    .slice(first.end, second.end + 3)
    .some(
      ({ norm }, at) =>
        norm === 'will' ||
        (norm === 'to' && BEFORE_PLANS.has(tokens[first.end + at - 1]?.norm ?? '')),
    );

const BEFORE_PLANS = new Set('is are due set scheduled expected'.split(' '));

/** Whom a surname means is settled by the meeting that the two had. */
function leaderProposal(
  block: BlockReading,
  { start, end, isLinked }: Person,
  entity: number,
  { anchor }: Proposal,
): Proposal[] {
  if (isLinked) return [];
  return [
    {
      block: block.index,
      start,
      end,
      kind: 'leader',
      form: 'surname',
      via: 'met pairs',
      anchor,
      candidates: [{ entity, evidence: [one('metThere')] }],
    },
  ];
}

const placesOf = (match: Match): ReadonlySet<number> =>
  new Set(match.senses.filter(({ type }) => type === 'place').map(({ index }) => index));

/** Where words say that a meeting was. */
type Where = {
  readonly start: number;
  readonly end: number;
  readonly places: ReadonlySet<number>;
};

/** "In Moscow", "met at a villa in Geneva", "off Malta", "here", in the clause behind the pair. */
function placeBehind(
  { tokens, matchAt }: BlockReading,
  end: number,
  here: ReadonlySet<number>,
): Where | undefined {
  for (let at = end; at < end + PLACE_TOKENS; at += 1) {
    const token = tokens[at];
    if (!token || token.gap !== 'space') return undefined;
    if (token.norm === 'here' && here.size > 0) return { start: at, end: at + 1, places: here };
    if (!BEFORE_PLACES.has(token.norm)) continue;
    const place = whereAt(
      matchAt[at + 1] ?? matchAt[at + (tokens[at + 1]?.norm === 'the' ? 2 : 1)],
    );
    if (place) return place;
  }
  return undefined;
}

function whereAt(match: Match | undefined): Where | undefined {
  const places = match && placesOf(match);
  return places && places.size > 0 ? { start: match.start, end: match.end, places } : undefined;
}

function timeBehind(block: BlockReading, end: number): TimeExpression | undefined {
  for (let at = end; at < end + TIME_TOKENS; at += 1) {
    if (block.tokens[at]?.gap !== 'space') return undefined;
    const time = block.timeFrom[at];
    if (time) return time;
  }
  return undefined;
}

function cameTogether(block: BlockReading, end: number): boolean {
  return [end, end + 1].some((at) => CAME_TOGETHER.has(block.tokens[at]?.norm ?? ''));
}

/** Whether a time is as short as a meeting without a place needs, behind the pair: "met in 1985". */
const isShort = ({ start, ranges }: TimeExpression, end: number): boolean => {
  const most = start >= end && start <= end + 2 ? YEAR_DAYS : SHORT_DAYS;
  return ranges.every(({ from, to }) => to - from <= most);
};
