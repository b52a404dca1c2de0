// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { chooseMark } from '../../page/jump.ts';
import { placeMentions, type ShownOptions } from '../../page/marks/place-mentions.ts';
import { alignBlocks, hasSameText } from '../../page/text/align-blocks.ts';
import { collectText } from '../../page/text/collect-text.ts';
import { mentionOf } from './mention-of.ts';
import { drain, parsePage } from './parse-page.ts';

const SHOWN: ShownOptions = {
  kinds: {
    leader: true,
    summit: true,
    conflict: true,
    organization: true,
    agreement: true,
    territory: true,
  },
  hiddenEntities: new Set(),
};
const page = parsePage('<p>Putin met Biden.</p><p>NATO met.</p>');
const { blocks, map } = drain(collectText(page, [page.body]));
const mentions = [
  mentionOf(1, 0, 'NATO', { kind: 'organization' }),
  mentionOf(0, 10, 'Biden'),
  mentionOf(0, 0, 'Putin'),
];

function surfaces(
  shown: ShownOptions,
  blockAt: readonly (number | undefined)[] = [0, 1],
): readonly string[] {
  return placeMentions(mentions, { blocks, map, blockAt, shown }).map(
    ({ mention }) => mention.surface,
  );
}

function texts(...all: string[]) {
  return all.map((text) => ({ text, role: 'paragraph' as const }));
}

describe('placeMentions', () => {
  it('places marked mentions in reading order', () => {
    expect(surfaces(SHOWN)).toEqual(['Putin', 'Biden', 'NATO']);
  });

  it('leaves out kinds that are off and entities that the reader refused', () => {
    expect(surfaces({ ...SHOWN, kinds: { ...SHOWN.kinds, leader: false } })).toEqual(['NATO']);
    expect(surfaces({ ...SHOWN, hiddenEntities: new Set(['biden']) })).toEqual(['Putin', 'NATO']);
  });

  it('leaves out mentions whose block or text is gone', () => {
    expect(surfaces(SHOWN, [undefined, 1])).toEqual(['NATO']);
    expect(surfaces(SHOWN, [1, 0])).toEqual([]);
  });
});

describe('alignBlocks', () => {
  it('follows moved, inserted and removed blocks', () => {
    expect(alignBlocks(texts('a', 'b', 'c'), texts('new', 'c', 'a'))).toEqual([2, undefined, 1]);
  });

  it('pairs equal blocks in order', () => {
    expect(alignBlocks(texts('a', 'a', 'a'), texts('a', 'x', 'a'))).toEqual([0, 2, undefined]);
  });

  it('tells the same text from a changed one', () => {
    expect(hasSameText(texts('a', 'b'), texts('a', 'b'))).toBe(true);
    expect(hasSameText(texts('a', 'b'), texts('b', 'a'))).toBe(false);
    expect(hasSameText(texts('a'), texts('a', 'b'))).toBe(false);
  });
});

describe('chooseMark', () => {
  const marks = placeMentions(mentions, { blocks, map, blockAt: [0, 1], shown: SHOWN });
  const choose = (
    current: number,
    direction: 'next' | 'previous',
    tops: readonly number[] = [-50, 10, 300],
  ) => chooseMark(marks, { current, direction, topOf: (mark) => tops[marks.indexOf(mark)] });

  it('goes to the neighbor and round at the ends', () => {
    expect([choose(0, 'next'), choose(2, 'next'), choose(0, 'previous')]).toEqual([1, 0, 2]);
  });

  it('starts at the first mark in view', () => {
    expect([choose(-1, 'next'), choose(-1, 'previous')]).toEqual([1, 0]);
  });

  it('starts at the first mark when all are above', () => {
    expect([choose(-1, 'next', [-9, -5, -1]), choose(-1, 'previous', [-9, -5, -1])]).toEqual([
      0, 2,
    ]);
  });

  it('finds none where there is none', () => {
    expect(chooseMark([], { current: -1, direction: 'next', topOf: () => 0 })).toBe(-1);
  });
});
