import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, type Kind } from '../../../core/knowledge/kinds.ts';
import { keyTerms, termsByWorth, type TermMention } from '../../../core/marks/key-terms.ts';

/** "a:summit@0" is a mention of the summit a in the first block. */
const mentions = (text: string): TermMention[] =>
  text.split(' ').map((part) => {
    const [, entity = '', kind, block] = /^(\w+):([a-z]+)@(\d+)$/.exec(part) ?? [];
    return { entity, kind: kind as Kind, block: Number(block) };
  });

describe('key terms', () => {
  it('are what the article begins with and names most, of kinds that readers know least', () => {
    const found = mentions(
      'trump:leader@0 putin:leader@0 alaska:summit@0 nato:organization@4 war:conflict@2 war:conflict@5 zelensky:leader@6 zelensky:leader@7 minsk:agreement@9',
    );
    expect(keyTerms(found)).toEqual(['war', 'alaska', 'trump', 'putin']);
    expect(termsByWorth(found)).toEqual([
      'war',
      'alaska',
      'trump',
      'putin',
      'zelensky',
      'minsk',
      'nato',
    ]);
  });

  it('have the one first that is named more often, of two that are worth the same', () => {
    const trump = Array.from({ length: 6 }, () => 'trump:leader@0').join(' ');
    const others = ['a', 'b', 'c'].flatMap((name) =>
      Array.from({ length: 4 }, () => `${name}:leader@0`),
    );
    expect(keyTerms(mentions(`${others.join(' ')} ${trump}`))[0]).toBe('trump');
  });

  it('are more than two of one kind only where fewer than three would be left', () => {
    expect(keyTerms(mentions('a:leader@0 b:leader@0 c:leader@0 d:leader@0'))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('have a fourth and fifth only where the article names them twice or begins with them', () => {
    const three = 'a:summit@0 b:conflict@0 c:agreement@0';
    expect(keyTerms(mentions(`${three} d:territory@8`))).toHaveLength(3);
    expect(keyTerms(mentions(`${three} d:territory@8 d:territory@9`))).toHaveLength(4);
    expect(keyTerms(mentions(`${three} d:territory@2`))).toHaveLength(4);
  });

  it('are three to five of any article with three entities or more, the same each time (E8)', () => {
    const mention = fc.record({
      entity: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      kind: fc.constantFrom(...KINDS),
      block: fc.nat(20),
    });
    fc.assert(
      fc.property(fc.array(mention), (given) => {
        const kinds = new Map(given.map(({ entity, kind }) => [entity, kind]));
        const found = given.map((own) => ({ ...own, kind: kinds.get(own.entity) ?? 'leader' }));
        const terms = keyTerms(found);
        expect(terms).toEqual(keyTerms(found));
        expect(new Set(terms).size).toBe(terms.length);
        expect(terms.length).toBeGreaterThanOrEqual(Math.min(kinds.size, 3));
        expect(terms.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
