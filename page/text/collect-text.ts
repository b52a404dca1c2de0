import { type Block, type BlockRole, MAX_BLOCKS } from '../../core/text/article.ts';
import { native } from '../dom/native.ts';
import { MAX_TEXT_CHARS, SLICE_NODES } from '../limits.ts';
import { isBox, roleInside } from './block-elements.ts';
import { BlockWriter } from './block-writer.ts';
import { isCalledFurniture, isLeftOutTag, leftOutByAttribute } from './left-out.ts';
import type { BlockSegments, TextMap } from './text-map.ts';

const TEXT_NODE = 3;
const SHOW_ELEMENT_AND_TEXT = 5;
/** Furniture that holds more than this share of the text is not furniture but a badly named wrapper. */
const MAX_FURNITURE_SHARE = 0.4;
/** A block of which more than this share are links is a list of links, whatever its element. */
const MAX_LINKED_SHARE = 0.9;

/** Below this share of shown text, what is hidden is read too. */
const MIN_SHOWN_SHARE = 0.2;

/** Left-out elements that end the line before them as a box does. */
const BREAKING: ReadonlySet<string> = new Set(
  'nav aside footer address pre dialog menu iframe video audio object textarea'.split(' '),
);

/** The text of an article in reading order and where it stands in the page. */
export type CollectedText = { readonly blocks: readonly Block[]; readonly map: TextMap };

type Frame = {
  readonly role: BlockRole;
  readonly isBox: boolean;
  readonly isLink: boolean;
  /** Inside the first-level headline, which may be a link to its own article. */
  readonly isTitle: boolean;
};

/**
 * Reads the text of the roots in one pass over their nodes, in linear time and without touching them;
 * yields every SLICE_NODES nodes so that a long page can be read in slices. Left out is what
 * product.md §2 never marks, hidden text, and blocks that are nothing but a link.
 */
export function* collectText(
  document: Document,
  roots: readonly Element[],
): Generator<undefined, CollectedText, undefined> {
  const collector = new Collector();
  for (const root of roots) yield* collector.read(document, root);
  return collector.result();
}

class Collector {
  readonly #writer = new BlockWriter();
  readonly #read: { block: Block; segments: BlockSegments; isShown: boolean }[] = [];
  #chars = 0;
  #shownChars = 0;
  #visited = 0;
  #leftOut: ReadonlySet<Element> = new Set();
  #root: Element | undefined;
  #rootLength: number | undefined;

  *read(document: Document, root: Element): Generator<undefined, void, undefined> {
    this.#leftOut = yield* leftOutByAttribute(root);
    this.#root = root;
    this.#rootLength = undefined;
    yield;
    // Unfiltered: a filter in JavaScript costs 20 times as much (engine.md §4). Its methods can't be
    // shadowed by the page, unlike firstChild and nextSibling of a form.
    const walker = native.treeWalker(document, root, SHOW_ELEMENT_AND_TEXT);
    const rootName = native.localName(root);
    const bottom: Frame = {
      role: roleInside(rootName, 'paragraph'),
      isBox: true,
      isLink: false,
      isTitle: rootName === 'h1',
    };
    const stack = [bottom];
    let node: Node | null = walker.firstChild();
    while (node !== null && this.#hasRoom()) {
      this.#visited += 1;
      if (this.#visited % SLICE_NODES === 0) yield;
      const top = stack.at(-1);
      if (top === undefined) break;
      const frame = this.#enter(node, top, root);
      const child: Node | null = frame === undefined ? null : walker.firstChild();
      if (frame !== undefined && child !== null) {
        stack.push(frame);
        node = child;
        continue;
      }
      if (frame?.isBox === true) this.#finish(frame, node);
      node = this.#leave(walker, stack);
    }
    // What stands directly in the root is its own block, also where another root follows.
    this.#finish(bottom, root);
  }

  result(): CollectedText {
    // A page that hides nearly all of its article is still waiting for its script to show it.
    const isWaiting = this.#shownChars < MIN_SHOWN_SHARE * this.#chars;
    const read = this.#read.filter(({ isShown }) => isShown || isWaiting);
    return {
      blocks: read.map(({ block }) => block),
      map: read.map(({ segments }) => segments),
    };
  }

  /** Writes a text node, or opens an element; undefined when there is nothing to descend into. */
  #enter(node: Node, top: Frame, root: Element): Frame | undefined {
    if (native.nodeType(node) === TEXT_NODE) {
      // The walker shows elements and text only.
      this.#writer.write(node as Text, top.isLink);
      return undefined;
    }
    const element = node as Element;
    const name = native.localName(element);
    if (name === 'br') {
      if (this.#writer.isAtLineBreak) this.#finish(top, native.parent(node) ?? root);
      else this.#writer.separate('\n');
      return undefined;
    }
    if (isLeftOutTag(name) || this.#leftOut.has(element) || this.#isFurniture(element, name)) {
      if (isBox(name) || BREAKING.has(name)) this.#finish(top, native.parent(node) ?? root);
      else if (name !== 'script' && name !== 'sup') this.#writer.separate(' ');
      return undefined;
    }
    if (!isBox(name)) {
      const { role, isTitle } = top;
      return { role, isBox: false, isLink: top.isLink || (name === 'a' && !isTitle), isTitle };
    }
    this.#finish(top, native.parent(node) ?? root);
    return {
      role: roleInside(name, top.role),
      isBox: true,
      isLink: top.isLink,
      isTitle: top.isTitle || name === 'h1',
    };
  }

  /** The next node after a finished one, closing the elements that end there. */
  #leave(walker: TreeWalker, stack: Frame[]): Node | null {
    for (;;) {
      const next = walker.nextSibling();
      if (next !== null) return next;
      const frame = stack.pop();
      const parent = walker.parentNode();
      if (parent === null || frame === undefined || stack.length === 0) return null;
      if (frame.isBox) this.#finish(frame, parent);
    }
  }

  #finish(frame: Frame, holder: Node): void {
    const written = this.#writer.finish();
    if (written === undefined) return;
    const isOnlyLink = written.linked > MAX_LINKED_SHARE * written.text.length;
    if (isOnlyLink && frame.role !== 'caption' && frame.role !== 'cell') return;
    if (!this.#hasRoom()) return;
    // One block can be longer than everything that is read: its end is left out, not the article.
    const text = written.text.slice(0, MAX_TEXT_CHARS - this.#chars);
    this.#chars += text.length;
    const isShown = native.isShown(holder);
    if (isShown) this.#shownChars += text.length;
    this.#read.push({
      block: { text, role: frame.role },
      segments: written.segments,
      isShown,
    });
  }

  #hasRoom(): boolean {
    return this.#chars < MAX_TEXT_CHARS && this.#read.length < MAX_BLOCKS;
  }

  #isFurniture(element: Element, name: string): boolean {
    if (!isCalledFurniture(element, name)) return false;
    // The text of the whole root is read only where something in it is called furniture.
    this.#rootLength ??= lengthOf(this.#root);
    return lengthOf(element) <= MAX_FURNITURE_SHARE * this.#rootLength;
  }
}

function lengthOf(element: Element | undefined): number {
  return element === undefined ? 0 : (native.textContent(element) ?? '').length;
}
