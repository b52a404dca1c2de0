import type { Block } from './article.ts';

/** A block with the offset of its text in the plain text that it was cut from. */
export type PlacedBlock = Block & { readonly offset: number };

/** Cuts a plain text at blank lines; the first block is the headline. Offsets are UTF-16 units of the text. */
export function blocksOf(text: string): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  let start = -1;
  let offset = 0;
  const finish = (end: number): void => {
    if (start >= 0)
      blocks.push({
        text: text.slice(start, end),
        offset: start,
        role: blocks.length === 0 ? 'headline' : 'paragraph',
      });
    start = -1;
  };
  for (const line of text.split('\n')) {
    // The line break before a blank line belongs to neither block.
    if (line.trim() === '') finish(offset - 1);
    else if (start < 0) start = offset;
    offset += line.length + 1;
  }
  finish(text.length);
  return blocks;
}
