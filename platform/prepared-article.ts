import { type Article, type Block, MAX_BLOCKS } from '../core/text/article.ts';

/** The longest text that is taken, in UTF-16 units: what a page of the web is read to as well. */
export const MAX_PREPARED_CHARS = 1_000_000;
/** Fewer words than this say nothing about a language. */
const MIN_WORDS = 20;
/** English prose has 25 % and more of the words below; other languages under 5 % of them. */
const MIN_ENGLISH_SHARE = 0.1;
const ENGLISH_WORDS = new Set(
  'the of and to that is was for with as by at from it his her has have had not be are were which'.split(
    ' ',
  ),
);

/** A text as it was typed or pasted. */
export type TypedText = { readonly text: string; readonly title: string; readonly day: string };

/** Why a text is not taken. */
export type TextProblem = 'empty' | 'too-long' | 'no-day';

/**
 * A pasted text as an article; or why it is none. Paragraphs end at empty lines, or at each line where
 * there is no empty one. A text that is not English in its small words is read for names only. Markup
 * in it stays text. `now` in milliseconds since 1970.
 */
export function preparedArticle(
  { text, title, day }: TypedText,
  now = Date.now(),
): Article | TextProblem {
  if (text.length > MAX_PREPARED_CHARS) return 'too-long';
  const paragraphs = paragraphsOf(text);
  if (paragraphs.length === 0) return 'empty';
  if (paragraphs.length >= MAX_BLOCKS) return 'too-long';
  if (day !== '' && !isDay(day, now)) return 'no-day';
  const headline = title.replace(/\s+/g, ' ').trim();
  const blocks: Block[] = paragraphs.map((paragraph) => ({ text: paragraph, role: 'paragraph' }));
  return {
    title: headline,
    lang: isEnglish(text) ? 'en' : 'und',
    blocks: headline === '' ? blocks : [{ text: headline, role: 'headline' }, ...blocks],
    ...(day === '' ? {} : { publishedAt: day }),
  };
}

function paragraphsOf(text: string): readonly string[] {
  const lines = text.replace(/\r\n?/g, '\n');
  const parts = /\n[ \t]*\n/.test(lines) ? lines.split(/\n[ \t]*\n/) : lines.split('\n');
  return parts.flatMap((part) => part.replace(/\s+/g, ' ').trim() || []);
}

function isEnglish(text: string): boolean {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < MIN_WORDS) return true;
  const known = words.filter((word) => ENGLISH_WORDS.has(word)).length;
  return known / words.length >= MIN_ENGLISH_SHARE;
}

/** Before it nothing is known, and no four digits of a text are read as a year. */
const FIRST_DAY = '1800-01-01';
const MS_PER_DAY = 86_400_000;

/** Whether a text may be of an ISO day: one of the calendar, not 30 February, in our times, and come somewhere on earth. */
function isDay(day: string, now: number): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return (
    !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(day) &&
    day >= FIRST_DAY &&
    time <= now + MS_PER_DAY
  );
}
