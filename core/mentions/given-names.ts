import { atTokens } from './at-tokens.ts';
import { sensesOf } from '../knowledge/alias-senses.ts';
import type { Pack } from '../knowledge/pack.ts';
import { one } from '../linking/weights.ts';
import { fold } from '../text/fold.ts';
import { LinkIndex } from './link-index.ts';
import { COMMON_FIRST_WORDS, givenNameBefore, isDateWord } from './name-contexts.ts';
import type { Link, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';

/** Words that say that people of one family are spoken of. */
const KIN = new Set(
  (
    'son sons daughter daughters father mother parents brother brothers sister sisters twin twins half-brother husband wife widow ' +
    'widower cousin cousins uncle aunt nephew niece grandson granddaughter grandfather grandmother sibling siblings dynasty family clan'
  ).split(' '),
);

/** More families than an article is about. */
const MOST_FAMILIES = 12;

/**
 * A given name alone ("Widow of Rajiv", "the twin, Jaroslaw"), where the article names somebody else of the family, and the
 * sentence speaks of kin or the article has named the bearer in full. Refuses a given name that the text also gives to others
 * ("Rajiv Kumar"), that goes on, or that two of the family bear.
 */
export function proposeGivenNames(reading: Reading, links: readonly Link[]): Proposal[] {
  const leaders = links.filter(({ kind, form }) => kind === 'leader' && !form.startsWith('role'));
  const families = familiesOf(reading.pack, leaders);
  if (families.size === 0 || families.size > MOST_FAMILIES) return [];
  const index = new LinkIndex(leaders);
  const inFull = new Set(leaders.filter(isWhole).map(({ entity }) => entity));
  const others = givenToOthers(reading, families);
  const known = new Map<string, number | undefined>();
  const bearerOf = (norm: string): number | undefined => {
    if (!known.has(norm))
      known.set(norm, others.has(norm) ? undefined : bearer(reading.pack, norm, families));
    return known.get(norm);
  };
  return reading.blocks.flatMap((block) => {
    const ofKin = sentencesOfKin(block);
    return atTokens(block, ({ norm }, at): Proposal[] => {
      if (!standsAlone(block, at) || index.covering(block.index, at, at + 1)) return [];
      const entity = bearerOf(norm);
      if (entity === undefined) return [];
      if (!inFull.has(entity) && !ofKin.has(block.sentences[at] ?? -1)) return [];
      const anchor = { from: reading.day, to: reading.day };
      const candidates = [{ entity, evidence: [one('inFocus')] }];
      const place = { block: block.index, start: at, end: at + 1, anchor };
      return [{ ...place, kind: 'leader', form: 'short-name', via: 'given names', candidates }];
    });
  });
}

const isWhole = ({ form }: Link): boolean => form === 'full-name' || form === 'titled-name';

/** The people that the article names, by their family name. */
function familiesOf(
  pack: Pack,
  leaders: readonly Link[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const families = new Map<string, Set<number>>();
  for (const entity of new Set(leaders.map((link) => link.entity))) {
    const record = pack.record(entity);
    if (record.kind !== 'leader' || record.family === undefined) continue;
    const family = fold(record.family);
    families.set(family, (families.get(family) ?? new Set()).add(entity));
  }
  return families;
}

/** The one leader of this given name in a family of which the article names another. */
function bearer(
  pack: Pack,
  given: string,
  families: ReadonlyMap<string, ReadonlySet<number>>,
): number | undefined {
  const found = new Set<number>();
  for (const [family, named] of families) {
    if (family === given) return undefined;
    for (const { type, index } of sensesOf(pack, `${given} ${family}`)) {
      const isOfFamily = type === 'entity' && pack.kind(index) === 'leader';
      if (isOfFamily && [...named].some((entity) => isKin(pack, entity, index))) found.add(index);
    }
  }
  const [only, second] = found;
  return second === undefined ? only : undefined;
}

const isKin = (pack: Pack, entity: number, other: number): boolean =>
  entity !== other && pack.country(entity) === pack.country(other);

/** A word with a capital, in a sentence with others in small letters, that is no part of a longer name and nothing else we know. */
function standsAlone(block: BlockReading, at: number): boolean {
  const { tokens, sentences } = block;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token?.isCapital || token.isAllCaps || block.isTitleCase || token.norm.length < 3)
    return false;
  if (COMMON_FIRST_WORDS.has(token.norm) || isDateWord(block, at)) return false;
  if (block.matchAt[at]?.senses.some(({ type }) => type !== 'entity')) return false;
  if (next?.gap === 'hyphen' || token.gap === 'hyphen') return false;
  if (next?.gap === 'space' && next.isCapital && sentences[at + 1] === sentences[at]) return false;
  return givenNameBefore(block, at) === undefined;
}

/** The numbers of a block's sentences in which a word of kin stands. */
const sentencesOfKin = ({ tokens, sentences }: BlockReading): ReadonlySet<number> =>
  new Set(tokens.flatMap(({ norm }, at) => (KIN.has(norm) ? [sentences[at] ?? -1] : [])));

/** Words with a capital that stand before another one which is no family name of these. */
function givenToOthers(
  { blocks }: Reading,
  families: ReadonlyMap<string, ReadonlySet<number>>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tokens, isTitleCase } of blocks)
    for (const [at, { norm, isCapital }] of tokens.entries()) {
      const next = tokens[at + 1];
      if (isTitleCase || !isCapital || next?.gap !== 'space' || !next.isCapital) continue;
      if (![...families.keys()].some((family) => family.split(/[ -]/)[0] === next.norm))
        found.add(norm);
    }
  return found;
}
