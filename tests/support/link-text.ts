import { onTestFailed } from 'vitest';
import { mentionsOf, type UnmarkedMention } from '../../core/linking/mentions-of.ts';
import { blocksOf } from '../../core/text/blocks.ts';
import { firstDay } from '../../core/time/day.ts';
import type { Pack } from '../../core/knowledge/pack.ts';
import { SMALL_PACK } from './small-knowledge.ts';

/** The date of articles whose date does not matter: a week after the Alaska summit. */
export const ARTICLE_DATE = '2025-08-22';

/** Links a plain text (headline first, blocks apart by blank lines) against a pack. */
export function mentionsIn(
  text: string,
  date = ARTICLE_DATE,
  pack: Pack = SMALL_PACK,
): readonly UnmarkedMention[] {
  const article = { title: '', lang: 'en', publishedAt: date, blocks: blocksOf(text) };
  return mentionsOf(pack, article, firstDay(date)).mentions;
}

/**
 * Every linked mention of a text as "surface > entity (form)", in reading order; organizations, agreements and
 * territories as "surface > entity". When the test fails, the scores of each mention are printed.
 */
export function linked(text: string, date = ARTICLE_DATE, pack: Pack = SMALL_PACK): string[] {
  const mentions = mentionsIn(text, date, pack);
  onTestFailed(() => console.log(traceOf(mentions)));
  return mentions.map(({ surface, entity, form, kind }) =>
    ['leader', 'summit', 'conflict'].includes(kind)
      ? `${surface} > ${entity} (${form})`
      : `${surface} > ${entity}`,
  );
}

/** A text as the body of an article with a headline that names nothing. */
export const body = (text: string): string => `What to know today\n\n${text}`;

const traceOf = (mentions: readonly UnmarkedMention[]): string =>
  mentions
    .map(({ surface, entity, via, confidence, anchorDate, alternatives }) =>
      [surface, entity, via, confidence, anchorDate, JSON.stringify(alternatives)].join(' | '),
    )
    .join('\n');
