import type { LinkedMention } from '../mentions/mention.ts';
import type { Link } from '../mentions/proposal.ts';
import { type Reading, readArticle } from '../mentions/reading.ts';
import type { Pack } from '../knowledge/pack.ts';
import type { Article } from '../text/article.ts';
import { type Day, isoDate } from '../time/day.ts';
import type { DayRange } from '../time/time-expressions.ts';
import { type LinkOptions, linkArticle } from './link-article.ts';
import type { OuterLink } from './overlaps.ts';
import { confidenceOf } from './weights.ts';

/** The offices that the words of a mention name, and the day at which they were read. */
export type OfficesNamed = { readonly offices: readonly number[]; readonly day: Day };

/** A linked mention that is not yet marked or unmarked, with its entity's number in the pack. */
export type UnmarkedMention = Omit<LinkedMention, 'marked' | 'nested'> & {
  readonly number: number;
  readonly nested: readonly UnmarkedMention[];
  /** All days that its words were read for, first and last included. */
  readonly anchor: DayRange;
  /** Undefined where the words name no office. */
  readonly named?: OfficesNamed;
};

/** Reads and links an article. `day` is its date, or today's. */
export function mentionsOf(
  pack: Pack,
  article: Article,
  day: Day,
  options?: LinkOptions,
): { readonly reading: Reading; readonly mentions: readonly UnmarkedMention[] } {
  const reading = readArticle(pack, article, day);
  const mentions = linkArticle(reading, options).map((link) => outerMention(reading, link));
  return { reading, mentions };
}

const outerMention = (reading: Reading, link: OuterLink): UnmarkedMention => ({
  ...mentionOf(reading, link),
  nested: link.nested.map((inner) => mentionOf(reading, inner)),
});

function mentionOf(reading: Reading, link: Link): UnmarkedMention {
  const block = reading.blocks[link.block];
  const start = block?.tokens[link.start]?.start ?? 0;
  const end = block?.tokens[link.end - 1]?.end ?? start;
  const idOf = (entity: number): string => reading.pack.idOf(entity);
  return {
    block: link.block,
    start,
    end,
    surface: block?.block.text.slice(start, end) ?? '',
    kind: link.kind,
    entity: idOf(link.entity),
    number: link.entity,
    form: link.form,
    confidence: Math.round(confidenceOf(link.score) * 1000) / 1000,
    anchorDate: isoDate(link.anchor.from),
    anchor: { from: link.anchor.from, to: link.anchor.to },
    via: link.via,
    alternatives: link.scored
      .filter(({ entity }) => entity !== link.entity)
      .map(({ entity, score }) => ({ entity: idOf(entity), score: Math.round(score * 100) / 100 })),
    nested: [],
    ...(link.offices === undefined
      ? {}
      : { named: { offices: link.offices, day: link.anchor.from } }),
  };
}
