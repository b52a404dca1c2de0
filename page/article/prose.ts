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
  const left = new Map<Element, boolean>();
  const isLeftOut = (element: Element): boolean => {
    const known = left.get(element);
    if (known !== undefined) return known;
    const parent = native.parentElement(element);
    const answer =
      isFurniture(element, headline) ||
      (parent !== null && element !== root && parent !== root && isLeftOut(parent));
    left.set(element, answer);
    return answer;
  };
  let visited = 0;
  const walker = native.treeWalker(document, root, SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    visited += 1;
    if (visited % SLICE_NODES === 0) yield;
    // The walker shows text only.
    const data = (node as Text).data;
    if (data.length < MIN_NODE_CHARS) continue;
    const parent = native.parentElement(node);
    if (parent === null || isLeftOut(parent)) continue;
    const { box, isLinked } = boxOf(parent, root);
    const chars = visibleLength(data);
    if (box === undefined || chars < MIN_NODE_CHARS) continue;
    const sum = text.get(box) ?? { plain: 0, linked: 0 };
    if (isLinked) sum.linked += chars;
    else sum.plain += chars;
    text.set(box, sum);
  }
  const paragraphs: Paragraph[] = [];
  const charsIn = new Map<Element, number>();
  let total = 0;
  for (const [element, { plain, linked }] of text) {
    if (plain < MIN_PARAGRAPH_CHARS || linked > plain) continue;
    paragraphs.push({ element, chars: plain });
    total += plain;
    for (let up: Element | null = element; up !== null; up = native.parentElement(up)) {
      charsIn.set(up, (charsIn.get(up) ?? 0) + plain);
      if (up === root) break;
    }
  }
  return { paragraphs, charsIn, chars: total };
}

function isFurniture(element: Element, headline: Element | undefined): boolean {
  const name = native.localName(element);
  if (isLeftOutTag(name)) return true;
  if (native.hasAttribute(element, 'hidden') || native.attribute(element, 'role') === 'dialog')
    return true;
  if (!isCalledFurniture(element, name)) return false;
  // What holds the headline is the article's own wrapper, whatever its class says.
  return headline === undefined || !native.contains(element, headline);
}

/** The box around an element's text, through its inline elements. */
function boxOf(parent: Element, root: Element): { box: Element | undefined; isLinked: boolean } {
  let isLinked = false;
  for (let up: Element | null = parent; up !== null; up = native.parentElement(up)) {
    const name = native.localName(up);
    if (name === 'a') isLinked = true;
    if (isBox(name)) return { box: up, isLinked };
    if (up === root) break;
  }
  return { box: undefined, isLinked };
}

/** Length without the runs of white space that a source's indentation makes. */
function visibleLength(data: string): number {
  return data.length < 40 || data.includes('  ')
    ? data.replace(/\s+/g, ' ').trim().length
    : data.length;
}
