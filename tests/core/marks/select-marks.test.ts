import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../core/knowledge/schema.ts';
import { DEFAULT_MARK_OPTIONS, type MarkOptions } from '../../../core/marks/mark-options.ts';
import { type Markable, selectMarks } from '../../../core/marks/select-marks.ts';

const mention = (entity: string, kind: Kind = 'leader', block = 0): Markable => ({
  entity,
  kind,
  block,
  confidence: 0.9,
});

/** The positions of the marked mentions. */
const marked = (
  mentions: readonly Markable[],
  options: Partial<MarkOptions> = {},
  sections: readonly number[] = [0],
): number[] =>
  selectMarks(mentions, { ...DEFAULT_MARK_OPTIONS, ...options }, sections).flatMap((is, index) =>
    is ? [index] : [],
  );

describe('selectMarks', () => {
  it('marks the first mention of an entity (E8)', () => {
    expect(marked([mention('a'), mention('b'), mention('a')])).toEqual([0, 1]);
  });

  it('marks the first mention of the key terms only, of the kinds that are on', () => {
    const mentions = [
      mention('a', 'leader', 5),
      mention('b', 'summit'),
      mention('c', 'conflict'),
      mention('d', 'agreement'),
      mention('b', 'summit', 6),
    ];
    expect(marked(mentions, { density: 'key' })).toEqual([1, 2, 3]);
    const kinds = { ...DEFAULT_MARK_OPTIONS.kinds, conflict: false };
    expect(marked(mentions, { density: 'key', kinds })).toEqual([0, 1, 3]);
  });

  it('marks the first mention in each section', () => {
    const mentions = [mention('a'), mention('a'), mention('a', 'leader', 1)];
    expect(marked(mentions, { density: 'section' }, [1, 2])).toEqual([0, 2]);
    expect(marked(mentions, { density: 'section' }, [1, 1])).toEqual([0]);
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

  it('never marks more than the cap, a kind that is off, or a mention that is not there', () => {
    const kind = fc.constantFrom<Kind>('leader', 'summit', 'conflict');
    const any = fc.record({ entity: fc.constantFrom('a', 'b', 'c', 'd'), kind, block: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), fc.nat(12), (list, maxMarks) => {
        const mentions = list.map((own) => ({ ...own, confidence: 1 }));
        const kinds = { ...DEFAULT_MARK_OPTIONS.kinds, conflict: false };
        const marks = selectMarks(mentions, { density: 'every', maxMarks, kinds }, [0, 1, 2, 3]);
        expect(marks.length).toBe(mentions.length);
        expect(marks.filter(Boolean).length).toBeLessThanOrEqual(maxMarks);
        expect(mentions.some((own, index) => own.kind === 'conflict' && marks[index])).toBe(false);
      }),
    );
  });
});
