import { few } from '../dom/few.ts';
import { native } from '../dom/native.ts';
import type { FoundArticle } from '../article/find-article.ts';
import type { PageFacts } from '../article/page-facts.ts';
import { monthOf } from './month-names.ts';
import { parseDay } from './parse-day.ts';

/** Where a publication date was read, in the order in which the sources are trusted. */
export type DateSource =
  'structured-data' | 'meta' | 'microdata' | 'address' | 'time-element' | 'visible' | 'modified';

export type PublicationDate = { readonly day: string; readonly source: DateSource };

/**
 * Names of meta elements for the time of publication, lower case, in order of trust: those that say so,
 * then those that speak of any date but a change. Accepts "article:published_time", "parsely-pub-date",
 * "dc.date.issued", "dcterms.created", "date", "ptime"; refuses "publisher", "datemodified".
 */
const PUBLISHED_METAS = [
  /article:published/,
  /publi(?!sher)|pub[_-]?date|issued|sailthru\.date|displaydate/,
  /^(?:dc\w*\.)?date(?!.*modif)|created|^citation.*date|article_date|^ptime$|timestamp/,
];
const MODIFIED_METAS = [/modified|updated_time|lastmod/];

/** The web's first articles; what claims to be older is a default value or an archive's scan. */
const FIRST_YEAR = '1993';
/** A date line is short; longer text around a date tells a story. */
const MAX_DATE_LINE_CHARS = 120;
/** Elements that call themselves a date. */
const DATE_CLASSES =
  '[class*="date" i],[class*="time" i],[class*="publish" i],[class*="byline" i],[id*="date" i]';
const PAGE_DATE_CLASSES =
  '[class*="publish" i],[class*="pubdate" i],[class*="post-date" i],[class*="entry-date" i],.date,#date';
/** Dates in these are of what the article cites, or of what readers say. */
const NOT_A_DATE_LINE = 'cite,table.infobox,.reflist,.references,[class*="comment" i]';
/** Elements looked at after the headline for a visible date. */
const MAX_NEAR_ELEMENTS = 60;

/**
 * The day on which an article was published; undefined when no source names one or none is plausible
 * (before 1993, or more than a day after `today`, an ISO day).
 */
export function findPublicationDate(
  document: Document,
  { facts, found, today }: { facts: PageFacts; found: FoundArticle | undefined; today: string },
): PublicationDate | undefined {
  const latest = new Date(Date.parse(today) + DAY_MS).toISOString().slice(0, 10);
  const isMonthFirst =
    /^en-us$/i.test(language(document)) || /\.(?:com|us|gov)$/.test(facts.url?.hostname ?? '');
  const read = (text: string | null | undefined) => {
    const day = text === null || text === undefined ? undefined : parseDay(text, { isMonthFirst });
    return day !== undefined && day >= FIRST_YEAR && day <= latest ? day : undefined;
  };
  const sources: readonly (readonly [DateSource, () => Iterable<string | null | undefined>])[] = [
    ['structured-data', () => [facts.article?.datePublished, ...structuredDates(facts)]],
    ['meta', () => metaTexts(facts, PUBLISHED_METAS)],
    ['microdata', () => microdata(document)],
    ['address', () => [addressDate(facts.url)]],
    ['time-element', () => timeElements(document, found, facts.headline)],
    ['visible', () => nearHeadline(document, facts.headline)],
    ['modified', () => [facts.article?.dateModified, ...metaTexts(facts, MODIFIED_METAS)]],
  ];
  for (const [source, texts] of sources) {
    for (const text of texts()) {
      const day = read(text);
      if (day === undefined) continue;
      const shown = () => [...timeElements(document, found, facts.headline)].map(read);
      const rewritten = [facts.article?.dateModified, ...metaTexts(facts, MODIFIED_METAS)]
        .map(read)
        .find((modified) => modified !== undefined && isRewritten(day, modified, shown));
      return rewritten === undefined ? { day, source } : { day: rewritten, source: 'modified' };
    }
  }
  return undefined;
}

const DAY_MS = 86_400_000;
/** An explainer that is written anew keeps its first date; after a year its text is another. */
const REWRITTEN_DAYS = 365;

/** Changed more than a year after its publication, and the page itself shows the day of the change as its date. */
function isRewritten(
  published: string,
  modified: string,
  shown: () => readonly (string | undefined)[],
): boolean {
  const daysTo = (day: string): number => (Date.parse(modified) - Date.parse(day)) / DAY_MS;
  if (daysTo(published) <= REWRITTEN_DAYS) return false;
  // A time zone may shift the shown day by one.
  return shown().some((day) => day !== undefined && Math.abs(daysTo(day)) <= 1);
}

