import { KINDS } from '../core/knowledge/kinds.ts';
import { MessageError } from './message-errors.ts';
import { isoDay, line, list, record, whole } from './shapes.ts';
import type { FoundEntity, NoArticle, PageReport } from './messages.ts';

/** More than the entities that any article names. */
export const MAX_FOUND = 2000;

const NO_ARTICLE: readonly NoArticle[] = ['front-page', 'editor', 'not-html', 'none'];

/** What a page's script says about its page. Throws a `MessageError` for any other shape. */
export function parseReport(value: unknown): PageReport {
  const report = record(value, 'report');
  const state = report['state'];
  if (state === 'off') return { state };
  if (state === 'off-here' || state === 'reading') return { state };
  if (state === 'no-article') {
    const why = NO_ARTICLE.find((known) => known === report['why']);
    if (why === undefined) throw new MessageError('why');
    return { state, why };
  }
  if (state !== 'found') throw new MessageError('state');
  const found = list(report['found'], MAX_FOUND, 'found').map(parseFound);
  return {
    state,
    articleDate: isoDay(report['articleDate']),
    hasDate: report['hasDate'] === true,
    lang: line(report['lang'], 'lang'),
    found,
  };
}

/** What became of an act: for `flash`, whether the words were still there. */
export const parseActed = (value: unknown): boolean => value === true;

function parseFound(value: unknown): FoundEntity {
  const found = record(value, 'found');
  const kind = KINDS.find((known) => known === found['kind']);
  if (kind === undefined) throw new MessageError('kind');
  return {
    kind,
    entity: line(found['entity'], 'entity'),
    name: line(found['name'], 'name'),
    surface: line(found['surface'], 'surface'),
    mentions: whole(found['mentions'], 'mentions'),
    first: whole(found['first'], 'first'),
    isMarked: found['isMarked'] === true,
  };
}
