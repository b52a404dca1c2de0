import type { Block } from './article.ts';

/** A block with the offset of its text in the plain text that it was cut from. */
export type PlacedBlock = Block & { readonly offset: number };

/** Cuts a plain text at blank lines; the first block is the headline. Offsets are UTF-16 units of the text. */
export function blocksOf(text: string): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n(?![^\S\n]*\n)[^\n]+)*/g)) {
    if (match[0].trim() === '') continue;
    blocks.push({
      text: match[0],
      offset: match.index,
      role: blocks.length === 0 ? 'headline' : 'paragraph',
    });
  }
  return blocks;
}
