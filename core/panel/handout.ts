import { sourceName } from '../cards/source-name.ts';
import type { CardSource } from '../cards/card-model.ts';
import type { Kind, Levels } from '../knowledge/schema.ts';
import { type Glossary, glossaryOf, type GlossaryTerm } from './glossary.ts';
import type { Overview, OverviewEntry } from './overview.ts';
import { addressInWords, pageAddress } from './source-address.ts';
import { sourcingOf, type SourcingQuestion } from './sourcing.ts';
import type { TimelineEntry } from './timeline.ts';

/** What a handout has of an article: the key terms alone, as many as fit on a page, or everything. */
export type HandoutExtent = 'key' | 'page' | 'all';

/** The reading level, and the order of kinds where the terms are not in reading order. */
type SheetOptions = {
  readonly level: keyof Levels;
  readonly kinds?: readonly Kind[];
  readonly isLarge?: boolean;
};

/** A sheet for a class: terms, timeline, questions on sourcing, sources. */
export type Handout = Glossary & {
  readonly questions: readonly SourcingQuestion[];
  /** How many entities of the article the sheet leaves out. */
  readonly leftOut: number;
  /** Lines to write on below each question: one on a full page, more where there is room. */
  readonly answerLines: number;
};

/**
 * What one A4 page holds beside title, questions and made-by line, in characters of its print of 8.5 points in two
 * columns: measured on four saved articles, with room for a headline of three lines and a line for each answer.
 */
const PAGE_CHARS = 4000;
/** The same for both sides of one sheet in large print, 16 points in one column: measured on three saved articles. */
const LARGE_CHARS = 2000;
/** A name, its kind and the space around them cost as much as two thirds of a line. */
const TERM_CHARS = 40;
/** A line of the timeline, and one of the sources, each with its own spacing. */
const TIMELINE_CHARS = 62;
const SOURCE_CHARS = 30;
/** Sources are printed at 0.85 of the size. */
const SMALL_PRINT = 0.8;
/** A further line to write on below each of the three questions. */
const ANSWER_LINE_CHARS = 460;
const MAX_ANSWER_LINES = 4;
/** More lines of a timeline are no overview. */
const MAX_TIMELINE = 10;
const MAX_LARGE_TIMELINE = 5;
/** So much of a background stands on a page that is chosen: its first sentences. */
const MAX_BACKGROUND = 190;
/** A term is supported by two of its sources, those first that have a page of it; its card has them all. */
const MAX_SOURCES = 2;

/**
 * The handout of an article. Of `key` and `page` each background is cut to its first sentences, each term to its
 * first sources, and the timeline to the ten entries of the most useful terms. `page` takes terms from the most
 * useful on for as long as they fit on one page, in large print on both sides of one sheet; three at least.
 */
export function handoutOf(
  overview: Overview,
  { extent, ...options }: SheetOptions & { readonly extent: HandoutExtent },
): Handout {
  const all = overview.entries.length;
  if (extent === 'all') {
    const questions = sourcingOf(overview);
    return { ...glossaryOf(overview, options), questions, leftOut: 0, answerLines: 2 };
  }
  const ranked = overview.entries.toSorted((a, b) => a.rank - b.rank);
  const keys = ranked.filter(({ isKey }) => isKey);
  const most = extent === 'key' ? keys.length : all;
  // Key terms first: the others are there for what room is left.
  const order = [...keys, ...ranked.filter(({ isKey }) => !isKey)].slice(0, most);
  const least = Math.min(order.length, extent === 'key' ? order.length : 3);
  const capacity = options.isLarge === true ? LARGE_CHARS : PAGE_CHARS;
  let count = order.length;
  let sheet = sheetOf(overview, order, options);
  while (count > least && charsOf(sheet) > capacity) {
    count -= 1;
    sheet = sheetOf(overview, order.slice(0, count), options);
  }
  const room = Math.max(capacity - charsOf(sheet), 0);
  const answerLines = Math.min(1 + Math.floor(room / ANSWER_LINE_CHARS), MAX_ANSWER_LINES);
  // A question that begins with somebody wants that somebody on the sheet.
  const questions = sourcingOf(chosenOf(overview, sheet));
  return { ...sheet, questions, leftOut: all - count, answerLines };
}

