import type { Article } from '../../core/text/article.ts';
import { findPublicationDate, type PublicationDate } from '../date/find-publication-date.ts';
import { native } from '../dom/native.ts';
import { collectText } from '../text/collect-text.ts';
import type { TextMap } from '../text/text-map.ts';
import { findArticle, type FoundArticle } from './find-article.ts';
import { readPageFacts } from './page-facts.ts';

/** An article as the engine sees it, and where it stands in its page. */
export type ReadArticle = {
  readonly article: Article;
  readonly map: TextMap;
  readonly found: FoundArticle;
  /** The date with its source; undefined when the page does not say. */
  readonly date: PublicationDate | undefined;
};

export type ReadOptions = {
  readonly address: string;
  /** ISO day after which no article can have been published. */
  readonly today: string;
  /** The reader asked for this page: enough prose makes it an article. */
  readonly isAsked?: boolean;
};

/**
 * Reads a page's article; undefined when it is none. Works on any DOM, also one without a view, and
 * yields so that a long page can be read in slices.
 */
export function* readArticle(
  document: Document,
  { address, today, isAsked = false }: ReadOptions,
): Generator<undefined, ReadArticle | undefined, undefined> {
  const facts = readPageFacts(document, address);
  yield;
  const found = yield* findArticle(document, facts, { isAsked });
  if (found === undefined) return undefined;
  yield;
  const date = findPublicationDate(document, { facts, found, today });
  yield;
  const { blocks, map } = yield* collectText(document, found.roots);
  if (blocks.length === 0) return undefined;
  const headline = facts.headline === undefined ? '' : (native.textContent(facts.headline) ?? '');
  const title =
    headline.replace(/\s+/g, ' ').trim() || (facts.metas.get('og:title') ?? native.title(document));
  const article: Article = {
    url: address,
    title,
    lang: languageOf(document, found.container, facts.metas.get('og:locale')),
    blocks,
    ...(date === undefined ? {} : { publishedAt: date.day }),
  };
  return { article, map, found, date };
}

/** The nearest `lang` around the text, else the page's locale, else English. */
function languageOf(document: Document, container: Element, locale: string | undefined): string {
  const holder = native.closest(container, '[lang]') ?? native.documentElement(document);
  const tag = (native.attribute(holder, 'lang') ?? '').trim() || (locale ?? '');
  const written = tag.replace('_', '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(written) ? written : 'en';
}
