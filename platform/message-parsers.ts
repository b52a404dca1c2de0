import { MAX_NAMES } from '../core/packs/missing-terms.ts';
import type { QuizArticle } from '../core/quiz/quiz.ts';
import type { Article } from '../core/text/article.ts';
import { parseArticle } from './article-parser.ts';
import type { PageReport } from './messages.ts';
import { MAX_FOUND, parseReport } from './report-parser.ts';
import { isoDay, line, list, record, string, whole } from './shapes.ts';

/** The article of an `annotate` message. Throws a `MessageError` for any other shape or too much text. */
export const parseAnnotateAsk = (value: unknown): { readonly article: Article } => ({
  article: parseArticle(record(value, 'ask')['article']),
});

/** The report of a `report` message. Throws a `MessageError` for any other shape. */
export const parseReportAsk = (value: unknown): { readonly report: PageReport } => ({
  report: parseReport(record(value, 'ask')['report']),
});

/** The entity and the article's day of a `card` message. */
export function parseCardAsk(value: unknown): {
  readonly entity: string;
  readonly day: string;
  readonly hasDate: boolean;
} {
  const ask = record(value, 'ask');
  return {
    entity: line(ask['entity'], 'entity'),
    day: isoDay(ask['day']),
    hasDate: ask['hasDate'] === true,
  };
}

/** The tab of an `explainTab` message. */
export function parseTabAsk(value: unknown): { readonly tab: number } {
  return { tab: whole(record(value, 'ask')['tab'], 'tab') };
}

/** The text of a `checkPack` message; its length is for the pack's own parser to judge. */
export function parsePackAsk(value: unknown): { readonly json: string } {
  return { json: string(record(value, 'ask')['json'], 'json') };
}

/** The text and the entry of a `previewCard` message. */
export function parsePreviewAsk(value: unknown): {
  readonly json: string;
  readonly entity: string;
} {
  const { entity } = record(value, 'ask');
  return { ...parsePackAsk(value), entity: line(entity, 'entity') };
}

/** The names of a `knownNames` message. */
export const parseNamesAsk = (value: unknown): { readonly names: readonly string[] } => ({
  names: list(record(value, 'ask')['names'], MAX_NAMES, 'names').map((name) => line(name, 'name')),
});

/** The article of a `quiz` message. */
export function parseQuizAsk(value: unknown): { readonly article: QuizArticle } {
  const article = record(record(value, 'ask')['article'], 'article');
  return {
    article: {
      title: line(article['title'], 'title'),
      date: isoDay(article['date']),
      hasDate: article['hasDate'] === true,
      entities: list(article['entities'], MAX_FOUND, 'entities').map((entity) =>
        line(entity, 'entity'),
      ),
    },
  };
}
