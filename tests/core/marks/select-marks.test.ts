import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyTerms } from '../../../core/marks/key-terms.ts';
import type { Kind } from '../../../core/knowledge/schema.ts';
import { DEFAULT_MARK_OPTIONS, type MarkOptions } from '../../../core/marks/mark-options.ts';
import { type Markable, type MarkedBlocks, selectMarks } from '../../../core/marks/select-marks.ts';

const mention = (
  entity: string,
  kind: Kind = 'leader',
  more: Partial<Markable> = {},
): Markable => ({
  entity,
  kind,
  block: 0,
  salience: 0.5,
  nested: [],
  ...more,
});

/** The positions of the marked mentions. */
const marked = (
  mentions: readonly Markable[],
  options: Partial<MarkOptions> = {},
  blocks: Partial<MarkedBlocks> = {},
): number[] =>
  selectMarks(
    mentions,
    { ...DEFAULT_MARK_OPTIONS, ...options },
    { sections: [0], headlines: [], ...blocks },
  ).flatMap((is, index) => (is ? [index] : []));

describe('selectMarks', () => {
  it('marks the first mention of an entity (E8)', () => {
    expect(marked([mention('a'), mention('b'), mention('a')])).toEqual([0, 1]);
  });

  it('marks the first mention of the key terms only, of the kinds that are on', () => {
    const mentions = [
      mention('a', 'leader', { block: 5 }),
      mention('b', 'summit'),
      mention('c', 'conflict'),
      mention('d', 'agreement'),
      mention('b', 'summit', { block: 6 }),
    ];
    expect(marked(mentions, { density: 'key' })).toEqual([1, 2, 3]);
    const kinds = { ...DEFAULT_MARK_OPTIONS.kinds, conflict: false };
    expect(marked(mentions, { density: 'key', kinds })).toEqual([0, 1, 3]);
  });

  it('marks each key term exactly once, at its first mention, whatever weighs more for a cap (E8)', () => {
    const kinds: readonly Kind[] = ['leader', 'summit', 'conflict', 'agreement', 'territory'];
    const any = fc.record({
      entity: fc.nat(7),
      block: fc.nat(9),
      salience: fc.double({ min: 0, max: 1 }),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1 }), (given) => {
        const mentions = given.map(({ entity, ...more }) =>
          mention(`e${entity}`, kinds[entity % kinds.length], more),
        );
        const terms = keyTerms(mentions);
        const at = marked(mentions, { density: 'key', maxMarks: 5 });
        expect(at).toHaveLength(terms.length);
        expect(new Set(at.map((index) => mentions[index]?.entity))).toEqual(new Set(terms));
        for (const index of at)
          expect(mentions.findIndex(({ entity }) => entity === mentions[index]?.entity)).toBe(
            index,
          );
      }),
    );
  });

  it('keeps the most useful key terms where the cap allows fewer', () => {
    const mentions = [
      mention('a', 'territory'),
      mention('b', 'leader'),
      mention('c', 'conflict'),
      mention('d', 'summit'),
    ];
    expect(marked(mentions, { density: 'key', maxMarks: 3 })).toEqual([0, 2, 3]);
    expect(keyTerms(mentions).slice(0, 3)).toEqual(['c', 'd', 'a']);
  });

  it('marks the first mention in each section', () => {
    const mentions = [mention('a'), mention('a'), mention('a', 'leader', { block: 1 })];
    expect(marked(mentions, { density: 'section' }, { sections: [1, 2] })).toEqual([0, 2]);
    expect(marked(mentions, { density: 'section' }, { sections: [1, 1] })).toEqual([0]);
  });

  it('marks every mention', () => {
    expect(marked([mention('a'), mention('a')], { density: 'every' })).toEqual([0, 1]);
  });

  it('does not mark a kind that is off', () => {
    const kinds = { ...DEFAULT_MARK_OPTIONS.kinds, leader: false };
    expect(marked([mention('a'), mention('b', 'summit')], { kinds })).toEqual([1]);
  });

  it('keeps of too many what the article names most, then what readers know least', () => {
    const mentions = [
      mention('org', 'organization'),
      mention('leader'),
      mention('summit', 'summit'),
      mention('org', 'organization'),
    ];
    expect(marked(mentions, { maxMarks: 2 })).toEqual([0, 2]);
    expect(marked(mentions, { maxMarks: 0 })).toEqual([]);
  });

  it('takes what a headline names for what the article is about, though it is named once', () => {
    const mentions = [
      mention('in the headline', 'organization'),
      mention('summit', 'summit', { block: 1 }),
      mention('conflict', 'conflict', { block: 1 }),
    ];
    const headlines = [true, false];
    expect(marked(mentions, { maxMarks: 1 }, { headlines })).toEqual([0]);
    expect(marked(mentions, { maxMarks: 1 }, { headlines: [] })).toEqual([1]);
  });

  it('keeps of one kind those that are least spoken of, and of equals the first', () => {
    const mentions = [
      mention('everywhere', 'leader', { salience: 0.9 }),
      mention('rarely', 'leader', { salience: 0.2 }),
      mention('as rarely', 'leader', { salience: 0.2 }),
    ];
    expect(marked(mentions, { maxMarks: 1 })).toEqual([1]);
    expect(marked(mentions, { maxMarks: 2 })).toEqual([1, 2]);
  });

  it('counts a mention that is named again in a headline more than one in the text', () => {
    const mentions = [
      mention('text'),
      mention('both'),
      mention('text'),
      mention('both', 'leader', { block: 1 }),
    ];
    expect(marked(mentions, { maxMarks: 1 }, { headlines: [false, true] })).toEqual([1]);
  });

  it('counts those who are named inside of another name', () => {
    const mentions = [
      mention('summit', 'summit', { nested: [{ entity: 'trump' }] }),
      mention('other'),
      mention('trump', 'leader', { salience: 1 }),
    ];
    expect(marked(mentions, { maxMarks: 1 })).toEqual([2]);
  });

  it('is the same for the same article (E8)', () => {
    const mentions = Array.from({ length: 30 }, (_, index) => mention(`${index % 17}`));
    const once = marked(mentions, { maxMarks: 5 });
    expect(once).toEqual([0, 1, 2, 3, 4]);
    expect(marked(mentions, { maxMarks: 5 })).toEqual(once);
  });

  it('never marks more than the cap, a kind that is off, or a mention that is not there', () => {
    const kind = fc.constantFrom<Kind>('leader', 'summit', 'conflict');
    const any = fc.record({ entity: fc.constantFrom('a', 'b', 'c', 'd'), kind, block: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), fc.nat(12), (list, maxMarks) => {
        const mentions = list.map((own) => ({ ...own, salience: 1, nested: [] }));
        const kinds = { ...DEFAULT_MARK_OPTIONS.kinds, conflict: false };
        const marks = selectMarks(
          mentions,
          { density: 'every', maxMarks, kinds },
          { sections: [0, 1, 2, 3], headlines: [true] },
        );
        expect(marks.length).toBe(mentions.length);
        expect(marks.filter(Boolean).length).toBeLessThanOrEqual(maxMarks);
        expect(mentions.some((own, index) => own.kind === 'conflict' && marks[index])).toBe(false);
      }),
    );
  });
});