/** An article's overview with the terms that a sheet of it shows, each as whole as the overview has it. */
export function chosenOf(overview: Overview, { terms }: Pick<Glossary, 'terms'>): Overview {
  const chosen = new Set(terms.map(({ entity }) => entity));
  return {
    ...overview,
    entries: overview.entries.filter(({ entity }) => chosen.has(entity)),
    timeline: overview.timeline.filter(({ entity }) => chosen.has(entity)),
  };
}

/** A short glossary of some entities, in reading order or by kind. */
function sheetOf(
  overview: Overview,
  chosen: readonly OverviewEntry[],
  options: SheetOptions,
): Glossary {
  const entities = new Set(chosen.map(({ entity }) => entity));
  const entries = overview.entries.flatMap((entry) =>
    entities.has(entry.entity) ? [withFewSources(entry)] : [],
  );
  const glossary = glossaryOf({ ...overview, entries }, options);
  return {
    ...glossary,
    terms: glossary.terms.map(shortened),
    timeline: shortTimeline(
      overview.timeline,
      chosen,
      options.isLarge === true ? MAX_LARGE_TIMELINE : MAX_TIMELINE,
    ),
  };
}

const hasPage = (source: CardSource): number => (pageAddress(source) === undefined ? 0 : 1);

function withFewSources(entry: OverviewEntry): OverviewEntry {
  const { sources } = entry.card;
  const best = sources.toSorted((a, b) => hasPage(b) - hasPage(a)).slice(0, MAX_SOURCES);
  return { ...entry, card: { ...entry.card, sources: best } };
}

function shortened(term: GlossaryTerm): GlossaryTerm {
  const { background, ...rest } = term;
  if (background === undefined) return term;
  const short = firstSentences(background, MAX_BACKGROUND);
  return short === '' ? rest : { ...rest, background: short };
}

/** Whole sentences of a text up to a length; the first one even where it is longer. */
export function firstSentences(text: string, most: number): string {
  const sentences = text.match(/[^.!?]+(?:[.!?](?!\s+\p{Lu}|$)[^.!?]*)*[.!?]*\s*/gu) ?? [text];
  let kept = '';
  for (const sentence of sentences) {
    if (kept !== '' && kept.length + sentence.trimEnd().length > most) break;
    kept += sentence;
  }
  return kept.trim();
}

/** One line for each of the chosen, the most useful first while there is room; then by their beginnings. */
function shortTimeline(
  timeline: readonly TimelineEntry[],
  chosen: readonly OverviewEntry[],
  most: number,
): readonly TimelineEntry[] {
  const kept = chosen
    .flatMap(({ entity }) => timeline.filter((entry) => entry.entity === entity))
    .slice(0, most);
  return timeline.filter((entry) => kept.includes(entry));
}

const charsOfTerm = (term: GlossaryTerm): number =>
  TERM_CHARS +
  term.name.length +
  term.sentence.length +
  (term.thenAndNow?.length ?? 0) +
  (term.background?.length ?? 0) +
  term.positions.reduce((sum, { who, says }) => sum + who.length + says.length + 4, 0);

const charsOfSource = (source: CardSource): number =>
  SOURCE_CHARS + sourceName(source).length + addressInWords(pageAddress(source) ?? '').length;

/** What a sheet takes of its page, in characters. */
const charsOf = ({ terms, timeline, sources }: Glossary): number =>
  terms.reduce((sum, term) => sum + charsOfTerm(term), 0) +
  timeline.length * TIMELINE_CHARS +
  sources.reduce((sum, source) => sum + charsOfSource(source), 0) * SMALL_PRINT;
