import { describe, expect, it } from 'vitest';
import { body, linked } from '../../support/link-text.ts';

describe('meetings', () => {
  it('link leaders who met, with their place', () => {
    expect(linked(body('Trump met Putin in Alaska.'))).toEqual([
      'Trump met Putin in Alaska > us-russia-2025-anchorage (participants)',
    ]);
    expect(linked(body('Reagan and Gorbachev met in Reykjavik in 1986.'), '1987-10-01')).toEqual([
      'Reagan and Gorbachev met in Reykjavik in 1986 > us-russia-1986 (participants)',
    ]);
  });

  it('link talks with their place and year', () => {
    expect(linked(body('They held talks in Reykjavik in 1986.'))).toEqual([
      'talks in Reykjavik in 1986 > us-russia-1986 (place-time)',
    ]);
  });

  it.each([
    'He was born in Reykjavik in 1986.',
    'They met in Reykjavik.',
    'They met in Reykjavik in 1999.',
  ])('do not link a place of something else: %s', (text) => {
    expect(linked(body(text))).toEqual([]);
  });

  it('do not link leaders of whom one was not there', () => {
    expect(linked(body('Trump met Merkel in Alaska.'))).toEqual([
      'Trump > donald-trump (surname)',
      'Merkel > angela-merkel (surname)',
    ]);
  });
});
