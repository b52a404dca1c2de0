import { eventIndex } from '../knowledge/event-index.ts';
import type { ConflictEntry } from '../knowledge/lexicon.ts';
import type { ConflictClass } from '../knowledge/schema.ts';
import type { Day } from '../time/day.ts';
import { FIRST_DAYS } from './conflict-candidates.ts';
import type { DescribedName, Description } from './description.ts';
import type { LinkIndex } from './link-index.ts';
import type { BlockReading, Reading } from './reading.ts';

/** What a country's attack on another is, at the time at which it began. */
export const WARS_CARRIED: readonly ConflictClass[] = ['invasion', 'war', 'attack', 'campaign'];

const HEADS = new Set(['attack', 'assault', 'aggression']);
/** Sides of a war of which either may have begun it, where no one is known to have. */
const MOST_SIDES = 3;

const HIS = new Set(['his', 'her']);

/** An attack as the beginning of a war: whose wars it can be. */
export type CarriedWar = { readonly isBy: (entry: ConflictEntry) => boolean };

/**
 * "China's attack on Vietnam in 1979", "Saddam Hussein's attack on Kuwait in August 1990", "his attack on Tanzania in 1978": the
 * war that a country, or who led it, carried to another in the time that is said. Undefined where the words name no such
 * owner, no country that was attacked or no time ("the senator's attack on Iran in 1980", "Iraq's attack on Iran").
 */
export function carriedTo(
  reading: Reading,
  block: BlockReading,
  at: number,
  { names, times, determiner }: Description,
  persons: LinkIndex,
): CarriedWar | undefined {
  if (!HEADS.has(block.tokens[at]?.norm ?? '') || times.length === 0) return undefined;
  const targets = names.filter(({ relation }) => relation === 'place' || relation === 'against');
  const [target] = targets;
  if (targets.length !== 1 || !target) return undefined;
  const attacked = codesOf(reading, target);
  const others = names.filter((name) => name !== target);
  const by = others.flatMap((name) => codesOf(reading, name));
  if (others.length === 0 && HIS.has(determiner)) {
    // Of those named before: what they did at the time that is said is known.
    const before = persons.between(block.index, 0, at);
    by.push(...before.flatMap(({ entity }) => codesOfLeader(reading, entity)));
  }
  if (attacked.length === 0 || by.length === 0) return undefined;
  return {
    isBy: ({ parties, initiators, countries, start, phaseOf }) => {
      // Who began a war of many is known, or was not one of these.
      const sides = parties.length > MOST_SIDES ? [] : parties;
      return (
        by.some((code) => (initiators.length > 0 ? initiators : sides).includes(code)) &&
        attacked.some((code) => countries.includes(code) && !initiators.includes(code)) &&
        !isLater(reading, start, phaseOf, times[0]?.ranges[0]?.from)
      );
    },
  };
}

/** A battle of the same time, later in the war that the attack began. */
function isLater(
  { lexicon }: Reading,
  start: Day,
  phaseOf: number | undefined,
  from: Day | undefined,
): boolean {
  const whole = phaseOf === undefined ? undefined : eventIndex(lexicon).conflictOf.get(phaseOf);
  if (whole === undefined || from === undefined) return false;
  return whole.start >= from && whole.start < start - FIRST_DAYS;
}

function codesOf(reading: Reading, { match }: DescribedName): readonly string[] {
  return match.senses.flatMap(({ type, index }) => {
    if (type === 'country' || type === 'adjective' || type === 'demonym')
      return reading.lexicon.countries[index]?.code ?? [];
    return type === 'entity' ? codesOfLeader(reading, index) : [];
  });
}

function codesOfLeader({ pack, lexicon }: Reading, entity: number): readonly string[] {
  if (pack.kind(entity) !== 'leader') return [];
  const code = lexicon.countries[pack.country(entity) ?? -1]?.code;
  return code === undefined ? [] : [code];
}
