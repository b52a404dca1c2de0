import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../core/mentions/reading.ts';
import { anchorOf } from '../../../core/time/anchor.ts';
import { firstDay, isoDate } from '../../../core/time/day.ts';
import { SMALL_PACK } from '../../support/small-knowledge.ts';

const DAY = firstDay('2025-08-22');

/** The days that the word "president" of a sentence speaks of, as "first..last". */
function anchor(text: string): string {
  const blocks = [{ text, role: 'paragraph' as const }];
  const block = readArticle(SMALL_PACK, { title: '', lang: 'en', blocks }, DAY).blocks[0];
  const at = block?.tokens.findIndex(({ norm }) => norm === 'president') ?? -1;
  if (!block || at < 0) throw new Error(`no president in "${text}"`);
  const { from, to } = anchorOf(block, at, at + 1, DAY);
  return `${isoDate(from)}..${isoDate(to)}`;
}

describe('anchorOf', () => {
  it('is the article’s date where the sentence says nothing', () => {
    expect(anchor('The US president spoke.')).toBe('2025-08-22..2025-08-22');
  });

  it('is a year directly behind', () => {
    expect(anchor('The US president in 2003 spoke.')).toBe('2003-01-01..2003-12-31');
  });

  it('is a year or date that opens the sentence', () => {
    expect(anchor('In 1990, the US president spoke.')).toBe('1990-01-01..1990-12-31');
    expect(anchor('On 9 November 1989 the US president spoke.')).toBe('1989-11-09..1989-11-09');
    expect(anchor('It rained. In 1990 the US president spoke.')).toBe('1990-01-01..1990-12-31');
  });

  it('is a year that the words follow at once', () => {
    expect(anchor('It rained, and in 1962, the president spoke.')).toBe('1962-01-01..1962-12-31');
    expect(anchor('It began in 1922, when the president spoke.')).toBe('1922-01-01..1922-12-31');
    expect(anchor('They met in 2016. The US president spoke.')).toBe('2025-08-22..2025-08-22');
  });

  it('is not a year elsewhere in the sentence, nor in the sentence before', () => {
    expect(anchor('The US president spoke of 1990 at length.')).toBe('2025-08-22..2025-08-22');
    expect(anchor('In 1990 it rained. The US president spoke.')).toBe('2025-08-22..2025-08-22');
  });

  it('is not a time that only the article’s date explains, nor one of its last months', () => {
    expect(anchor('In March, the US president spoke.')).toBe('2025-08-22..2025-08-22');
    expect(anchor('In January 2025, the US president spoke.')).toBe('2025-08-22..2025-08-22');
  });
});
