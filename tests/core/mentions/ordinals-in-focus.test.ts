import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

const numbered = (text: string, date: string): string[] =>
  linkedInNews(text, date).filter((mention) => mention.includes('(ordinal)'));

const LONDON = 'The G20 summit in London is over.';

describe('a number in the series that the article is about', () => {
  it.each([
    [
      `${LONDON} It came five months after the first such gathering.`,
      'first such gathering > g20-2008 (ordinal)',
    ],
    [
      `${LONDON} The first such meeting, hosted by George W. Bush, was short.`,
      'first such meeting > g20-2008 (ordinal)',
    ],
    [
      `${LONDON} A third summit will be held in the autumn.`,
      'third summit > g20-2009-pittsburgh (ordinal)',
    ],
  ])('is that meeting: %s', (text, mention) => {
    expect(numbered(text, '2009-04-03')).toEqual([mention]);
  });

  it.each([
    `${LONDON} It was the first such gathering.`,
    `${LONDON} It was held after the first such gathering of bankers.`,
    `${LONDON} A second summit will be held in the autumn.`,
    `${LONDON} A third summit failed.`,
    'The fair in London is over. It came after the first such gathering.',
    'The Geneva talks between Biden and Putin are over. A second summit will be held.',
  ])('is none otherwise: %s', (text) => {
    expect(numbered(text, '2009-04-03')).toEqual([]);
  });
});
