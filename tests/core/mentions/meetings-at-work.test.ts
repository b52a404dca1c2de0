import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

const meetings = (text: string, date: string): string[] =>
  linkedInNews(text, date).filter((mention) => mention.includes('participants'));

describe('two leaders who talk', () => {
  it.each([
    [
      'VIENNA - John Kennedy and Nikita Khrushchev talked for eleven hours and parted grimly.',
      '1961-06-05',
      'talked for eleven hours > us-russia-1961 (participants)',
    ],
    [
      'OSAKA - Trump and Xi met for 80 minutes on the sidelines.',
      '2019-06-30',
      'met for 80 minutes > us-china-2019 (participants)',
    ],
    [
      'SINGAPORE - Kim Jong Un met Donald Trump. They smiled.',
      '2018-06-12',
      'met > us-north-korea-2018 (participants)',
    ],
  ])('had the meeting of these days: %s', (text, date, mention) => {
    expect(meetings(text, date)).toEqual([mention]);
  });

  it.each([
    ['OSAKA - Trump and Xi spoke of soybeans.', '2019-06-30'],
    ['OSAKA - Trump and Xi talked for an hour by telephone.', '2019-06-30'],
    ['OSAKA - Trump and Xi met in Dalian.', '2019-06-30'],
    ['OSAKA - Trump and Xi met in 2015.', '2019-06-30'],
    ['OSAKA - Trump and Merkel met for an hour.', '2019-06-30'],
    ['Trump and Xi met for an hour.', '2019-06-30'],
    ['OSAKA - Trump and Xi met for an hour.', '2019-07-30'],
  ])('had none otherwise: %s', (text, date) => {
    expect(meetings(text, date)).toEqual([]);
  });
});
