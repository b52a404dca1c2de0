import { native } from '../dom/native.ts';
import { addressKind } from './address.ts';
import type { PageFacts } from './page-facts.ts';
import { measureProse, type Prose } from './prose.ts';

/** Where a page's article is. */
export type FoundArticle = {
  /** The element that holds the article's paragraphs; what is watched for changes. */
  readonly container: Element;
  /** Elements to read, in reading order: the headline where it stands outside the container, then that. */
  readonly roots: readonly Element[];
};

/** A child that holds this share of its parent's prose is the container; the rest is around the article. */
const CONTAINER_SHARE = 0.75;
/** An element around container and headline is read as a whole if it adds no more prose than this. */
const MAX_ADDED_SHARE = 1.1;
/** Evidence that a page needs; see `evidence`. */
const NEEDED_EVIDENCE = 3;
/** Two or three sentences: the shortest agency items. */
const MIN_CHARS = 300;
/** A short news item. */
const SOME_CHARS = 600;
const SOME_PARAGRAPHS = 3;
/** Prose of so many characters in so many paragraphs needs no metadata. */
const LONG_CHARS = 1500;
const LONG_PARAGRAPHS = 5;
/** A box longer than this holds several paragraphs. */
const BOX_CHARS = 300;
/** Teasers are shorter on average, paragraphs longer. */
const TEASER_CHARS = 180;

const EDITED = '[contenteditable]:not([contenteditable="false" i]),[role="textbox" i]';

const OTHER_TYPES =
  /^(?:CollectionPage|SearchResultsPage|ProfilePage|Product|ProductGroup|QAPage|Recipe|JobPosting|ItemList|CheckoutPage|RealEstateListing|DiscussionForumPosting)$/;
const OTHER_OG = /^(?:product|profile|video|music|book|website\.home)/;

/**
 * Finds the article of a page; undefined on home pages, section fronts, search results, shops and
 * pages without enough prose in one container. `isAsked`: the reader said "explain this page", and
 * enough prose is all it takes.
 */
export function* findArticle(
  document: Document,
  facts: PageFacts,
  { isAsked = false }: { readonly isAsked?: boolean } = {},
): Generator<undefined, FoundArticle | undefined, undefined> {
  const body = native.body(document);
  if (body === null || isEdited(document, body)) return undefined;
  const kind = addressKind(facts.url);
  if (!isAsked && (kind === 'home' || kind === 'search')) return undefined;
  const prose = yield* measureProse(document, body, facts.headline);
  yield;
  const container = findContainer(body, prose);
  yield;
  const chars = prose.charsIn.get(container) ?? 0;
  if (chars < MIN_CHARS) return undefined;
  if (!isAsked && evidence(facts, prose, container, kind) < NEEDED_EVIDENCE) return undefined;
  const around = withHeadline(container, facts.headline, prose);
  if (native.closest(around, EDITED) !== null) return undefined;
  const isOutside = facts.headline !== undefined && !native.contains(around, facts.headline);
  return {
    container: around,
    roots: isOutside && facts.headline ? [facts.headline, around] : [around],
  };
}

/** Goes down from the body as long as one child holds most of the prose. */
function findContainer(body: Element, prose: Prose): Element {
  const children = new Map<Element, Element[]>();
  for (const element of prose.charsIn.keys()) {
    const parent = element === body ? null : native.parentElement(element);
    if (parent === null) continue;
    const list = children.get(parent);
    if (list === undefined) children.set(parent, [element]);
    else list.push(element);
  }
  const own = new Set(prose.paragraphs.map((paragraph) => paragraph.element));
  let container = body;
  for (;;) {
    const whole = prose.charsIn.get(container) ?? 0;
    const next = children
      .get(container)
      ?.find((child) => (prose.charsIn.get(child) ?? 0) >= CONTAINER_SHARE * whole);
    // A single long paragraph is not its own container: what stands beside it belongs to it.
    if (
      next === undefined ||
      (own.has(next) && !children.has(next) && native.localName(next) === 'p')
    ) {
      return container;
    }
    container = next;
  }
}

/** Structured data 3, og:type 2, microdata 2, a published time 1, a story's address 1, prose up to 3. */
function evidence(facts: PageFacts, prose: Prose, container: Element, kind: string): number {
  const chars = prose.charsIn.get(container) ?? 0;
  const boxes = prose.paragraphs.filter(({ element }) => native.contains(container, element));
  // Old pages hold a whole article in one box, with line breaks between its paragraphs.
  const paragraphs = boxes.reduce(
    (sum, box) => sum + Math.max(1, Math.floor(box.chars / BOX_CHARS)),
    0,
  );
  let sum = 0;
  if (facts.article !== undefined) sum += 3;
  const og = facts.metas.get('og:type')?.toLowerCase() ?? '';
  if (og.includes('article') || og === 'blog') sum += 2;
  if (native.first(container, '[itemprop~="articleBody"]') !== null || isMicrodata(container))
    sum += 2;
  if (facts.metas.has('article:published_time')) sum += 1;
  if (kind === 'story') sum += 1;
  if (kind === 'listing') sum -= 2;
  if (native.closest(container, 'article') !== null) sum += 1;
  if (facts.headline !== undefined) sum += 1;
  if (chars >= SOME_CHARS && paragraphs >= SOME_PARAGRAPHS) sum += 1;
  if (chars >= LONG_CHARS && paragraphs >= LONG_PARAGRAPHS) sum += chars >= 2 * LONG_CHARS ? 2 : 1;
  const isOther = facts.structured.some((node) =>
    node.types.some((type) => OTHER_TYPES.test(type)),
  );
  if (isOther && facts.article === undefined) sum -= 3;
  if (OTHER_OG.test(og)) sum -= 3;
  // Teasers are headlines that are links, each with a line or two of text: a front.
  const isShort = chars < TEASER_CHARS * boxes.length;
  if (
    facts.article === undefined &&
    isShort &&
    countTeasers(container) >= Math.max(6, boxes.length / 2)
  ) {
    sum -= 4;
  }
  return sum;
}

function countTeasers(container: Element): number {
  return native.all(container, 'h2 a[href],h3 a[href],h4 a[href],a[href] h2,a[href] h3,a[href] h4')
    .length;
}

function isMicrodata(container: Element): boolean {
  return (
    native.closest(
      container,
      '[itemprop~="articleBody"],[itemtype*="Article"],[itemtype*="Posting"]',
    ) !== null
  );
}

/** The nearest element around the container that holds the headline too, if it adds little other prose. */
function withHeadline(container: Element, headline: Element | undefined, prose: Prose): Element {
  if (headline === undefined || native.localName(container) === 'body') return container;
  const limit = MAX_ADDED_SHARE * (prose.charsIn.get(container) ?? 0);
  for (let up: Element | null = container; up !== null; up = native.parentElement(up)) {
    const name = native.localName(up);
    if (name === 'body' || (prose.charsIn.get(up) ?? 0) > limit) return container;
    if (native.contains(up, headline)) return up;
  }
  return container;
}

function isEdited(document: Document, body: Element): boolean {
  return native.designMode(document) === 'on' || native.closest(body, EDITED) !== null;
}
