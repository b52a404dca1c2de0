import type { Block } from './article.ts';

/** A block with the offset of its text in the plain text that it was cut from. */
export type PlacedBlock = Block & { readonly offset: number };

/** Lines in a row that are not blank; each part of it begins with what the part before can't hold. */
const BLOCK = /^[^\S\n]*\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/gm;

/** Cuts a plain text at blank lines; the first block is the headline. Offsets are UTF-16 units of the text. */
export function blocksOf(text: string): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  for (const match of text.matchAll(BLOCK)) {
    blocks.push({
      text: match[0],
      offset: match.index,
      role: blocks.length === 0 ? 'headline' : 'paragraph',
    });
  }
  return blocks;
}
