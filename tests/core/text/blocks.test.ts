import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../core/text/blocks.ts';

const bare = (part: string): string => part.replace(/\s/g, '');

describe('blocksOf', () => {
  it('cuts at blank lines, and takes the first block for the headline', () => {
    expect(blocksOf('Title\n\nOne\ntwo.\n \nThree.')).toEqual([
      { text: 'Title', offset: 0, role: 'headline' },
      { text: 'One\ntwo.', offset: 7, role: 'paragraph' },
      { text: 'Three.', offset: 18, role: 'paragraph' },
    ]);
  });

  it('does not make blocks of blank lines', () => {
    expect(blocksOf('')).toEqual([]);
    expect(blocksOf('\n \n\t\n')).toEqual([]);
  });

  it('gives blocks that are slices of the text, and together all of it but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '.', '\r') }), (text) => {
        const blocks = blocksOf(text);
        for (const block of blocks)
          expect(text.slice(block.offset, block.offset + block.text.length)).toBe(block.text);
        expect(blocks.map((block) => bare(block.text)).join('')).toBe(bare(text));
      }),
    );
  });
});
