import { describe, expect, it } from 'vitest';
import { resolveOverlaps } from '../../../core/linking/overlaps.ts';
import type { Kind } from '../../../core/knowledge/schema.ts';
import type { Link } from '../../../core/mentions/proposal.ts';

const link = (start: number, end: number, kind: Kind = 'leader', score = 1, block = 0): Link => ({
  block,
  start,
  end,
  kind,
  form: 'name',
  via: 'test',
  anchor: { from: 0, to: 0 },
  candidates: [],
  entity: start,
  score,
  scored: [],
});

/** Each kept link as "start-end", with what is nested in it. */
const kept = (...links: readonly Link[]): string[] =>
  resolveOverlaps(links).map(({ start, end, nested }) =>
    [`${start}-${end}`, ...nested.map((inner) => `(${inner.start}-${inner.end})`)].join(' '),
  );

const bestOf = (...kindsOf: readonly Kind[]): Kind | undefined =>
  resolveOverlaps(kindsOf.map((kind, at) => link(0, 2, kind, 9 - at)))[0]?.kind;

describe('resolveOverlaps', () => {
  it('keeps what does not overlap, in reading order', () => {
    expect(kept(link(4, 6), link(0, 2), link(2, 4))).toEqual(['0-2', '2-4', '4-6']);
    expect(kept(link(0, 2, 'leader', 1, 1), link(0, 2))).toEqual(['0-2', '0-2']);
  });

  it('keeps the longer of two that overlap', () => {
    expect(kept(link(0, 2), link(1, 4))).toEqual(['1-4']);
  });

  it('keeps the better of two that are equally long', () => {
    expect(resolveOverlaps([link(0, 2, 'leader', 1), link(1, 3, 'leader', 2)])[0]?.start).toBe(1);
  });

  it('keeps of two equally long the event, then the person', () => {
    const kinds: readonly Kind[] = ['organization', 'leader', 'summit'];
    expect(bestOf(...kinds)).toBe('summit');
    expect(bestOf('organization', 'leader')).toBe('leader');
    expect(bestOf('organization', 'agreement')).toBe('organization');
  });

  it('nests what lies inside an event of another kind', () => {
    expect(kept(link(0, 5, 'summit'), link(0, 1), link(2, 3))).toEqual(['0-5 (0-1) (2-3)']);
  });

  it('does not nest one of the same kind, nor one that reaches beyond', () => {
    expect(kept(link(0, 5, 'summit'), link(1, 2, 'summit'))).toEqual(['0-5']);
    expect(kept(link(0, 5, 'summit'), link(4, 6))).toEqual(['0-5']);
  });
});
