import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../core/text/tokenize.ts';
import { firstDay, isoDate } from '../../../core/time/day.ts';
import { findTimes } from '../../../core/time/time-expressions.ts';

/** A Friday. */
const ARTICLE_DAY = firstDay('2025-08-22');

/** Each time of a text as "words = first day..last day", its likeliest reading. */
function times(text: string): string[] {
  const tokens = tokenize(text);
  return findTimes(tokens, ARTICLE_DAY).map(({ start, end, ranges }) => {
    const words = text.slice(tokens[start]?.start, tokens[end - 1]?.end);
    const { from, to } = ranges[0] ?? { from: 0, to: 0 };
    return `${words} = ${isoDate(from)}${to === from ? '' : `..${isoDate(to)}`}`;
  });
}

describe('findTimes', () => {
  it.each([
    ['on 14 August 2025', '14 August 2025 = 2025-08-14'],
    ['on August 14, 2025', 'August 14, 2025 = 2025-08-14'],
    ['on Aug. 14, 2025', 'Aug. 14, 2025 = 2025-08-14'],
    ['the 7th of October 2023', '7th of October 2023 = 2023-10-07'],
    ['in November 1985', 'November 1985 = 1985-11-01..1985-11-30'],
    ['in 2014', '2014 = 2014-01-01..2014-12-31'],
    ['the war of 1991-92', '1991-92 = 1991-01-01..1992-12-31'],
    ['from 1939–1945', '1939–1945 = 1939-01-01..1945-12-31'],
    ['in the 1990s', '1990s = 1990-01-01..1999-12-31'],
  ])('reads a date that stands for itself: %s', (text, time) => {
    expect(times(text)).toEqual([time]);
    expect(findTimes(tokenize(text), ARTICLE_DAY)[0]?.isAbsolute).toBe(true);
  });

  it.each([
    ['the Oct. 7 attack', 'Oct. 7 = 2025-10-07'],
    ['in March', 'March = 2025-03-01..2025-03-31'],
    ['in October', 'October = 2024-10-01..2024-10-31'],
    ['last year', 'last year = 2024-01-01..2024-12-31'],
    ['next month', 'next month = 2025-09-01..2025-09-30'],
    ['last summer', 'last summer = 2024-06-01..2025-08-31'],
    ['three weeks ago', 'three weeks ago = 2025-07-28..2025-08-05'],
    ['10 days ago', '10 days ago = 2025-08-12'],
    ['on Wednesday', 'Wednesday = 2025-08-20'],
    ['on Friday', 'Friday = 2025-08-22'],
    ['next Monday', 'Monday = 2025-08-25'],
    ['yesterday', 'yesterday = 2025-08-21'],
    ['tomorrow', 'tomorrow = 2025-08-23'],
  ])('reads a time by the date of the article: %s', (text, time) => {
    expect(times(text)).toEqual([time]);
    expect(findTimes(tokenize(text), ARTICLE_DAY)[0]?.isAbsolute).toBe(false);
  });

  it('keeps the day before and the day after as further readings of a weekday', () => {
    const [time] = findTimes(tokenize('on Wednesday'), ARTICLE_DAY);
    expect(time?.ranges.map(({ from }) => isoDate(from))).toEqual([
      '2025-08-20',
      '2025-08-27',
      '2025-08-13',
    ]);
  });

  it.each([
    'Theresa May spoke',
    'it may rain',
    'they march on',
    '1500 soldiers',
    '2300 people',
    'after 2020 km',
    'in the last century',
    'three weeks later',
    'a sat phone',
  ])('finds no time in "%s"', (text) => {
    expect(times(text)).toEqual([]);
  });

  it('finds several times in order, the longer reading of each', () => {
    expect(times('between 24 February 2022 and last week')).toEqual([
      '24 February 2022 = 2022-02-24',
      'last week = 2025-08-09..2025-08-21',
    ]);
  });

  it('takes the last month of a name, said in it, for that of the year before', () => {
    expect(times('last August')).toEqual(['last August = 2024-08-01..2024-08-31']);
    expect(times('last July')).toEqual(['last July = 2025-07-01..2025-07-31']);
  });

  it('does not take a number for a day that no month has', () => {
    for (const day of [0, 32, 40])
      expect(times(`on ${day} June 1990`)).toEqual(['June 1990 = 1990-06-01..1990-06-30']);
  });
});
