import type { Link } from './proposal.ts';

const NONE: readonly Link[] = [];

/** Links by block, in reading order: rules ask for those of one block, sentence or token, never for all. */
export class LinkIndex {
  readonly #blocks = new Map<number, Link[]>();
  readonly #entities = new Set<number>();

  constructor(links: readonly Link[]) {
    for (const link of links) {
      const block = this.#blocks.get(link.block) ?? [];
      this.#blocks.set(link.block, block);
      block.push(link);
      this.#entities.add(link.entity);
    }
    for (const block of this.#blocks.values()) block.sort((a, b) => a.start - b.start);
  }

  /** Every entity that is linked somewhere in the article. */
  get entities(): ReadonlySet<number> {
    return this.#entities;
  }

  /** The links of a block by their start. */
  of(block: number): readonly Link[] {
    return this.#blocks.get(block) ?? NONE;
  }

  /** How many links of a block start before a token. */
  countBefore(block: number, token: number): number {
    const links = this.of(block);
    let low = 0;
    let high = links.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((links[middle]?.start ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The links of a block that start in `[from, to)`. */
  between(block: number, from: number, to: number): readonly Link[] {
    return this.of(block).slice(this.countBefore(block, from), this.countBefore(block, to));
  }

  /** A link of the block that covers the tokens `[start, end)` whole. */
  covering(block: number, start: number, end: number): Link | undefined {
    const links = this.of(block);
    // Links are short: one that covers a token starts a few links before it at the most.
    for (
      let i = this.countBefore(block, start + 1) - 1;
      i >= 0 && i > this.countBefore(block, start) - 4;
      i -= 1
    ) {
      const link = links[i];
      if (link && link.start <= start && end <= link.end) return link;
    }
    return undefined;
  }
}
