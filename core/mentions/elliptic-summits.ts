import type { TimeExpression } from '../time/time-expressions.ts';
import { datelinePlaces } from './dateline.ts';
import { type EventFocus, focusOf } from './event-focus.ts';
import { MEETING_NOUNS } from './event-words.ts';
import { LinkIndex } from './link-index.ts';
import type { Link, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import { EMPTY_QUERY, summitProposal } from './summit-query.ts';

/** A meeting without its noun: where its words begin and end, its time, and its place if one is said. */
type Ellipsis = {
  readonly start: number;
  readonly end: number;
  readonly time: TimeExpression;
  readonly places?: ReadonlySet<number>;
};

/**
 * Meetings without a noun. What was said just before: "last year's in Johannesburg", "next year's, in Toyako", "the one held
 * here in April 1999", "one in South Korea next May": a meeting of a series that the article is about has to fit. Refuses them where
 * neither their sentence nor the one before speaks of a meeting. And the name of the series with a time: "the G20 of last November".
 */
export function proposeEllipticSummits(reading: Reading, links: readonly Link[]): Proposal[] {
  const focus = focusOf(reading, links);
  const here = datelinePlaces(reading);
  const summits = new LinkIndex(links.filter(({ kind }) => kind === 'summit'));
  return reading.blocks.flatMap((block) =>
    block.times.flatMap((time) => {
      const named = seriesBefore(reading, block, time);
      if (named) return ofSeries(reading, block, named, focus, named.series);
      if (focus.series.size === 0) return [];
      const found = ownedByTime(block, time) ?? oneThen(block, time, here);
      if (!found || !speaksOfMeeting(block, found.start, summits)) return [];
      return ofSeries(reading, block, found, focus, focus.series);
    }),
  );
}

/** "The Nato of 1999" is the body as it was in that year: a meeting has a time of a month or a season. */
const MONTHS_DAYS = 100;

/** "The G20 of last November": the series whose name stands before the time. */
function seriesBefore(
  { lexicon }: Reading,
  { tokens, matchAt }: BlockReading,
  time: TimeExpression,
): (Ellipsis & { readonly series: ReadonlySet<string> }) | undefined {
  const of = time.start - 1;
  const name = matchAt[of - 1];
  if (tokens[of]?.norm !== 'of' || name?.end !== of || tokens[name.start - 1]?.norm !== 'the')
    return undefined;
  const [range] = time.ranges;
  if (range && range.to - range.from > MONTHS_DAYS) return undefined;
  const series = new Set(
    name.senses.flatMap(({ type, index }) =>
      type === 'series' ? (lexicon.series[index]?.id ?? []) : [],
    ),
  );
  return series.size > 0 ? { start: name.start, end: time.end, time, series } : undefined;
}

/** "Last year's in Johannesburg", "next year's, in Toyako", "next year's will be in St Petersburg". */
function ownedByTime(block: BlockReading, time: TimeExpression): Ellipsis | undefined {
  const { tokens } = block;
  if (tokens[time.end]?.norm !== 's' || tokens[time.end]?.gap !== 'apostrophe') return undefined;
  let at = time.end + 1;
  while (['will', 'be', 'was', 'is'].includes(tokens[at]?.norm ?? '')) at += 1;
  const place = placeAt(block, at, NOWHERE);
  return place ? { start: time.start, end: place.end, time, places: place.places } : undefined;
}

/** "The one held here in April 1999", "one in South Korea next May", "the one of 2009". */
function oneThen(
  block: BlockReading,
  time: TimeExpression,
  here: ReadonlySet<number>,
): Ellipsis | undefined {
  const { tokens } = block;
  const isIn = ['in', 'of'].includes(tokens[time.start - 1]?.norm ?? '');
  const before = isIn ? time.start - 1 : time.start;
  for (let at = before - 1; at >= Math.max(0, before - ONE_TOKENS); at -= 1) {
    if (tokens[at]?.norm !== 'one') continue;
    const isDefinite = tokens[at - 1]?.norm === 'the';
    const isHeld = ['held', 'hosted'].includes(tokens[at + 1]?.norm ?? '');
    const from = isHeld ? at + 2 : at + 1;
    if (from === before) return isDefinite && isIn ? { start: at, end: time.end, time } : undefined;
    const place = placeAt(block, from, here);
    return place?.end === before
      ? { start: at, end: time.end, time, places: place.places }
      : undefined;
  }
  return undefined;
}

/** Tokens between "one" and its time. */
const ONE_TOKENS = 7;

const NOWHERE: ReadonlySet<number> = new Set();

/** "In Toyako", "at Camp David", "here". */
function placeAt(
  block: BlockReading,
  at: number,
  here: ReadonlySet<number>,
): { readonly end: number; readonly places: ReadonlySet<number> } | undefined {
  const word = block.tokens[at]?.norm ?? '';
  if (word === 'here') return here.size > 0 ? { end: at + 1, places: here } : undefined;
  const match = ['in', 'at'].includes(word) ? block.matchAt[at + 1] : undefined;
  const places = new Set(
    match?.senses.filter(({ type }) => type === 'place').map(({ index }) => index),
  );
  return match && places.size > 0 ? { end: match.end, places } : undefined;
}

function speaksOfMeeting(block: BlockReading, at: number, summits: LinkIndex): boolean {
  const { sentences, tokens } = block;
  const sentence = sentences[at] ?? 0;
  for (let token = at - 1; token >= 0 && (sentences[token] ?? 0) >= sentence - 1; token -= 1) {
    if (MEETING_NOUNS.has(tokens[token]?.norm ?? '')) return true;
    if (summits.covering(block.index, token, token + 1)) return true;
  }
  return false;
}

function ofSeries(
  reading: Reading,
  block: BlockReading,
  { start, end, time, places }: Ellipsis,
  focus: EventFocus,
  named: ReadonlySet<string>,
): Proposal[] {
  const found = [...named].flatMap((series) =>
    summitProposal(reading, block, {
      start,
      end,
      form: places ? 'place-time' : 'relative-time',
      focus,
      query: {
        ...EMPTY_QUERY,
        series: new Set([series]),
        places: places ? [places] : [],
        times: [time],
      },
    }),
  );
  const [first] = found;
  return first ? [{ ...first, candidates: found.flatMap(({ candidates }) => candidates) }] : [];
}
