// The scoring rules of the annotation guideline: a prediction is right where its span overlaps a gold mention
// and its title is one of that mention's titles.
import type { PrintedMention } from '../annotate/annotate-input.ts';

type Span = { readonly start: number; readonly end: number };

export type GoldMention = Span & {
  readonly surface: string;
  readonly kind: string;
  readonly title: string;
  readonly alsoTitles?: readonly string[];
  readonly form?: string;
  /** Costs nothing when missed, nothing when found. */
  readonly optional?: boolean;
  readonly nested?: readonly GoldMention[];
};

export type GoldArticle = {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  /** Spans that look like mentions and are none, unless one of `okTitles` is meant. */
  readonly traps?: readonly (Span & { readonly okTitles?: readonly string[] })[];
  readonly ignore?: readonly Span[];
  /** The kinds that were annotated in full; only their predictions can be wrong. */
  readonly exhaustive?: readonly string[];
};

export type Count = {
  gold: number;
  found: number;
  exact: number;
  predicted: number;
  right: number;
};
export type Predicted = Pick<PrintedMention, 'start' | 'end' | 'surface' | 'kind' | 'title'> & {
  readonly confidence?: number;
};

export type Score = {
  readonly counts: ReadonlyMap<string, Count>;
  readonly traps: number;
  readonly sprung: number;
  readonly errors: readonly {
    readonly id: string;
    readonly missed: readonly GoldMention[];
    readonly wrong: readonly Predicted[];
  }[];
  /** Every prediction that counts, and whether it is right. */
  readonly judged: readonly { readonly own: Predicted; readonly isRight: boolean }[];
};

export const SCORED_KINDS = ['leader', 'summit', 'conflict'] as const;

/** A title without what its spellings differ in. */
export const foldTitle = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll('_', ' ')
    .toLowerCase()
    .trim();

/** Whether two spans share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const isTitleOf = (gold: GoldMention, title: string): boolean =>
  foldedTitles(gold).includes(foldTitle(title));

/** Every title that is right for a gold mention, folded. */
export const foldedTitles = (gold: GoldMention): readonly string[] =>
  [gold.title, ...(gold.alsoTitles ?? [])].map(foldTitle);

/** Scores predictions (by article id) against gold articles. */
export function scoreArticles(
  articles: readonly GoldArticle[],
  predictions: ReadonlyMap<string, readonly Predicted[]>,
  kinds: readonly string[] = SCORED_KINDS,
): Score {
  const counts = new Map<string, Count>();
  const errors: Score['errors'][number][] = [];
  const judged: { own: Predicted; isRight: boolean }[] = [];
  let traps = 0;
  let sprung = 0;
  for (const article of articles) {
    const result = scoreArticle(article, predictions.get(article.id) ?? [], kinds, counts);
    traps += article.traps?.length ?? 0;
    sprung += result.sprung;
    errors.push({ id: article.id, missed: result.missed, wrong: result.wrong });
    for (const own of result.right) judged.push({ own, isRight: true });
    for (const own of result.wrong) judged.push({ own, isRight: false });
  }
  return { counts, traps, sprung, errors, judged };
}

function countOf(counts: Map<string, Count>, key: string): Count {
  let count = counts.get(key);
  if (!count) {
    count = { gold: 0, found: 0, exact: 0, predicted: 0, right: 0 };
    counts.set(key, count);
  }
  return count;
}

function scoreArticle(
  article: GoldArticle,
  predicted: readonly Predicted[],
  kinds: readonly string[],
  counts: Map<string, Count>,
) {
  const isRequired = (gold: GoldMention): boolean =>
    gold.optional !== true && kinds.includes(gold.kind);
  const required = article.mentions.filter(isRequired);
  const forgiven = article.mentions.flatMap((gold) => [
    ...(isRequired(gold) ? [] : [gold]),
    ...(gold.nested ?? []),
  ]);
  const explains = (gold: GoldMention, own: Predicted): boolean =>
    overlaps(own, gold) && isTitleOf(gold, own.title);
  const right = new Set<Predicted>();
  const missed: GoldMention[] = [];
  for (const gold of required) {
    const own = predicted.find((candidate) => !right.has(candidate) && explains(gold, candidate));
    if (own) right.add(own);
    else missed.push(gold);
    for (const key of [gold.kind, `form ${gold.form ?? '-'}`, 'all']) {
      const count = countOf(counts, key);
      count.gold += 1;
      if (!own) continue;
      count.found += 1;
      if (own.start === gold.start && own.end === gold.end) count.exact += 1;
    }
  }
  const isTrapped = (trap: NonNullable<GoldArticle['traps']>[number], own: Predicted): boolean =>
    overlaps(own, trap) &&
    trap.okTitles?.some((title) => foldTitle(title) === foldTitle(own.title)) !== true;
  const known = [...required, ...forgiven];
  const isExplained = (own: Predicted): boolean => known.some((gold) => explains(gold, own));
  const wrong: Predicted[] = [];
  for (const own of predicted) {
    if (!kinds.includes(own.kind) || !(article.exhaustive ?? SCORED_KINDS).includes(own.kind))
      continue;
    if (!right.has(own)) {
      const isAllowed =
        article.ignore?.some((span) => overlaps(own, span)) === true ||
        article.traps?.some((trap) => overlaps(own, trap) && !isTrapped(trap, own)) === true;
      if (isAllowed || isExplained(own)) continue;
      wrong.push(own);
    }
    for (const key of [own.kind, 'all']) {
      const count = countOf(counts, key);
      count.predicted += 1;
      if (right.has(own)) count.right += 1;
    }
  }
  const sprung = (article.traps ?? []).filter((trap) =>
    predicted.some((own) => kinds.includes(own.kind) && isTrapped(trap, own) && !isExplained(own)),
  ).length;
  return { missed, wrong, sprung, right };
}
