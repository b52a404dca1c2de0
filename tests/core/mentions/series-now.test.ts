import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

const summits = (text: string, date: string): string[] =>
  linkedInNews(text, date).filter((mention) => /> (?:g7|g20|apec)-\d/.test(mention));

describe('the name of a group', () => {
  it.each([
    ['Trump left the G7 early.', '2018-06-10', 'G7 > g7-2018 (short-name)'],
    [
      'Leaders met on the sidelines of the G20 and smiled.',
      '2019-06-29',
      'G20 > g20-2019 (short-name)',
    ],
    ['The G20 opened with a row.', '2017-07-07', 'G20 > g20-2017 (short-name)'],
    ['It was her last G7.', '2021-06-12', 'last G7 > g7-2021 (ordinal)'],
    [
      'OSAKA - Ministers prepare papers. He will speak at the G20.',
      '2019-06-08',
      'G20 > g20-2019 (short-name)',
    ],
    ['They shook hands at the G20 last November.', '2015-06-08', 'G20 > g20-2014 (short-name)'],
  ])('is its meeting of these days: %s', (text, date, mention) => {
    expect(summits(text, date)).toEqual([mention]);
  });

  it('is that of the year with which a line begins', () => {
    expect(
      summits('2018: Trump and Xi dined after the G20 and smiled.', '2023-11-15').join(),
    ).toContain('g20-2018');
  });

  it.each([
    ['Growth in the G7 is slow.', '2018-06-10'],
    ['The G7 countries agreed.', '2018-06-10'],
    ['After the G7 and the EU agreed, prices fell.', '2018-06-10'],
    ['He spoke at the G7 finance talks.', '2018-06-10'],
    ['He spoke at the G7 in Chantilly.', '2018-06-10'],
    ['He spoke at the G7.', '2018-09-10'],
  ])('is the group otherwise: %s', (text, date) => {
    expect(summits(text, date)).toEqual([]);
  });
});
