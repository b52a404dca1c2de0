import { atTokens } from './at-tokens.ts';
import { eventIndex, numbersUnder, yearKeys } from '../knowledge/event-index.ts';
import type { SummitEntry } from '../knowledge/lexicon.ts';
import { type Evidence, one } from '../linking/weights.ts';
import { isBackReference } from './back-references.ts';
import { durationOf } from './event-clauses.ts';
import { focusOf, summitSupport } from './event-focus.ts';
import { LinkIndex } from './link-index.ts';
import type { Candidate, Link, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';

const HEADS = new Set('summit talks gathering conference'.split(' '));

/** Days on either side of a meeting in which "the summit" is that one without any other word. */
const CURRENT_DAYS = 10;

/** All who took part are named nearby, and where they met or what series it is of. */
const MEETING_SUPPORT = 1.5;

/** The body that is named sits on the day itself, or on one beside it. */
const SITTING_SUPPORT = 0.5;

/** Everybody named nearby took part, or the series and the place are named. */
const LEAST_SUPPORT = 1;

/**
 * "The summit", "their talks", "the three-day meeting" in a text that names no such meeting: the one of these days whose participants, or whose series and
 * place, are spoken of nearby. Refuses them where they point back at a meeting that the text has named, where none is on, and
 * where two fit alike.
 */
export function proposeSummitsInFocus(reading: Reading, links: readonly Link[]): Proposal[] {
  const linked = new LinkIndex(links.filter(({ kind }) => kind === 'summit'));
  const focus = focusOf(reading, links);
  const current = currentSummits(reading);
  const sitting = current.filter(
    ({ start, end }) => start <= reading.day + 1 && end >= reading.day - 1,
  );
  /** The meeting of these very days whose body is named; none where two are. */
  const onlySitting = (named: ReadonlySet<number>): SummitEntry | undefined => {
    const own = sitting.filter(({ organizations }) =>
      organizations.some((body) => named.has(body)),
    );
    return own.length === 1 ? own[0] : undefined;
  };
  return reading.blocks.flatMap((block) =>
    atTokens(block, (_, at) => {
      if (!isDefinite(block, at)) return [];
      if (linked.covering(block.index, at, at + 1)) return [];
      const { leaders, places } = focus.near(block.index);
      const least = isPlainMeeting(block, at) ? MEETING_SUPPORT : LEAST_SUPPORT;
      const isOfMany = leaders.size > 1 || focus.series.size > 0;
      const sitting = onlySitting(focus.near(block.index).entities);
      const candidates = current.flatMap((entry) => {
        const support = summitSupport(focus, block.index, entry);
        if (entry === sitting) return candidate(entry, support + SITTING_SUPPORT, least);
        // "Gorbachev shook hands in Washington. The summit …": one who was there, and where.
        return isOfMany || entry.places.some((place) => places.has(place))
          ? candidate(entry, support, least)
          : [];
      });
      if (candidates.length === 0) return [];
      return [
        {
          block: block.index,
          start: at,
          end: at + 1,
          kind: 'summit' as const,
          form: 'anaphora' as const,
          via: 'summits in focus',
          anchor: { from: reading.day, to: reading.day },
          candidates,
        },
      ];
    }),
  );
}

/** "The summit", "their summit", and with its length also "the three-day meeting". */
function isDefinite(block: BlockReading, at: number): boolean {
  const { tokens } = block;
  const head = tokens[at]?.norm ?? '';
  const words = [tokens[at - 1]?.norm ?? '', tokens[at - 2]?.norm ?? ''];
  const isLong = head === 'meeting' && durationOf(words) !== undefined;
  if (!HEADS.has(head) && !isLong && !isPlainMeeting(block, at)) return false;
  return isBackReference(block, at) || isBackReference(block, at, true, OWNERS);
}

/** "The meeting", with which its sentence begins. */
const isPlainMeeting = ({ tokens, sentences }: BlockReading, at: number): boolean =>
  tokens[at]?.norm === 'meeting' &&
  tokens[at - 1]?.norm === 'the' &&
  (at < 2 || sentences[at - 2] !== sentences[at]);

/** Whose meeting it is says which, whatever follows: "their summit in the White House". */
const OWNERS = new Set(['their']);

/** The meetings of these days. */
function currentSummits({ lexicon, day }: Reading): readonly SummitEntry[] {
  const years = yearKeys(day - CURRENT_DAYS, day + CURRENT_DAYS) ?? [];
  return numbersUnder(eventIndex(lexicon).summitsBy.year, years)
    .flatMap((number) => lexicon.summits[number] ?? [])
    .filter(({ start, end }) => start <= day + CURRENT_DAYS && end >= day - CURRENT_DAYS);
}

function candidate(entry: SummitEntry, support: number, least: number): Candidate[] {
  if (support < least) return [];
  const evidence: Evidence[] = [{ name: 'contextFits', amount: support }, one('timeFits')];
  return [{ entity: entry.entity, evidence }];
}
