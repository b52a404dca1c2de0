import type { SummitEntry } from '../knowledge/lexicon.ts';
import { one } from '../linking/weights.ts';
import type { TimeExpression } from '../time/time-expressions.ts';
import { datelinePlaces } from './dateline.ts';
import { type EventFocus, focusOf, isPlaceNamed } from './event-focus.ts';
import { timeOfLine } from './lines.ts';
import { LinkIndex } from './link-index.ts';
import type { Match } from './match.ts';
import type { Link, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import { summitsThatMayFit } from './summit-lists.ts';
import { EMPTY_QUERY, isAt } from './summit-query.ts';

/** Series that news calls by the name of their group; a standing body such as NATO has many meetings and a house. */
const CALLED_BY_GROUP = new Set('g7 g20 apec brics quad'.split(' '));

/** Words before such a name by which it is a meeting: "at the G20", "left the G7". */
const AT_MEETING = new Set(
  'at after before during left leaving skipped skip skipping attend attended attends attending hosts hosted hosting'.split(
    ' ',
  ),
);

/** Before "of the G20" and "to the G20". */
const PARTS = new Set('sidelines margins eve fringes opening close'.split(' '));

/** Verbs behind it that only a meeting can have. */
const RUNS = new Set('opened opens began begins ended ends closed closes'.split(' '));

/** Words behind it that begin no noun: "at the G20 finance talks" speaks of others. */
const FUNCTION_WORDS = new Set(
  (
    'and but or in on at to for with where when while as by from is was has had will would this that which who he she they it the a ' +
    'early late last next earlier later there here before after because since until without over about if so'
  ).split(' '),
);

/** Words behind "after the G7" by which the group did something: "after the G7 and the EU agreed". */
const OF_CLAUSE = new Set('has had is was will would'.split(' '));
const BEFORE_CLAUSE = new Set('after before'.split(' '));

/** Whose number before it counts that one's own: "her last G7". */
const OWNERS = new Set('his her my your our their s'.split(' '));
const COUNTED = new Set('first second third fourth fifth last final'.split(' '));

/** Days around a meeting in which the name alone is the meeting, and those in which it is where its place is named. */
const NOW_DAYS = 4;
const THERE_DAYS = 30;

/**
 * The name of a group for its meeting of these days: "at the G20", "left the G7 early", "on the sidelines of APEC", "the G7 opened", "her
 * last G7"; a little earlier or later where the meeting's place is named nearby, and in a line of a chronology by its year. Refuses the
 * group itself ("the G7 countries", "growth in the G20") and meetings of others of it ("at the G20 finance talks").
 */
export function proposeSeriesNow(reading: Reading, links: readonly Link[]): Proposal[] {
  const summits = new LinkIndex(links.filter(({ kind }) => kind === 'summit'));
  const focus = focusOf(reading, links);
  const here = datelinePlaces(reading);
  return reading.blocks.flatMap((block) =>
    block.matches.flatMap((match) => {
      const series = seriesOf(reading, match);
      if (series === undefined || summits.covering(block.index, match.start, match.end)) return [];
      const start = startOf(block, match);
      if (start === undefined) return [];
      const line = timeOfLine(block, match.start) ?? timeBehind(block, match.end);
      const meetings = meetingsOf(reading, series, line).filter((entry) =>
        line ? true : isOfNow(reading, block, entry, { focus, here }),
      );
      const [meeting, other] = meetings;
      if (!meeting || other) return [];
      return [
        {
          block: block.index,
          start,
          end: match.end,
          kind: 'summit' as const,
          form: start < match.start ? ('ordinal' as const) : ('short-name' as const),
          via: 'series now',
          anchor: { from: meeting.start, to: meeting.end },
          candidates: [
            { entity: meeting.entity, evidence: [one('descriptionFits'), one('timeFits')] },
          ],
        },
      ];
    }),
  );
}

/** "G7", not the "economic" of "economic summit". */
function seriesOf({ lexicon }: Reading, { senses }: Match): string | undefined {
  const series = senses.flatMap(({ type, index }) =>
    type === 'series' ? (lexicon.series[index]?.id ?? []) : [],
  );
  return series.find((id) => CALLED_BY_GROUP.has(id));
}

/** Where the words of the meeting begin; undefined where they speak of the group. */
function startOf(block: BlockReading, { start, end }: Match): number | undefined {
  const { tokens } = block;
  if (tokens[start]?.isCapital !== true || tokens[start]?.gap === 'hyphen') return undefined;
  const behind = tokens[end];
  const isRun = behind?.gap === 'space' && RUNS.has(behind.norm);
  const isAlone =
    isRun ||
    behind === undefined ||
    behind.gap === 'comma' ||
    behind.gap === 'dot' ||
    behind.gap === 'break' ||
    (behind.gap === 'space' && (FUNCTION_WORDS.has(behind.norm) || isTime(block, end)));
  if (!isAlone) return undefined;
  const before = tokens[start - 1]?.norm ?? '';
  if (COUNTED.has(before) && OWNERS.has(tokens[start - 2]?.norm ?? '')) return start - 1;
  const at = before === 'the' ? start - 2 : start - 1;
  const word = tokens[at]?.norm ?? '';
  if (BEFORE_CLAUSE.has(word) && beginsClause(block, end)) return undefined;
  // "At the G7 in Chantilly": a place that is the meeting's own is found with its name.
  const isElsewhere =
    ['in', 'at'].includes(behind?.norm ?? '') &&
    tokens[end + 1]?.isCapital === true &&
    !isTime(block, end + 1);
  if (isElsewhere) return undefined;
  const isPart = word === 'of' && PARTS.has(tokens[at - 1]?.norm ?? '');
  return isRun || isPart || AT_MEETING.has(word) ? start : undefined;
}

/** "After the G7 had agreed", "after the G7 and the EU agreed"; not "dined after the G20 and agreed". */
function beginsClause({ tokens }: BlockReading, end: number): boolean {
  const [behind, next] = [tokens[end], tokens[end + 1]];
  if (behind?.gap !== 'space') return false;
  const isOther = next?.isCapital === true || ['the', 'other'].includes(next?.norm ?? '');
  return OF_CLAUSE.has(behind.norm) || (['and', 'or'].includes(behind.norm) && isOther);
}

/** "At the G20 last November", "in November": only a time of another one than these days' says which. */
function timeBehind({ tokens, timeFrom }: BlockReading, end: number): TimeExpression | undefined {
  if (tokens[end]?.gap !== 'space') return undefined;
  const time = timeFrom[end] ?? (tokens[end]?.norm === 'in' ? timeFrom[end + 1] : undefined);
  const [range] = time?.ranges ?? [];
  return range && range.to - range.from > DAY_OF_MEETING ? time : undefined;
}

/** Days of a time that is longer than one of the meeting's own days. */
const DAY_OF_MEETING = 7;

const isTime = ({ timeFrom }: BlockReading, at: number): boolean => timeFrom[at] !== undefined;

/** The meetings of a series in these weeks, or at the time that is said. */
const meetingsOf = (
  reading: Reading,
  series: string,
  line: TimeExpression | undefined,
): readonly SummitEntry[] =>
  summitsThatMayFit(
    reading,
    { ...EMPTY_QUERY, series: new Set([series]), times: line ? [line] : [] },
    THERE_DAYS,
  ).filter(
    (entry) =>
      entry.series === series &&
      (line === undefined || line.ranges.some((range) => isAt(entry, range))),
  );

/** On, or just over or to come; in these weeks also where its place is named nearby or the article is written from it. */
function isOfNow(
  { day }: Reading,
  block: BlockReading,
  entry: SummitEntry,
  { focus, here }: { readonly focus: EventFocus; readonly here: ReadonlySet<number> },
): boolean {
  const away = Math.max(0, entry.start - day, day - entry.end);
  if (away <= NOW_DAYS) return true;
  const isThere =
    isPlaceNamed(focus, block.index, entry) || entry.places.some((place) => here.has(place));
  return away <= THERE_DAYS && isThere;
}
