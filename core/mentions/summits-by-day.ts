import { atTokens } from './at-tokens.ts';
import type { SummitEntry } from '../knowledge/lexicon.ts';
import { one } from '../linking/weights.ts';
import type { TimeExpression } from '../time/time-expressions.ts';
import { type EventFocus, focusOf, summitSupport } from './event-focus.ts';
import { isInnerWord } from './inner-words.ts';
import { LinkIndex } from './link-index.ts';
import type { Candidate, Link, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import { summitsThatMayFit } from './summit-lists.ts';
import { EMPTY_QUERY } from './summit-query.ts';

/** Nouns that by themselves say little of who came together. */
const HEADS = new Set('meeting talks encounter gathering session negotiations'.split(' '));

/** Words behind such a noun by which it says itself whose meeting it was. */
const GOES_ON = new Set('of with between among for on about over by in at'.split(' '));

/** Days that such a meeting's day lies from the article's. */
const RECENT_DAYS = 14;

/** All who took part are named nearby, or somebody who did and where it was. */
const LEAST_SUPPORT = 1;

/**
 * "Saturday's talks", "Sunday's encounter": the meeting of that very day whose participants, or whose series and place, are
 * spoken of nearby. Refuses them where something says whose meeting it was ("Monday's cabinet meeting", "Monday's talks
 * with Ford"), where only one who took part is named and the article has not named the meeting, and where two fit alike.
 */
export function proposeSummitsByDay(reading: Reading, links: readonly Link[]): Proposal[] {
  const summits = links.filter(({ kind }) => kind === 'summit');
  const linked = new LinkIndex(summits);
  const named = new Set(summits.map(({ entity }) => entity));
  const focus = focusOf(reading, links);
  return reading.blocks.flatMap((block) =>
    atTokens(block, (token, at) => {
      if (!HEADS.has(token.norm) || linked.covering(block.index, at, at + 1)) return [];
      const time = dayBefore(block, at);
      if (!time || goesOn(block, at + 1)) return [];
      const candidates = meetingsOf(reading, time).flatMap((entry) =>
        candidate(entry, { block, focus, isNamed: named.has(entry.entity) }),
      );
      if (candidates.length === 0) return [];
      return [
        {
          block: block.index,
          start: time.start,
          end: at + 1,
          kind: 'summit' as const,
          form: 'relative-time' as const,
          via: 'summits by day',
          anchor: time.ranges[0] ?? { from: reading.day, to: reading.day },
          candidates,
        },
      ];
    }),
  );
}

/** The day whose meeting it is: "Saturday's", "yesterday's"; undefined where a name or another noun stands between. */
function dayBefore(block: BlockReading, head: number): TimeExpression | undefined {
  const { tokens } = block;
  let at = head;
  while (isInnerWord(tokens[at - 1]?.norm ?? '') && tokens[at]?.gap === 'space') at -= 1;
  if (tokens[at]?.gap !== 'space') return undefined;
  if (tokens[at - 1]?.norm !== 's' || tokens[at - 1]?.gap !== 'apostrophe') return undefined;
  const time = block.timeTo[at - 1];
  const [likeliest] = time?.ranges ?? [];
  return likeliest?.from === likeliest?.to ? time : undefined;
}

const goesOn = ({ tokens }: BlockReading, at: number): boolean =>
  tokens[at]?.gap === 'hyphen' || (tokens[at]?.gap === 'space' && GOES_ON.has(tokens[at]?.norm));

/** The meetings that were on that day, of these weeks. */
const meetingsOf = (reading: Reading, time: TimeExpression): readonly SummitEntry[] =>
  summitsThatMayFit(reading, { ...EMPTY_QUERY, times: [time] }, RECENT_DAYS).filter(
    ({ start, end }) =>
      start <= reading.day + RECENT_DAYS &&
      end >= reading.day - RECENT_DAYS &&
      time.ranges.some(({ from, to }) => start <= to && end >= from),
  );

function candidate(
  entry: SummitEntry,
  {
    block,
    focus,
    isNamed,
  }: { readonly block: BlockReading; readonly focus: EventFocus; readonly isNamed: boolean },
): Candidate[] {
  const support = summitSupport(focus, block.index, entry);
  const { leaders } = focus.near(block.index);
  const there = entry.leaders.filter((leader) => leaders.has(leader)).length;
  const isTold = isNamed || there > 1;
  if (!isTold || support < LEAST_SUPPORT) return [];
  return [
    { entity: entry.entity, evidence: [{ name: 'contextFits', amount: support }, one('timeFits')] },
  ];
}
