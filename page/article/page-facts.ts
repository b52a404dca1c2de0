import { few } from '../dom/few.ts';
import { native } from '../dom/native.ts';
import { readStructuredData, type StructuredNode } from './structured-data.ts';

/** What a page says about itself in its head. */
export type PageFacts = {
  readonly url: URL | undefined;
  readonly structured: readonly StructuredNode[];
  /** The structured node of this page's own article; undefined where none or several claim to be it. */
  readonly article: StructuredNode | undefined;
  /** Contents of meta elements by lower-case name or property; the first of each. */
  readonly metas: ReadonlyMap<string, string>;
  readonly headline: Element | undefined;
};

const ARTICLE_TYPE =
  /^(?:(?:Reportage|Analysis|Opinion|Background|Review|AskPublic)?News)?Article$|^(?:LiveBlog|Blog)Posting$|^(?:Report|ScholarlyArticle|TechArticle|SatiricalArticle|ClaimReview)$/;

/** Reads address, JSON-LD, meta elements and first-level headline. */
export function readPageFacts(document: Document, address: string): PageFacts {
  const structured = readStructuredData(document);
  const metas = new Map<string, string>();
  for (const meta of few(native.allInDocument(document, 'meta[content]'))) {
    const content = native.attribute(meta, 'content')?.trim();
    if (content === undefined || content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = native.attribute(meta, attribute)?.trim().toLowerCase();
      if (name !== undefined && name !== '' && !metas.has(name)) metas.set(name, content);
    }
  }
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const headline = findHeadline(document, metas.get('og:title'));
  const words =
    (headline === undefined ? undefined : native.textContent(headline)) ?? metas.get('og:title');
  return { url, structured, article: ownArticle(structured, url, words), metas, headline };
}

/** Several articles are a list of links, unless one has this page's address or headline. */
function ownArticle(
  structured: readonly StructuredNode[],
  url: URL | undefined,
  headline: string | undefined,
): StructuredNode | undefined {
  const articles = structured.filter((node) => node.types.some((type) => ARTICLE_TYPE.test(type)));
  if (articles.length < 2) return articles[0];
  const path = url?.pathname.replace(/\/$/, '');
  const isOwn = (node: StructuredNode) =>
    (path !== undefined && path.length > 1 && node.url?.includes(path) === true) ||
    (headline !== undefined &&
      node.headline !== undefined &&
      plain(headline) === plain(node.headline));
  const dated = articles.filter((node) => node.datePublished !== undefined);
  const own = dated.find(isOwn) ?? articles.find(isOwn);
  if (own !== undefined) return own;
  return articles.length <= 2 ? (dated[0] ?? articles[0]) : undefined;
}

function findHeadline(document: Document, title: string | undefined): Element | undefined {
  const headlines = few(native.allInDocument(document, 'h1')).filter((element) => {
    const length = (native.textContent(element) ?? '').trim().length;
    return length >= 3 && native.closest(element, 'nav,footer,aside,[hidden]') === null;
  });
  if (headlines.length < 2) return headlines[0];
  const wanted = title === undefined ? undefined : plain(title).slice(0, 30);
  const same = headlines.find(
    (element) =>
      wanted !== undefined && plain(native.textContent(element) ?? '').startsWith(wanted),
  );
  return same ?? headlines[0];
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
