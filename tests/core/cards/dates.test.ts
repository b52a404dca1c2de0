import { describe, expect, it } from 'vitest';
import { covers, dateInWords, dayInWords, onDate, spanInWords } from '../../../core/cards/dates.ts';
import { firstDay } from '../../../core/time/day.ts';

describe('dates in words', () => {
  it('say no more than is known', () => {
    expect(['2024', '2024-07', '2024-07-05'].map(dateInWords)).toEqual([
      '2024',
      'July 2024',
      '5 July 2024',
    ]);
    expect(['2024', '2024-07', '2024-07-05'].map(onDate)).toEqual([
      'in 2024',
      'in July 2024',
      'on 5 July 2024',
    ]);
    expect(dayInWords(firstDay('1999-12-31'))).toBe('31 December 1999');
  });

  it.each([
    ['2021-06-16', '2021-06-16', '16 June 2021'],
    ['1986-10-11', '1986-10-12', '11–12 October 1986'],
    ['1990-05-28', '1990-06-03', '28 May – 3 June 1990'],
    ['2017-01-20', '2021-01-20', '20 January 2017 – 20 January 2021'],
    ['1939', '1945', '1939 – 1945'],
    ['2022-02-24', undefined, 'since 24 February 2022'],
  ])('%s to %s is "%s"', (start, end, words) => {
    expect(spanInWords(start, end)).toBe(words);
  });

  it('cover their first and last day', () => {
    const days = ['2017-01-19', '2017-01-20', '2021-01-20', '2021-01-21'];
    expect(days.map((day) => covers('2017-01-20', '2021-01-20', firstDay(day)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(covers('2017-01-20', undefined, firstDay('2099-01-01'))).toBe(true);
  });
});