/** The contents of the meta elements whose names match, by pattern and then in the page's order. */
function metaTexts({ metas }: PageFacts, patterns: readonly RegExp[]): readonly string[] {
  return patterns.flatMap((pattern) =>
    [...metas].filter(([name]) => pattern.test(name)).map(([, content]) => content),
  );
}

/** Dates of other nodes, only where all of them agree: a page of teasers has many. */
function structuredDates(facts: PageFacts): readonly (string | undefined)[] {
  if (facts.article !== undefined) return [facts.article.dateCreated];
  const pages = facts.structured.filter((node) => node.types.some((type) => type.endsWith('Page')));
  return pages.length === 1 ? [pages[0]?.datePublished] : [];
}

function* microdata(document: Document): Generator<string | null> {
  for (const property of ['datePublished', 'dateCreated']) {
    const element = native.firstInDocument(document, `[itemprop~="${property}"]`);
    if (element !== null) yield* written(element);
  }
}

/** The ways an element can state a date: content, datetime, title, text. */
function* written(element: Element): Generator<string | null> {
  yield native.attribute(element, 'content');
  yield native.attribute(element, 'datetime');
  yield native.attribute(element, 'title');
  const text = native.textContent(element) ?? '';
  if (text.length <= MAX_DATE_LINE_CHARS) yield text;
}

/** /2025/08/14/, /2025-08-14-, /2025/aug/14/, /20250814/ or -20250814. in the path. */
function addressDate(url: URL | undefined): string | undefined {
  const path = url?.pathname ?? '';
  const match =
    /[/_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(path) ??
    /\/((?:19|20)\d\d)\/([a-z]{3})\/(\d{1,2})\//i.exec(path) ??
    /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})\//.exec(path);
  if (match === null) return undefined;
  const [, year, monthText = '', day = ''] = match;
  const month = String(monthOf(monthText) ?? monthText);
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function* timeElements(
  document: Document,
  found: FoundArticle | undefined,
  headline: Element | undefined,
): Generator<string | null> {
  const published = native.firstInDocument(
    document,
    'time[pubdate],time[class*="publish" i],time.entry-date,abbr.published,.dateline time',
  );
  if (published !== null) yield* written(published);
  // In reading order after the headline, in the article; teasers' times stand elsewhere.
  const scope = found?.container;
  const nearest = boxesAround(headline, 3).at(-1);
  for (const time of few(native.allInDocument(document, 'time'))) {
    const isInside = scope !== undefined && native.contains(scope, time);
    const isNear = nearest !== undefined && native.contains(nearest, time);
    if (isInside || isNear) yield* written(time);
  }
}

/** The boxes around the headline below the body, the nearest first, at most so many. */
function boxesAround(headline: Element | undefined, count: number): readonly Element[] {
  const boxes: Element[] = [];
  let box = headline === undefined ? null : native.parentElement(headline);
  while (box !== null && native.localName(box) !== 'body' && boxes.length < count) {
    boxes.push(box);
    box = native.parentElement(box);
  }
  return boxes;
}

/** Short lines near the headline that hold a date: those called a date first, then whatever follows it. */
function* nearHeadline(document: Document, headline: Element | undefined): Generator<string> {
  const boxes = boxesAround(headline, 4);
  for (const box of boxes) yield* lines(native.all(box, DATE_CLASSES));
  const outer = boxes.at(-1);
  if (outer !== undefined) yield* lines(native.all(outer, 'p,span,div,em,small,li,td,font'));
  // Several of them are the dates of teasers.
  const others = lines(native.allInDocument(document, PAGE_DATE_CLASSES));
  if (new Set(others).size === 1) yield* others;
}

/** The short texts of elements that hold a figure. */
function lines(elements: Iterable<Element>): readonly string[] {
  return [...elements]
    .slice(0, MAX_NEAR_ELEMENTS)
    .filter((element) => native.closest(element, NOT_A_DATE_LINE) === null)
    .map((element) => (native.textContent(element) ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text.length >= 8 && text.length <= MAX_DATE_LINE_CHARS && /\d/.test(text));
}

function language(document: Document): string {
  return native.attribute(native.documentElement(document), 'lang') ?? '';
}
