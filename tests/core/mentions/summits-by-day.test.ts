import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

const summitsOf = (text: string, date: string): string[] =>
  linkedInNews(text, date).filter((mention) => mention.includes('time)'));

const HELSINKI = 'HELSINKI - Trump and Putin stood side by side.';

describe('a meeting of a day', () => {
  it.each([
    ["Monday's meeting", HELSINKI, '2018-07-17', 'us-russia-2018'],
    ["Wednesday's talks", 'Biden and Putin left Geneva.', '2021-06-17', 'us-russia-2021'],
    [
      "Wednesday's negotiations",
      'Poroshenko, Putin, Merkel and Hollande flew to Minsk.',
      '2015-02-12',
      'peace-2015-minsk',
    ],
    [
      "Sunday's encounter",
      'Trump, Kim and Moon shook hands.',
      '2019-07-01',
      'us-north-korea-2019-dmz',
    ],
  ])('is %s, of those who are named nearby', (words, before, date, id) => {
    const names = before.replace('Kim', 'Kim Jong Un').replace('Moon', 'Moon Jae-in');
    expect(summitsOf(`${names} ${words} took hours.`, date)).toEqual([
      `${words} > ${id} (relative-time)`,
    ]);
  });

  it.each([
    ['of others', "Monday's cabinet meeting took hours."],
    ['with others', "Monday's meeting with bankers took hours."],
    ['of another day', "Friday's meeting took hours."],
    ['whose day is not said', 'A meeting took hours.'],
  ])('is none %s', (_, sentence) => {
    expect(summitsOf(`${HELSINKI} ${sentence}`, '2018-07-17')).toEqual([]);
  });

  it('is none where only one is named who took part', () => {
    expect(
      summitsOf("Trump spoke to reporters. Monday's meeting took hours.", '2018-07-17'),
    ).toEqual([]);
  });
});

describe('a summit of a day', () => {
  it('is on that day, or on one beside it', () => {
    const quad = "The Quad met in Hiroshima. Saturday's summit was short.";
    expect(linkedInNews(quad, '2023-05-21')).toContain(
      "Saturday's summit > quad-2023 (relative-time)",
    );
  });

  it('is none of another day', () => {
    const sydney = "The Quad met in Hiroshima. Biden had called off Wednesday's summit.";
    expect(linkedInNews(sydney, '2023-05-21').join()).not.toContain("Wednesday's summit");
  });
});
