import type { BlockSegments } from './text-map.ts';

/**
 * Runs that rendering collapses to one space, where a lone space needs no work; and characters that are not seen,
 * which only say where a word may be broken: soft hyphen, zero width space, word joiner, zero width no-break space.
 */
const COLLAPSED = /[\t\n\f\r ]{2,}|[\t\n\f\r]|[\u00AD\u200B\u2060\uFEFF]+/g;

/** The text of one block and where it stands. `linked` counts the characters that stand in links. */
export type WrittenBlock = {
  readonly text: string;
  readonly segments: BlockSegments;
  readonly linked: number;
};

/** Joins the text nodes of one block, with white space collapsed as rendering does (CSS Text 3 §4.1). */
export class BlockWriter {
  #parts: string[] = [];
  #length = 0;
  #last = '';
  #linked = 0;
  #starts: number[] = [];
  #nodes: Text[] = [];
  #offsets: number[] = [];
  /** Whether the last segment holds a separator, which no character of the page may continue. */
  #isSeparated = false;

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** Whether the last thing written was a line break. */
  get isAtLineBreak(): boolean {
    return this.#last === '\n';
  }

  /** Adds the data of a text node. */
  write(node: Text, isLinked: boolean): void {
    const data = node.data;
    let from = 0;
    if (this.#isAtSpace()) while (isSpace(data.charCodeAt(from))) from += 1;
    if (from === data.length) return;
    const before = this.#length;
    COLLAPSED.lastIndex = from;
    for (let run = COLLAPSED.exec(data); run !== null; run = COLLAPSED.exec(data)) {
      if (run.index > from) this.#push(node, from, data.slice(from, run.index));
      if (isSpace(data.charCodeAt(run.index))) this.#push(node, run.index, ' ');
      from = run.index + run[0].length;
    }
    if (from < data.length) this.#push(node, from, from === 0 ? data : data.slice(from));
    if (isLinked) this.#linked += this.#length - before;
  }

  /** Adds a line break (`<br>`), or the space that a left-out inline element leaves; nothing at the start. */
  separate(character: '\n' | ' '): void {
    if (this.#last === ' ' && character === '\n') this.#trimEnd();
    if (this.#isAtSpace()) return;
    const node = this.#nodes.at(-1);
    const start = this.#starts.at(-1);
    const offset = this.#offsets.at(-1);
    if (node === undefined || start === undefined || offset === undefined) return;
    // It stands for no character of the page: it is placed on the last one written.
    this.#starts.push(this.#length);
    this.#nodes.push(node);
    this.#offsets.push(Math.max(0, offset + this.#length - start - 1));
    this.#parts.push(character);
    this.#length += 1;
    this.#last = character;
    this.#isSeparated = true;
  }

  /** The block as written so far without white space at its end; undefined if it is empty. Starts anew. */
  finish(): WrittenBlock | undefined {
    while (this.#length > 0 && this.#isAtSpace()) this.#trimEnd();
    const block =
      this.#length === 0
        ? undefined
        : {
            text: this.#parts.join(''),
            segments: { starts: this.#starts, nodes: this.#nodes, offsets: this.#offsets },
            linked: this.#linked,
          };
    this.#parts = [];
    this.#starts = [];
    this.#nodes = [];
    this.#offsets = [];
    this.#length = 0;
    this.#linked = 0;
    this.#last = '';
    this.#isSeparated = false;
    return block;
  }

  #isAtSpace(): boolean {
    return this.#length === 0 || this.#last === ' ' || this.#last === '\n';
  }

  #push(node: Text, offset: number, text: string): void {
    const index = this.#starts.length - 1;
    const start = this.#starts[index];
    const isContinued =
      start !== undefined &&
      !this.#isSeparated &&
      this.#nodes[index] === node &&
      (this.#offsets[index] ?? 0) + this.#length - start === offset;
    if (!isContinued) {
      this.#starts.push(this.#length);
      this.#nodes.push(node);
      this.#offsets.push(offset);
      this.#isSeparated = false;
    }
    this.#parts.push(text);
    this.#length += text.length;
    this.#last = text.charAt(text.length - 1);
  }

  #trimEnd(): void {
    const part = this.#parts.pop() ?? '';
    if (part.length > 1) this.#parts.push(part.slice(0, -1));
    this.#length -= 1;
    this.#last =
      part.length > 1 ? part.charAt(part.length - 2) : (this.#parts.at(-1)?.at(-1) ?? '');
    if (this.#starts.at(-1) === this.#length) {
      this.#starts.pop();
      this.#nodes.pop();
      this.#offsets.pop();
    }
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12;
}
