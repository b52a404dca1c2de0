import { heldAny } from '../knowledge/calendar.ts';
import type { Sense } from '../knowledge/gazetteer.ts';
import { givenNameBefore, nameGoesOn } from './name-contexts.ts';
import { isNearGivenName } from './near-given-name.ts';
import type { Match } from './match.ts';
import type { BlockReading, Reading } from './reading.ts';
import { titleBefore } from './titles.ts';

/**
 * The surnames that the text below the headline gives to somebody whom the knowledge does not have, and who bears it after:
 * "the restaurateur Harry Hu", and "the streamer Li Jiaqi" where the bearer of ours has the family name first.
 */
export function strangersOf(reading: Reading): ReadonlySet<string> {
  return new Set(
    reading.blocks
      .slice(1)
      .flatMap((block) =>
        block.matches.flatMap((match) =>
          isStranger(reading, block, match) ? [block.tokens[match.start]?.norm ?? ''] : [],
        ),
      ),
  );
}

function isStranger(reading: Reading, block: BlockReading, { start, end, senses }: Match): boolean {
  const bearers = senses.filter(({ isSurname }) => isSurname);
  if (end > start + 1 || bearers.length === 0) return false;
  const title = titleBefore(block, start);
  const given = title ? undefined : givenWithin(block, start);
  if (given !== undefined)
    return !bearers.some(({ index }) => isNearGivenName(reading, index, given));
  return (
    nameGoesOn(block, end) &&
    bearers.some((sense) => isFamilyFirst(reading, sense)) &&
    !bearers.some(({ index }) =>
      heldAny(reading.pack, index, title?.role?.offices ?? [], reading.day),
    )
  );
}

/** The given name before a surname within a sentence: a word with a capital that is nothing else that we know. */
function givenWithin(block: BlockReading, start: number): string | undefined {
  const given = givenNameBefore(block, start);
  const isKnown = block.matchAt[start - 1]?.senses.some(({ isSurname }) => !isSurname) ?? false;
  const isFirst = block.sentences[start - 2] !== block.sentences[start - 1];
  return given && !given.isAllCaps && !isKnown && !isFirst ? given.norm : undefined;
}

/** "Li Keqiang", "Kim Jong-un". */
function isFamilyFirst({ pack }: Reading, { index }: Sense): boolean {
  const record = pack.record(index);
  return (
    record.kind === 'leader' &&
    record.family !== undefined &&
    record.name.startsWith(`${record.family} `)
  );
}
