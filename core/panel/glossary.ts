import type {
  CardFact,
  CardModel,
  CardNotice,
  CardPosition,
  CardSource,
} from '../cards/card-model.ts';
import type { Kind, Levels } from '../knowledge/schema.ts';
import type { Overview, OverviewEntry } from './overview.ts';

/** One term of a glossary, in one reading level; its sources are numbered for the whole glossary. */
export type GlossaryTerm = Pick<OverviewEntry, 'entity' | 'kind' | 'name' | 'surface'> & {
  /** How often the article names it. */
  readonly count: number;
  readonly sentence: string;
  readonly thenAndNow?: string;
  /** The background, and of what ISO month it is where the article is much older. */
  readonly background?: string;
  readonly backgroundDate?: string;
  readonly facts: readonly Pick<CardFact, 'label' | 'value' | 'date'>[];
  /** Two or more where the matter is disputed. */
  readonly positions: readonly Pick<CardPosition, 'who' | 'says' | 'date'>[];
  readonly notices: readonly CardNotice[];
  /** ISO day. */
  readonly asOf: string;
  /** Numbers of its sources, from 1. */
  readonly sources: readonly number[];
};

/** The background of an article to be printed or saved. */
export type Glossary = Pick<
  Overview,
  'title' | 'address' | 'articleDate' | 'hasDate' | 'timeline'
> & {
  readonly terms: readonly GlossaryTerm[];
  /** What holds for every term, said once: that the article gave no date, or is newer than the knowledge. */
  readonly notices: readonly CardNotice[];
  /** Each source once, in the order in which the terms name them. */
  readonly sources: readonly CardSource[];
};

/** The glossary of an article: every entity as a term, in reading order or by kind. */
export function glossaryOf(
  overview: Overview,
  { level, kinds }: { readonly level: keyof Levels; readonly kinds?: readonly Kind[] },
): Glossary {
  const sources: CardSource[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (source: CardSource): number => {
    const key = `${source.publisher} ${source.title} ${source.url}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    sources.push(source);
    numbers.set(key, sources.length);
    return sources.length;
  };
  const { title, address, articleDate, hasDate, timeline } = overview;
  const entries =
    kinds === undefined
      ? overview.entries
      : kinds.flatMap((kind) => overview.entries.filter((entry) => entry.kind === kind));
  const common = commonNotices(entries);
  const terms = entries.map((entry): GlossaryTerm => {
    const { entity, kind, name, surface, mentions, card } = entry;
    const { sentence, summary, summaryDate, summaryNow, facts, positions, notices, asOf } = card;
    const thenAndNow = sinceThen(card);
    return {
      entity,
      kind,
      name,
      surface,
      count: mentions.length,
      sentence,
      ...(thenAndNow === undefined ? {} : { thenAndNow }),
      ...(summary === undefined ? {} : { background: summary[level] }),
      ...(summaryDate === undefined ||
      summary === undefined ||
      summaryNow?.[level] === summary[level].length
        ? {}
        : { backgroundDate: summaryDate }),
      facts,
      positions: card.isDisputed ? positions : [],
      notices: notices.filter((notice) => !hasNotice(common, notice)),
      asOf,
      sources: card.sources.map(numberOf).toSorted((a, b) => a - b),
    };
  });
  return {
    title,
    ...(address === undefined ? {} : { address }),
    articleDate,
    hasDate,
    timeline,
    terms,
    notices: common,
    sources,
  };
}

/** Ends the part of "then and now" that says the "then", as the sentence has done it just before. */
const THEN = / when this was written$/;
/** What a sentence says of its own time. */
const SAYS_THEN = /when this was written|^Meeting planned/;

/** What has become of it since the article, without the "then" that the sentence before says already. */
function sinceThen({ sentence, thenAndNow }: CardModel): string | undefined {
  const [then, ...now] = thenAndNow?.split(' · ') ?? [];
  const isSaid = then !== undefined && THEN.test(then) && SAYS_THEN.test(sentence);
  if (!isSaid || now.length === 0) return thenAndNow;
  const text = now.join(' · ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** The notices that all entries have; none where there are fewer than two entries. */
function commonNotices(entries: readonly OverviewEntry[]): readonly CardNotice[] {
  const [first, ...others] = entries;
  if (first === undefined || others.length === 0) return [];
  return first.card.notices.filter((notice) =>
    others.every(({ card }) => hasNotice(card.notices, notice)),
  );
}

const hasNotice = (notices: readonly CardNotice[], wanted: CardNotice): boolean =>
  notices.some(({ what, date }) => what === wanted.what && date === wanted.date);
