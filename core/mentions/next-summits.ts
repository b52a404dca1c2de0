import { atTokens } from './at-tokens.ts';
import { eventIndex, numbersUnder } from '../knowledge/event-index.ts';
import type { SummitEntry } from '../knowledge/lexicon.ts';
import { one } from '../linking/weights.ts';
import { dayOf, yearOfDay } from '../time/day.ts';
import { MEETING_NOUNS } from './event-words.ts';
import type { Link, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import { isAt } from './summit-query.ts';

/** Days around the article's date of a meeting after which the next one is told. */
const CURRENT_DAYS = 45;

/** Blocks back within which that meeting has to be named. */
const NEAR_BLOCKS = 3;

/** Words behind "next year's" by which no other noun follows: "next year's will be in Paris". */
const NO_NOUN = new Set('will is was are to takes took in at'.split(' '));

const OWNERS = new Set('the its their our'.split(' '));

/**
 * The next meeting of the series whose meeting of these days the article has just named: "Rwanda will host their next meeting", "the
 * next one is in Seoul", "next year's will be in St Petersburg". The sentence has to name the country or the place where it is.
 */
export function proposeNextSummits(reading: Reading, links: readonly Link[]): Proposal[] {
  const { summitOf } = eventIndex(reading.lexicon);
  const current = links.flatMap(({ block, kind, entity }) => {
    const entry = kind === 'summit' ? summitOf.get(entity) : undefined;
    return entry && isNear(reading, entry) ? [{ block, entry }] : [];
  });
  if (current.length === 0) return [];
  return reading.blocks.flatMap((block) =>
    atTokens(block, (token, at) => {
      const said = token.norm === 'next' ? nextOne(block, at) : undefined;
      if (!said || isLinked(links, block, said)) return [];
      const near = current.filter(
        (own) => own.block <= block.index && own.block > block.index - NEAR_BLOCKS,
      );
      const [meeting, other] = new Set(
        near
          .flatMap(({ entry }) => followers(reading, entry, said))
          .filter((entry) => isWhereSaid(reading, block, at, entry)),
      );
      if (!meeting || other) return [];
      return [
        {
          block: block.index,
          start: said.start,
          end: said.end,
          kind: 'summit' as const,
          form: 'relative-time' as const,
          via: 'next summits',
          anchor: { from: meeting.start, to: meeting.end },
          candidates: [
            { entity: meeting.entity, evidence: [one('descriptionFits'), one('timeFits')] },
          ],
        },
      ];
    }),
  );
}

/** The words for a meeting to come, and whether it is the next one or one of the next year. */
type Said = { readonly start: number; readonly end: number; readonly isOfYear: boolean };

function nextOne({ tokens }: BlockReading, at: number): Said | undefined {
  const [behind, second, third] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (behind?.norm === 'year' && second?.norm === 's' && second.gap === 'apostrophe') {
    const isNoun = third?.gap === 'space' && MEETING_NOUNS.has(third.norm);
    const isOther = third?.gap === 'space' && !NO_NOUN.has(third.norm) && !isNoun;
    return isOther ? undefined : { start: at, end: at + (isNoun ? 4 : 3), isOfYear: true };
  }
  const isOne = behind?.norm === 'one' || MEETING_NOUNS.has(behind?.norm ?? '');
  const isOwned = OWNERS.has(tokens[at - 1]?.norm ?? '') && tokens[at]?.gap === 'space';
  if (!isOne || !isOwned || behind?.gap !== 'space') return undefined;
  // "The next meeting of ministers", "the next round"
  const isOfOthers =
    second?.gap === 'space' && ['of', 'with', 'between', 'for', 'on'].includes(second.norm);
  return isOfOthers ? undefined : { start: at, end: at + 2, isOfYear: false };
}

const isLinked = (
  links: readonly Link[],
  { index }: BlockReading,
  { start, end }: Pick<Said, 'start' | 'end'>,
): boolean =>
  links.some(
    (link) =>
      link.block === index && link.kind === 'summit' && link.start < end && link.end > start,
  );

const isNear = ({ day }: Reading, { start, end }: SummitEntry): boolean =>
  start <= day + CURRENT_DAYS && end >= day - CURRENT_DAYS;

/** The meeting that follows one in its series, or those of the year after; a series of which some are missing only says the year. */
function followers(
  { lexicon, day }: Reading,
  entry: SummitEntry,
  { isOfYear }: Said,
): readonly SummitEntry[] {
  const { seriesOf, summitsBy } = eventIndex(lexicon);
  const series = seriesOf.get(entry.series);
  if (!series?.isSequence) return [];
  const later = numbersUnder(summitsBy.series, [entry.series])
    .flatMap((number) => lexicon.summits[number] ?? [])
    .filter(({ start }) => start > entry.end)
    .toSorted((a, b) => a.start - b.start);
  if (!isOfYear) return series.isPartial ? [] : later.slice(0, 1);
  const year = yearOfDay(day) + 1;
  const range = { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
  return later.filter((own) => isAt(own, range));
}

/** Whether the sentence of a token names the place of a meeting, or the country that holds it. */
function isWhereSaid(
  { lexicon }: Reading,
  { matches, sentences }: BlockReading,
  at: number,
  { places, host }: SummitEntry,
): boolean {
  return matches.some(
    ({ start, senses }) =>
      sentences[start] === sentences[at] &&
      senses.some(({ type, index }) =>
        type === 'place'
          ? places.includes(index)
          : type === 'country' && host !== undefined && lexicon.countries[index]?.code === host,
      ),
  );
}
