import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

const LOS_CABOS = 'The G20 summit in Los Cabos is over. Hotels were full.';

const next = (text: string, date: string): string[] =>
  linkedInNews(text, date).filter((mention) => /^(?:last|next|first|second)/i.test(mention));

describe('the next meeting of a series', () => {
  it.each([
    [
      `${LOS_CABOS} Next year's will be in St Petersburg.`,
      '2012-06-20',
      "Next year's > g20-2013 (relative-time)",
    ],
    [
      `${LOS_CABOS} The next one is in St Petersburg.`,
      '2012-06-20',
      'next one > g20-2013 (relative-time)',
    ],
    [
      'The Commonwealth summit in London is over. Rwanda will host their next meeting.',
      '2018-04-21',
      'next meeting > chogm-2022 (relative-time)',
    ],
  ])('is at the place that is said: %s', (text, date, mention) => {
    expect(next(text, date)).toEqual([mention]);
  });

  it.each([
    [`${LOS_CABOS} Next year's will be in Paris.`, '2012-06-20'],
    [`${LOS_CABOS} Next year's rodeo will be in St Petersburg.`, '2012-06-20'],
    [`${LOS_CABOS} The next meeting of bakers is in St Petersburg.`, '2012-06-20'],
    [`${LOS_CABOS} The next one will be larger.`, '2012-06-20'],
    ['The fair is over. The next one is in St Petersburg.', '2012-06-20'],
  ])('is none otherwise: %s', (text, date) => {
    expect(next(text, date)).toEqual([]);
  });
});
