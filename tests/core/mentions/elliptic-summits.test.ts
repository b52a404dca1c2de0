import { describe, expect, it } from 'vitest';
import { linked } from '../../support/link-text.ts';
import { linkedInNews } from '../../support/real-pack.ts';

const dated = (text: string): string[] =>
  linked(text, '2025-08-20').filter((mention) => !mention.startsWith('Alaska summit'));

const ALASKA = 'What to know today\n\nThe Alaska summit ended.';

describe('elliptic summits', () => {
  it.each([
    ['one in Geneva in 2021', `${ALASKA} The one in Geneva in 2021 was calmer.`],
    ['one of 2021', `${ALASKA} The one of 2021 was calmer.`],
  ])('link "the %s" in a text about its series', (surface, text) => {
    const form = surface.includes('Geneva') ? 'place-time' : 'relative-time';
    expect(dated(text)).toEqual([`${surface} > us-russia-2021 (${form})`]);
  });

  it('read "here" as the place of the dateline', () => {
    const text =
      'What to know today\n\nGENEVA (Wire) - Talk is of the Alaska summit. The one held here in June 2021 was calmer.';
    expect(dated(text)).toEqual(['one held here in June 2021 > us-russia-2021 (place-time)']);
  });

  it("link a time with an owner's ending and a place", () => {
    const text = "What to know today\n\nThe Geneva summit of 2021 ended. That year's in Bonn.";
    expect(dated(text)).toEqual(['Geneva summit of 2021 > us-russia-2021 (place-time)']);
    expect(
      linked(
        "What to know today\n\nThe G7 summit in Kananaskis ended. This year's in Alberta was calm.",
        '2025-06-30',
      ),
    ).toContain("This year's in Alberta > g7-2025 (place-time)");
  });

  it.each([
    ['no series', 'What to know today\n\nThe one in Geneva in 2021 was calmer.'],
    [
      'a sentence about something else',
      `${ALASKA}\n\nHer best race was last. The one of 2021 was slow.`,
    ],
    ['a year without a meeting', `${ALASKA} The one of 2019 was calmer.`],
    ['any one', `${ALASKA} He bought one in 2021.`],
  ])('do not link %s: %s', (_, text) => {
    expect(dated(text)).toEqual([]);
  });
});

describe('a series with a time', () => {
  it.each([
    ['The G20 of last November was long.', 'G20 of last November > g20-2024 (relative-time)'],
    ['The G7 of June 2021 was long.', 'G7 of June 2021 > g7-2021 (relative-time)'],
  ])('is the meeting then: %s', (text, mention) => {
    expect(linkedInNews(text, '2025-07-07')).toEqual([mention]);
  });

  it.each([
    'The Nato of 1999 was smaller.',
    'Members of the G7 in June were few.',
    'A G20 of November was long.',
  ])('is the body itself in a whole year, or without "the … of": %s', (text) => {
    expect(linkedInNews(text, '2025-07-07').join()).not.toContain('relative-time');
  });
});
