import type { ConflictEntry } from '../knowledge/lexicon.ts';
import { one } from '../linking/weights.ts';
import type { DayRange, TimeExpression } from '../time/time-expressions.ts';
import { conflictsBegunIn } from './conflict-lists.ts';
import { CONFLICT_HEADS } from './conflict-heads.ts';
import { WAR_WORDS } from './event-words.ts';
import type { Match } from './match.ts';
import type { Candidate, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import { sentencesWith } from './sentence-words.ts';

/** Days of a time that is as short as a month, a season at most. */
const SHORT_DAYS = 100;

/**
 * A place of war with its time: "Darfur in 2003", "Mogadishu in October 1993", "Afrin in early 2018". One conflict has to
 * have begun there then, and the sentence or the headline has to speak of fighting. Refuses
 * countries with a mere year ("Georgia in 2008") unless the sentence itself speaks of fighting.
 */
export function proposeWarPlaces(reading: Reading): Proposal[] {
  const headline = reading.blocks[0];
  const isWarHeadline = headline !== undefined && sentencesWith(headline, WAR_WORDS).size > 0;
  const warBlocks = reading.blocks.map((block) => sentencesWith(block, WAR_WORDS));
  // Three sentences about fighting make an article about war, where one stands in the paragraph or one beside it.
  const isWarArticle = warBlocks.reduce((sum, { size }) => sum + size, 0) >= 3;
  return reading.blocks.flatMap((block) => {
    const warSentences = warBlocks[block.index] ?? new Set<number>();
    return block.matches.flatMap((match) => {
      const time = timeBehind(block, match);
      const range = time?.ranges[0];
      if (!time || !range) return [];
      // "The invasion of Ukraine in 2022", "attacks against the US in 2001" have a head of their own.
      const before = block.tokens[match.start - 1]?.norm === 'the' ? match.start - 1 : match.start;
      if (CONFLICT_HEADS.has(block.tokens[before - 2]?.norm ?? '')) return [];
      const isSaid = warSentences.has(block.sentences[match.start] ?? 0);
      const isShort = range.to - range.from <= SHORT_DAYS;
      const isCountry = match.senses.some((sense) => sense.type === 'country');
      const isNear = [block.index - 1, block.index, block.index + 1].some(
        (index) => (warBlocks[index]?.size ?? 0) > 0,
      );
      const isOfWar = isWarArticle && isNear;
      if (!isSaid && (isCountry || !((isWarHeadline && isShort) || isOfWar))) return [];
      const begun = conflictsBegunIn(reading, range).filter((entry) =>
        isBegunThere(reading, entry, match, range),
      );
      const candidates = begun.map((entry) => candidate(reading, entry));
      if (candidates.length === 0) return [];
      return [
        {
          block: block.index,
          start: match.start,
          end: Math.max(match.end, time.end),
          kind: 'conflict' as const,
          form: 'place-time' as const,
          via: 'war places',
          anchor: range,
          candidates,
        },
      ];
    });
  });
}

/** "in 2003", "in early 2018", "in October 1993", ", 1993" directly behind. */
function timeBehind(block: BlockReading, match: Match): TimeExpression | undefined {
  const isIn = block.tokens[match.end]?.norm === 'in' && block.tokens[match.end]?.gap === 'space';
  const isPart = isIn && ['early', 'late', 'mid'].includes(block.tokens[match.end + 1]?.norm ?? '');
  const start = match.end + (isIn ? 1 : 0) + (isPart ? 1 : 0);
  const time = block.timeFrom[start];
  return isIn && time?.isAbsolute ? time : undefined;
}

/** Whether a conflict began at the place in the time. */
function isBegunThere(
  { lexicon, day }: Reading,
  entry: ConflictEntry,
  match: Match,
  range: DayRange,
): boolean {
  if (entry.start < range.from || entry.start > range.to || entry.start > day) return false;
  return match.senses.some((sense) => {
    switch (sense.type) {
      case 'country':
        return (
          entry.countries.length === 1 &&
          entry.countries[0] === lexicon.countries[sense.index]?.code
        );
      case 'place':
        return entry.places.includes(sense.index);
      case 'entity':
        return entry.entities.includes(sense.index);
      default:
        return false;
    }
  });
}

const candidate = ({ pack }: Reading, { entity }: ConflictEntry): Candidate => ({
  entity,
  evidence: [
    one('descriptionFits'),
    one('timeFits'),
    { name: 'salience', amount: pack.salience(entity) - 0.5 },
  ],
});
