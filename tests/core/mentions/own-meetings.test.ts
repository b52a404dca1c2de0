import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

const ordinals = (text: string, date: string): string[] =>
  linkedInNews(text, date).filter((mention) => /-summit|g7-|nato-\d|g20-/.test(mention));

describe('a number that somebody owns', () => {
  it.each([
    [
      'Starmer joined his first Nato summit.',
      '2024-07-10',
      'first Nato summit > nato-2024 (ordinal)',
    ],
    [
      "It is Keir Starmer's first NATO summit.",
      '2024-07-10',
      'first NATO summit > nato-2024 (ordinal)',
    ],
    [
      'Biden spoke of his first G7 summit in Cornwall.',
      '2022-03-10',
      'first G7 summit in Cornwall > g7-2021 (ordinal)',
    ],
  ])('counts the meetings of that one: %s', (text, date, mention) => {
    expect(ordinals(text, date)).toEqual([mention]);
  });

  it('says nothing where none of the body is on', () => {
    expect(ordinals('Johnson remembers his first G20 summit.', '2021-03-01')).toEqual([]);
  });

  it("is the series' own where nobody else owns it", () => {
    expect(ordinals('The first G20 summit was in Washington.', '2021-03-01')).toEqual([
      'first G20 summit > g20-2008 (ordinal)',
    ]);
    expect(linkedInNews("The African Union's first summit opened.", '2002-07-09')).toContain(
      'first summit > african-union-2002 (ordinal)',
    );
  });

  it('is no part of a name', () => {
    const linked = linkedInNews('Castro was at his first Summit of the Americas.', '2015-04-13');
    expect(linked.join()).not.toContain('americas-1994');
    expect(linkedInNews('The First Summit of the Americas met.', '2015-04-13')).toContain(
      'First Summit of the Americas > americas-1994 (name)',
    );
  });
});
