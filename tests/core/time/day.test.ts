import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayOf,
  firstDay,
  isIsoDay,
  isoDate,
  isoSpan,
  lastDay,
  precisionOf,
} from '../../../core/time/day.ts';

describe('days', () => {
  it('counts from 1 January 1970, also backwards', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(1969, 12, 31)).toBe(-1);
    expect(dayOf(2025, 8, 15)).toBe(20315);
  });

  it('carries parts that are out of range', () => {
    expect(dayOf(2024, 13, 1)).toBe(dayOf(2025, 1, 1));
    expect(dayOf(2024, 3, 0)).toBe(dayOf(2024, 2, 29));
  });

  it('takes years before 100 as they are', () => {
    expect(isoDate(dayOf(99, 1, 1))).toBe('0099-01-01');
  });

  it.each([
    ['2024', 'year', '2024-01-01', '2024-12-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-02', 'month', '2023-02-01', '2023-02-28'],
    ['2024-02-10', 'day', '2024-02-10', '2024-02-10'],
  ])('reads %s as a %s from %s to %s', (date, precision, first, last) => {
    expect(precisionOf(date)).toBe(precision);
    expect(isoDate(firstDay(date))).toBe(first);
    expect(isoDate(lastDay(date))).toBe(last);
  });

  it.each([
    ['2021-01-01', '2021-12-31', { start: '2021' }],
    ['2021-03-01', '2021-03-31', { start: '2021-03' }],
    ['2021-03-05', '2021-03-05', { start: '2021-03-05' }],
    ['1990-01-01', '1999-12-31', { start: '1990', end: '1999' }],
    ['2024-06-01', '2024-08-31', { start: '2024-06', end: '2024-08' }],
    ['2021-01-01', '2021-12-30', { start: '2021-01-01', end: '2021-12-30' }],
  ])('says the days from %s to %s no more exactly than they are', (from, to, span) => {
    expect(isoSpan(firstDay(from), firstDay(to))).toEqual(span);
  });

  it('accepts existing days in ISO form only', () => {
    expect(isIsoDay('2024-02-29')).toBe(true);
    for (const text of ['2023-02-29', '2024-13-01', '2024-2-9', '2024-02', '', '15 August 2025'])
      expect(isIsoDay(text)).toBe(false);
  });

  it('turns every day into its ISO date and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
        expect(firstDay(isoDate(day))).toBe(day);
        expect(lastDay(isoDate(day))).toBe(day);
      }),
    );
  });
});
