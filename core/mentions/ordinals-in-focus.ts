import { atTokens } from './at-tokens.ts';
import { eventIndex, numbersUnder } from '../knowledge/event-index.ts';
import type { SummitEntry } from '../knowledge/lexicon.ts';
import { one } from '../linking/weights.ts';
import { MEETING_NOUNS } from './event-words.ts';
import type { Link, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import { isAt } from './summit-query.ts';
import { ORDINALS } from './summits-of-series.ts';

/** Days around the article's date of the meeting whose series is counted, and of a meeting that is planned at it. */
const CURRENT_DAYS = 45;
const PLANNED_DAYS = 300;

/** Blocks back within which that meeting has to be named. */
const NEAR_BLOCKS = 3;

const BEFORE_FIRST = new Set('after since before from than'.split(' '));
const SCOPES = new Set('since in for of between to on with'.split(' '));
const PLANS = new Set('will is due planned scheduled set expected'.split(' '));
const PLAN_TOKENS = 8;

/**
 * A number in the series whose meeting of these days the article has just named: "after the first such gathering", and a later one
 * that is planned, "a second summit, by the end of April, will". Refuses what says something of the meeting itself ("it is the first
 * such meeting since 1986"), series that don't count or of which some are missing, and a number that the present meeting has not come to.
 */
export function proposeOrdinalsInFocus(reading: Reading, links: readonly Link[]): Proposal[] {
  const { summitOf } = eventIndex(reading.lexicon);
  const current = links.flatMap(({ block, kind, entity }) => {
    const entry = kind === 'summit' ? summitOf.get(entity) : undefined;
    return entry && isNear(reading, entry) ? [{ block, entry }] : [];
  });
  if (current.length === 0) return [];
  return reading.blocks.flatMap((block) =>
    atTokens(block, (token, at) => {
      const ordinal = ORDINALS.get(token.norm);
      const said = ordinal === undefined ? undefined : numbered(block, at);
      if (ordinal === undefined || !said) return [];
      const near = current.filter(
        (own) => own.block <= block.index && own.block > block.index - NEAR_BLOCKS,
      );
      const [meeting, other] = new Set(
        near.flatMap(({ entry }) => nthOf(reading, entry, ordinal, said)),
      );
      if (!meeting || other) return [];
      return [
        {
          block: block.index,
          start: at,
          end: said.end,
          kind: 'summit' as const,
          form: 'ordinal' as const,
          via: 'ordinals in focus',
          anchor: { from: meeting.start, to: meeting.end },
          candidates: [
            { entity: meeting.entity, evidence: [one('descriptionFits'), one('timeFits')] },
          ],
        },
      ];
    }),
  );
}

type Said = { readonly end: number; readonly isPlanned: boolean };

/** "The first such gathering" of the past, "a second summit will be"; undefined for all else. */
function numbered(block: BlockReading, at: number): Said | undefined {
  const { tokens, sentences } = block;
  const isSuch = tokens[at + 1]?.norm === 'such';
  const head = isSuch ? at + 2 : at + 1;
  if (!MEETING_NOUNS.has(tokens[head]?.norm ?? '') || tokens[head]?.gap !== 'space')
    return undefined;
  const behind = tokens[head + 1];
  if (behind?.gap === 'space' && SCOPES.has(behind.norm)) return undefined;
  const determiner = tokens[at - 1]?.norm ?? '';
  const isFirst = at < 2 || sentences[at - 2] !== sentences[at];
  if (isSuch && determiner === 'the') {
    const isSubject = isFirst && behind?.gap === 'comma';
    const isPast = isSubject || BEFORE_FIRST.has(tokens[at - 2]?.norm ?? '');
    return isPast ? { end: head + 1, isPlanned: false } : undefined;
  }
  const isPlan =
    determiner === 'a' &&
    isFirst &&
    tokens
      .slice(head + 1, head + 1 + PLAN_TOKENS)
      .some(({ norm }, own) => PLANS.has(norm) && sentences[head + 1 + own] === sentences[at]);
  return isPlan ? { end: head + 1, isPlanned: true } : undefined;
}

const isNear = ({ day }: Reading, { start, end }: SummitEntry): boolean =>
  start <= day + CURRENT_DAYS && end >= day - CURRENT_DAYS;

/** The meeting of a number in the series of one: before it, or planned and to come. */
function nthOf(
  reading: Reading,
  entry: SummitEntry,
  ordinal: number,
  { isPlanned }: Said,
): readonly SummitEntry[] {
  const { seriesOf, summitsBy } = eventIndex(reading.lexicon);
  const series = seriesOf.get(entry.series);
  if (!series?.isSequence || series.isPartial) return [];
  const all = numbersUnder(summitsBy.series, [entry.series])
    .flatMap((number) => reading.lexicon.summits[number] ?? [])
    .toSorted((a, b) => a.start - b.start);
  const isCounted = all.some((own) => own.ordinal !== undefined);
  const nth = isCounted ? all.filter((own) => own.ordinal === ordinal) : all.slice(ordinal - 1);
  return nth
    .slice(0, 1)
    .filter((own) =>
      isPlanned
        ? own.start > entry.end && isAt(own, { from: reading.day, to: reading.day + PLANNED_DAYS })
        : own.end < entry.start,
    );
}
