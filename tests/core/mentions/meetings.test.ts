import { describe, expect, it } from 'vitest';
import { body, linked } from '../../support/link-text.ts';

describe('meetings', () => {
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
});
