import { MAX_NAMES } from '../core/packs/missing-terms.ts';
import type { QuizArticle } from '../core/quiz/quiz.ts';
import { type Article, type Block, type BlockRole, MAX_BLOCKS } from '../core/text/article.ts';
import { KINDS } from '../core/knowledge/kinds.ts';
import { MessageError } from './message-errors.ts';
import type { FoundEntity, NoArticle, PageReport } from './messages.ts';

/** acceptance.md R6 asks for 1 MB articles; what is longer is not read to the end by anyone. */
const MAX_TEXT = 2_000_000;
/** A headline of a page or a tag of a language is never longer; cuts, does not refuse. */
const MAX_LINE = 2000;
/** More than the entities that any article names. */
const MAX_FOUND = 2000;

const BLOCK_ROLES: readonly BlockRole[] = [
  'headline',
  'paragraph',
  'quote',
  'list-item',
  'caption',
  'cell',
];

const NO_ARTICLE: readonly NoArticle[] = ['front-page', 'editor', 'not-html', 'none'];

/** The article of an `annotate` message. Throws a `MessageError` for any other shape or too much text. */
export function parseAnnotateAsk(value: unknown): { readonly article: Article } {
  const article = record(record(value, 'ask')['article'], 'article');
  const blocks = list(article['blocks'], MAX_BLOCKS, 'blocks').map(parseBlock);
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (length > MAX_TEXT) throw new MessageError('blocks');
  return {
    article: {
      title: string(article['title'], 'title').slice(0, MAX_LINE),
      lang: string(article['lang'], 'lang').slice(0, MAX_LINE),
      blocks,
      ...(article['publishedAt'] === undefined
        ? {}
        : { publishedAt: isoDay(article['publishedAt']) }),
    },
  };
}

/** The report of a page's script. Throws a `MessageError` for any other shape. */
export function parseReportAsk(value: unknown): { readonly report: PageReport } {
  const report = record(record(value, 'ask')['report'], 'report');
  const state = report['state'];
  if (state === 'off') return { report: { state } };
  if (state === 'off-here' || state === 'reading') return { report: { state } };
  if (state === 'no-article') {
    const why = NO_ARTICLE.find((known) => known === report['why']);
    if (why === undefined) throw new MessageError('why');
    return { report: { state, why } };
  }
  if (state !== 'found') throw new MessageError('state');
  const found = list(report['found'], MAX_FOUND, 'found').map(parseFound);
  return {
    report: {
      state,
      articleDate: isoDay(report['articleDate']),
      hasDate: report['hasDate'] === true,
      lang: string(report['lang'], 'lang').slice(0, MAX_LINE),
      found,
    },
  };
}

/** The entity and the article's day of a `card` message. */
export function parseCardAsk(value: unknown): {
  readonly entity: string;
  readonly day: string;
  readonly hasDate: boolean;
} {
  const ask = record(value, 'ask');
  return {
    entity: string(ask['entity'], 'entity').slice(0, MAX_LINE),
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
  return { ...parsePackAsk(value), entity: string(entity, 'entity').slice(0, MAX_LINE) };
}

/** The names of a `knownNames` message. */
export const parseNamesAsk = (value: unknown): { readonly names: readonly string[] } => ({
  names: list(record(value, 'ask')['names'], MAX_NAMES, 'names').map((name) =>
    string(name, 'name').slice(0, MAX_LINE),
  ),
});

/** The article of a `quiz` message. */
export function parseQuizAsk(value: unknown): { readonly article: QuizArticle } {
  const article = record(record(value, 'ask')['article'], 'article');
  return {
    article: {
      title: string(article['title'], 'title').slice(0, MAX_LINE),
      date: isoDay(article['date']),
      hasDate: article['hasDate'] === true,
      entities: list(article['entities'], MAX_FOUND, 'entities').map((entity) =>
        string(entity, 'entity').slice(0, MAX_LINE),
      ),
    },
  };
}

function parseBlock(value: unknown): Block {
  const block = record(value, 'block');
  const role = BLOCK_ROLES.find((known) => known === block['role']);
  if (role === undefined) throw new MessageError('role');
  return { role, text: string(block['text'], 'text') };
}

function parseFound(value: unknown): FoundEntity {
  const found = record(value, 'found');
  const kind = KINDS.find((known) => known === found['kind']);
  if (kind === undefined) throw new MessageError('kind');
  return {
    kind,
    entity: string(found['entity'], 'entity').slice(0, MAX_LINE),
    name: string(found['name'], 'name').slice(0, MAX_LINE),
    surface: string(found['surface'], 'surface').slice(0, MAX_LINE),
    mentions: whole(found['mentions'], 'mentions'),
    first: whole(found['first'], 'first'),
    isMarked: found['isMarked'] === true,
  };
}

function record(value: unknown, field: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new MessageError(field);
  return value as Record<string, unknown>; // any object may be asked for a key
}

function list(value: unknown, max: number, field: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length > max) throw new MessageError(field);
  return value;
}

function string(value: unknown, field: string): string {
  if (typeof value !== 'string') throw new MessageError(field);
  return value;
}

function whole(value: unknown, field: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw new MessageError(field);
  return value;
}

function isoDay(value: unknown): string {
  const day = string(value, 'day');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new MessageError('day');
  return day;
}
