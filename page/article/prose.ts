import { native } from '../dom/native.ts';
import { SLICE_NODES } from '../limits.ts';
import { isBox } from '../text/block-elements.ts';
import { isCalledFurniture, isLeftOutTag } from '../text/left-out.ts';

/** A box whose own text is prose, with the number of its characters outside links. */
export type Paragraph = { readonly element: Element; readonly chars: number };

/** The prose of a page: paragraphs in document order, and how many of their characters each ancestor holds. */
export type Prose = {
  readonly paragraphs: readonly Paragraph[];
  readonly charsIn: ReadonlyMap<Element, number>;
  readonly chars: number;
};

const SHOW_TEXT = 4;
const HIDDEN = '[hidden],[role="dialog"]';
/** Shorter text nodes are labels, dates and separators; the rest of a sentence around a link is longer. */
const MIN_NODE_CHARS = 12;
/** The shortest paragraph of one sentence; teasers' kickers and captions of buttons are below it. */
const MIN_PARAGRAPH_CHARS = 60;

/** Finds the paragraphs of a page in one pass over its text nodes, outside navigation, asides and furniture;
 * yields every SLICE_NODES of them. */
export function* measureProse(
  document: Document,
  root: Element,
  headline: Element | undefined,
): Generator<undefined, Prose, undefined> {
  const text = new Map<Element, { plain: number; linked: number }>();
  const placeOf = createPlaceOf(root, headline);
  let visited = 0;
  const walker = native.treeWalker(document, root, SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    visited += 1;
    if (visited % SLICE_NODES === 0) yield;
    // The walker shows text only.
    const data = (node as Text).data;
    if (data.length < MIN_NODE_CHARS) continue;
    const parent = native.parentElement(node);
    if (parent === null) continue;
    const { isLeftOut, box, isLinked } = placeOf(parent);
    if (isLeftOut || box === undefined) continue;
    const chars = visibleLength(data);
    if (chars < MIN_NODE_CHARS) continue;
    const sum = text.get(box) ?? { plain: 0, linked: 0 };
    if (isLinked) sum.linked += chars;
    else sum.plain += chars;
    text.set(box, sum);
  }
  yield;
  const paragraphs: Paragraph[] = [];
  const charsIn = new Map<Element, number>();
  let total = 0;
  for (const [element, { plain, linked }] of text) {
    if (plain < MIN_PARAGRAPH_CHARS || linked > plain) continue;
    paragraphs.push({ element, chars: plain });
    total += plain;
    if (paragraphs.length % SLICE_NODES === 0) yield;
    for (let up: Element | null = element; up !== null; up = native.parentElement(up)) {
      charsIn.set(up, (charsIn.get(up) ?? 0) + plain);
      if (up === root) break;
    }
  }
  return { paragraphs, charsIn, chars: total };
}

/** What an element means for the text directly in it. */
type Place = {
  readonly isLeftOut: boolean;
  /** The box around the text, through its inline elements; undefined where there is none below the root. */
  readonly box: Element | undefined;
  readonly isLinked: boolean;
};

/** Answers for each element once, from the answer for its parent. */
function createPlaceOf(root: Element, headline: Element | undefined): (element: Element) => Place {
  const hidden = new Set<Element>(native.all(root, HIDDEN));
  if (native.matches(root, HIDDEN)) hidden.add(root);
  const places = new Map<Element, Place>();
  const isFurniture = (element: Element, name: string): boolean =>
    isLeftOutTag(name) ||
    hidden.has(element) ||
    // What holds the headline is the article's own wrapper, whatever its class says.
    (isCalledFurniture(element, name) &&
      (headline === undefined || !native.contains(element, headline)));
  const placeOf = (element: Element): Place => {
    const known = places.get(element);
    if (known !== undefined) return known;
    const name = native.localName(element);
    const parent = element === root ? null : native.parentElement(element);
    const around = parent === null ? undefined : placeOf(parent);
    const isOwnBox = isBox(name);
    const place = {
      // The root's own name does not speak for what stands deeper in it.
      isLeftOut: (parent !== root && around?.isLeftOut === true) || isFurniture(element, name),
      box: isOwnBox ? element : around?.box,
      isLinked: name === 'a' || (!isOwnBox && around?.isLinked === true),
    };
    places.set(element, place);
    return place;
  };
  return placeOf;
}

/** Length without the runs of white space that a source's indentation makes. */
function visibleLength(data: string): number {
  return data.length < 40 || data.includes('  ')
    ? data.replace(/\s+/g, ' ').trim().length
    : data.length;
}
