import { atTokens } from './at-tokens.ts';
import { aliasTokens } from '../knowledge/gazetteer.ts';
import { eventIndex } from '../knowledge/event-index.ts';
import { one } from '../linking/weights.ts';
import { conflictsSpokenOf } from './conflict-lists.ts';
import { LinkIndex } from './link-index.ts';
import type { Link, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';

/** The numbers by which wars of one name are told apart. */
const ORDINALS = new Set(['first', 'second', 'third', 'fourth', 'fifth']);

const NOUNS = new Set(['war', 'conflict', 'intifada']);

/** Tokens back within which the other war was spoken of, for a number without its noun. */
const NEAR_TOKENS = 25;

/**
 * "The first war", and "the first, …" right behind the second: in a text that links one of several wars which a number tells
 * apart, that of the number which is said. Refuses numbers of what has none ("the first war crime"), and where two names fit.
 */
export function proposeNumberedWars(reading: Reading, links: readonly Link[]): Proposal[] {
  const named = links.filter(
    ({ kind, entity }) => kind === 'conflict' && seriesOf(reading, entity),
  );
  if (named.length === 0) return [];
  const index = new LinkIndex(named);
  const all = new LinkIndex(links.filter(({ kind }) => kind === 'conflict'));
  return reading.blocks.flatMap((block) =>
    atTokens(block, (token, at) => {
      if (!ORDINALS.has(token.norm) || block.tokens[at - 1]?.norm !== 'the') return [];
      const end = endOf(block, at);
      if (end === undefined || all.covering(block.index, at, end)) return [];
      const near =
        end > at + 1 ? index.entities : entitiesBefore(index, block.index, at, NEAR_TOKENS);
      const entities = numbered(reading, token.norm, near);
      if (entities.length === 0) return [];
      return [
        {
          block: block.index,
          start: at,
          end,
          kind: 'conflict' as const,
          form: 'ordinal' as const,
          via: 'numbered wars',
          anchor: { from: reading.day, to: reading.day },
          candidates: entities.map((entity) => ({
            entity,
            evidence: [one('antecedent')],
          })),
        },
      ];
    }),
  );
}

/** "The first war" with nothing behind that goes on, or "the first," alone. */
function endOf({ tokens }: BlockReading, at: number): number | undefined {
  const next = tokens[at + 1];
  if (next?.gap === 'comma') return at + 1;
  if (next?.gap !== 'space' || !NOUNS.has(next.norm)) return undefined;
  const after = tokens[at + 2];
  const goesOn = after?.gap === 'hyphen' || (after?.gap === 'space' && GOES_ON.has(after.norm));
  return goesOn ? undefined : at + 2;
}

const GOES_ON = new Set('crime crimes of in on with against between for to'.split(' '));

const entitiesBefore = (
  index: LinkIndex,
  block: number,
  at: number,
  tokens: number,
): ReadonlySet<number> =>
  new Set(index.between(block, Math.max(0, at - tokens), at).map(({ entity }) => entity));

/** The name of a conflict without its number, "chechen war"; undefined where it has none. */
function seriesOf({ pack }: Reading, entity: number): string | undefined {
  const [first, ...others] = aliasTokens(pack.record(entity).name);
  return first !== undefined && ORDINALS.has(first) ? others.join(' ') : undefined;
}

/** The wars of a number that go by the name of one of these. */
function numbered(reading: Reading, ordinal: string, entities: ReadonlySet<number>): number[] {
  const series = new Set([...entities].map((entity) => seriesOf(reading, entity)));
  const { lexicon, pack, day } = reading;
  const { conflictOf } = eventIndex(lexicon);
  const none: ReadonlySet<number> = new Set();
  const found = new Set<number>();
  for (const entity of entities) {
    const countries = new Set(conflictOf.get(entity)?.countries);
    for (const other of conflictsSpokenOf(reading, { countries, places: none, entities: none })) {
      const [first] = aliasTokens(pack.record(other.entity).name);
      if (other.start <= day && first === ordinal && series.has(seriesOf(reading, other.entity)))
        found.add(other.entity);
    }
  }
  return [...found];
}
