import type { SummitEntry } from '../knowledge/lexicon.ts';
import { one } from '../linking/weights.ts';
import { type EventFocus, focusOf, summitSupport } from './event-focus.ts';
import { LinkIndex } from './link-index.ts';
import type { Match } from './match.ts';
import { timeBeside } from './meetings.ts';
import { isInDateline, nameGoesOn } from './name-contexts.ts';
import type { Link, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import { summitsThatMayFit } from './summit-lists.ts';
import { EMPTY_QUERY, EVER } from './summit-query.ts';

/** Nouns behind a place that say little by themselves: "the Reykjavik meeting". */
const HEADS = new Set('meeting talks gathering encounter negotiations'.split(' '));

/** Words behind such a noun by which it says itself whose it was. */
const GOES_ON = new Set('of with between among for about on over by'.split(' '));

/** Before a town by which it is what happened there: "since Yalta"; "at" is also said of where somebody is. */
const AS_EVENT = new Set('after since at'.split(' '));

/** "Came home from Camp David", in the weeks behind the meeting. */
const HOME = new Set('home back returned return returning'.split(' '));

/** Days behind a meeting in which "at" says where somebody is, and in which people come home from it. */
const FRESH_DAYS = 30;

/** Of those who took part, how many have to be named nearby. */
const LEAST_NAMED = 2;

/** Those who make a meeting one of a few; of more, nobody else may be named, and it is not long ago. */
const FEW = 4;
const RECENT_DAYS = 400;

/**
 * The place of a meeting for the meeting itself, however long ago: "the Reykjavik meeting", "at Dayton Milosevic gave up Sarajevo",
 * "since Yalta", "came home from Camp David", where two who took part are named nearby or the article links the meeting.
 * Refuses countries, capitals without a noun, headlines, datelines, places with a time of their own, and where two meetings fit alike.
 */
export function proposePlacesOfMeetings(reading: Reading, links: readonly Link[]): Proposal[] {
  const summits = new LinkIndex(links.filter(({ kind }) => kind === 'summit'));
  const focus = focusOf(reading, links);
  // In a headline nothing stands around it that says whether the place is meant.
  return reading.blocks.slice(1).flatMap((block) =>
    block.matches.flatMap((match) => {
      const how = howSaid(block, match);
      if (!how || summits.covering(block.index, match.start, match.end)) return [];
      const candidates = meetingsAt(reading, match)
        .filter((entry) => isMeant(reading, block, entry, { focus, how, linked: summits.entities }))
        .map((entry) => ({
          entity: entry.entity,
          evidence: [
            one('descriptionFits'),
            { name: 'contextFits' as const, amount: summitSupport(focus, block.index, entry) },
          ],
        }));
      if (candidates.length === 0) return [];
      return [
        {
          block: block.index,
          start: match.start,
          end: how === 'noun' ? match.end + 1 : match.end,
          kind: 'summit' as const,
          form: how === 'noun' ? ('short-name' as const) : ('place-time' as const),
          via: 'places of meetings',
          anchor: { from: reading.day, to: reading.day },
          candidates,
        },
      ];
    }),
  );
}

type How = 'noun' | 'at' | 'after' | 'home';

/** In which of the ways the words speak of a meeting; undefined where they are only a place. */
function howSaid(block: BlockReading, match: Match): How | undefined {
  const { tokens } = block;
  const { start, end, senses } = match;
  const isTown =
    senses.some(({ type }) => type === 'place') &&
    senses.every(({ type }) => type !== 'country' && type !== 'adjective');
  if (!isTown || isInDateline(block, start)) return undefined;
  const behind = tokens[end];
  if (behind?.gap === 'apostrophe' || behind?.gap === 'hyphen') return undefined;
  const before = tokens[start - 1]?.norm ?? '';
  if (before === 'the' && behind?.gap === 'space' && HEADS.has(behind.norm)) {
    const next = tokens[end + 1];
    return next?.gap === 'space' && GOES_ON.has(next.norm) ? undefined : 'noun';
  }
  // Much else happens in a capital.
  if (senses.some(({ type }) => type === 'metonym')) return undefined;
  if (nameGoesOn(block, end) || timeBeside(block, match)) return undefined;
  if (before === 'from') return HOME.has(tokens[start - 2]?.norm ?? '') ? 'home' : undefined;
  if (!AS_EVENT.has(before)) return undefined;
  return before === 'at' ? 'at' : 'after';
}

const meetingsAt = (reading: Reading, { senses }: Match): readonly SummitEntry[] => {
  const places = new Set(senses.filter(({ type }) => type === 'place').map(({ index }) => index));
  return summitsThatMayFit(reading, { ...EMPTY_QUERY, places: [places] }, EVER).filter((entry) =>
    isOfTown(entry, places),
  );
};

/** The town itself is the first of its places; a region around it saw much else. */
const isOfTown = ({ places: [town] }: SummitEntry, named: ReadonlySet<number>): boolean =>
  town !== undefined && named.has(town);

/** Whether a meeting is over, of the age that the words ask for, and spoken of by its people or by another mention. */
function isMeant(
  { day }: Reading,
  block: BlockReading,
  { entity, leaders, start, end }: SummitEntry,
  {
    focus,
    how,
    linked,
  }: {
    readonly focus: EventFocus;
    readonly how: How;
    readonly linked: ReadonlySet<number>;
  },
): boolean {
  const isFresh = end > day - FRESH_DAYS;
  if (start > day || (how === 'home' && !isFresh) || (how === 'at' && isFresh)) return false;
  if (linked.has(entity)) return true;
  const named = focus.near(block.index).leaders;
  const there = leaders.filter((leader) => named.has(leader)).length;
  const isOfMany = leaders.length > FEW;
  return there >= LEAST_NAMED && (!isOfMany || (there === named.size && end > day - RECENT_DAYS));
}
