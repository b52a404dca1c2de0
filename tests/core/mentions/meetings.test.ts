import { describe, expect, it } from 'vitest';
import { body, linked } from '../../support/link-text.ts';

/** The mentions of an article by its byline. */
const byline = (words: string): readonly string[] =>
  linked(`A bill\n\n${words}\n\nIt passed after months of talks.`, '2021-06-17');

describe('meetings', () => {
  it('link talks with their place and year', () => {
    expect(linked(body('They held talks in Reykjavik in 1986.'))).toEqual([
      'talks in Reykjavik in 1986 > us-russia-1986 (place-time)',
    ]);
  });

  it('link a series whose leaders gathered in a place', () => {
    expect(linked(body('G7 leaders gathered in Kananaskis.'), '2025-06-20')).toEqual([
      'G7 leaders gathered in Kananaskis > g7-2025 (place-time)',
    ]);
    expect(linked(body('G7 leaders gathered in Geneva.'), '2025-06-20')).not.toContain(
      'G7 leaders gathered in Geneva > g7-2025 (place-time)',
    );
  });

  it('take no newspaper named after a place for the place, in a byline with its day', () => {
    expect(byline('By Our Reporter - Geneva, 16 June 2021')).toEqual([
      'Geneva, 16 June 2021 > us-russia-2021 (place-time)',
    ]);
    expect(byline('By Our Reporter - The Geneva Times - 16 June 2021')).toEqual([]);
  });

  it('date a place by the line of a chronology that it begins', () => {
    expect(linked('A chronology of US-Soviet summits\n\n1986: Reykjavik, over a weekend')).toEqual([
      '1986: Reykjavik > us-russia-1986 (place-time)',
    ]);
    expect(linked('A chronology of floods\n\n1986: Reykjavik, over a weekend')).toEqual([]);
  });

  it.each([
    'He was born in Reykjavik in 1986.',
    'They met in Reykjavik.',
    'They met in Reykjavik in 1999.',
  ])('do not link a place of something else: %s', (text) => {
    expect(linked(body(text))).toEqual([]);
  });
});
