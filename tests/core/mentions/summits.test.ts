import { describe, expect, it } from 'vitest';
import { body, linked, mentionsIn } from '../../support/link-text.ts';
import { partial, smallPackWith } from '../../support/small-knowledge.ts';

/** The mentions of summits of a text of 1986. */
const summits = (words: string): readonly string[] =>
  linked(body(words), '1986-10-20').filter((mention) => mention.includes('summit >'));

/** The meetings of NATO in a text, where the knowledge has only some of them. */
const nato = (words: string, date: string): readonly string[] =>
  mentionsIn(body(words), date, partial('nato'))
    .filter(({ kind }) => kind === 'summit')
    .map(({ surface, entity }) => `${surface} > ${entity}`);

describe('summits', () => {
  it.each([
    [
      'The Trump-Putin summit in Alaska ended.',
      'Trump-Putin summit in Alaska > us-russia-2025-anchorage (participants)',
    ],
    ['The G7 summit in Kananaskis ended.', 'G7 summit in Kananaskis > g7-2025 (short-name)'],
    ['The Alaska summit ended.', 'Alaska summit > us-russia-2025-anchorage (short-name)'],
    ['The NATO summit ended.', 'NATO summit > nato-2025 (short-name)'],
    ['The US-Russia summit ended.', 'US-Russia summit > us-russia-2025-anchorage (short-name)'],
    ['This year’s G7 summit ended.', 'This year’s G7 summit > g7-2025 (relative-time)'],
    [
      'Talks between Biden and Putin in Geneva in 2021 were cool.',
      'Talks between Biden and Putin in Geneva in 2021 > us-russia-2021 (participants)',
    ],
  ])('link a described meeting: %s', (text, mention) => {
    expect(linked(body(text))).toEqual([mention]);
  });

  it('link a meeting of the series that the article is about, by its time', () => {
    expect(
      linked(
        body('The G7 summit in Kananaskis ended. Last year’s meeting was calmer.'),
        '2026-03-01',
      ),
    ).toContain('Last year’s meeting > g7-2025 (relative-time)');
    expect(linked(body('A club met. Last year’s meeting was calmer.'), '2026-03-01')).toEqual([]);
  });

  it('take the meeting nearest to the article', () => {
    expect(linked(body('The Geneva summit ended.'), '2021-06-18')).toEqual([
      'Geneva summit > us-russia-2021 (short-name)',
    ]);
    expect(linked(body('The Geneva summit ended.'), '1985-11-25')).toEqual([
      'Geneva summit > us-russia-1985 (short-name)',
    ]);
  });

  it.each([
    ['a meeting that nobody planned', 'A summit in Alaska is possible.'],
    ['the top of a mountain', 'The summit of Mount Everest is high.'],
    ['a meeting of a company', 'The company held a summit on Tuesday.'],
    ['a meeting where none was', 'The Ottawa summit ended.'],
    ['a meeting of other people', 'The Merkel summit in Alaska ended.'],
    ['a meeting planned for another place', 'The G7 summit planned for Geneva will be short.'],
    ['a meeting planned for a place unknown to us', 'The G7 summit planned for Ottawa is off.'],
    ['a meeting planned for another month', 'The NATO summit planned for October is off.'],
    ['any meeting of a body', 'A G7 summit is dull.'],
    ['any meeting of a body in a place, weeks later', 'A G7 meeting in Canada is possible.'],
    ['a meeting in another year', 'The 2019 G7 summit in Kananaskis ended.'],
  ])('do not link %s: %s', (_, text) => {
    expect(linked(body(text)).filter((mention) => mention.includes('summit'))).toEqual([]);
  });

  it('do not link a meeting long ago that the text does not date', () => {
    expect(linked(body('The Geneva summit ended.'), '2004-01-01')).toEqual([]);
  });

  it('link a meeting by the place that it was planned for, and "a" meeting of a body just over by its place', () => {
    expect(linked(body('The G7 summit planned for Kananaskis drew near.'), '2025-06-01')).toEqual([
      'G7 summit planned for Kananaskis > g7-2025 (short-name)',
    ]);
    const text = body('It followed a bitter G7 meeting in Canada.');
    expect(linked(text, '2025-06-20').at(-1)).toBe(
      'bitter G7 meeting in Canada > g7-2025 (short-name)',
    );
    expect(linked(text, '2025-06-10').join(' ')).not.toContain('g7-2025');
  });

  it('take the country in which a body met for its host, not for one of those who came', () => {
    expect(linked(body('The G7 summit in Canada ended.'), '2025-06-20')).toEqual([
      'G7 summit in Canada > g7-2025 (short-name)',
    ]);
    expect(linked(body('The G7 summit in Germany ended.'), '2025-06-20')).toEqual([]);
    expect(linked(body('The summit in Canada ended.'), '2025-06-20')).toEqual([]);
  });

  it('link a summit of a series, and of a year, but none of a mountain', () => {
    expect(linked(body('The summit of the G7 ended.'), '2025-06-20')).toEqual([
      'summit of the G7 > g7-2025 (short-name)',
    ]);
    expect(linked(body('The Geneva summit of 2021 was calmer.'))).toEqual([
      'Geneva summit of 2021 > us-russia-2021 (place-time)',
    ]);
    expect(linked(body('The Geneva summit of the peak was white.'))).toEqual([]);
  });

  it('link one by the country that it is in while it is of these days and one who came is named', () => {
    const summit = 'summit in Canada > g7-2025 (short-name)';
    expect(linked(body('Macron left the summit in Canada.'), '2025-06-20')).toContain(summit);
    expect(linked(body('Macron left the summit in Canada.'), '2025-09-20')).not.toContain(summit);
    expect(linked(body('Hikers left the summit in Canada.'), '2025-06-20')).toEqual([]);
  });

  it('link one by a surname that several bear, where one of them was there', () => {
    expect(linked(body('The Geneva summit with Biden ended.'), '2021-06-20')).toContain(
      'Geneva summit with Biden > us-russia-2021 (short-name)',
    );
    expect(linked(body('Talks with Biden, in Geneva, ended.'), '2021-06-20')).toContain(
      'Talks with Biden, in Geneva > us-russia-2021 (short-name)',
    );
    expect(linked(body('Talks with Merkel, in Geneva, ended.'), '2021-06-20')).not.toContain(
      'Talks with Merkel, in Geneva > us-russia-2021 (short-name)',
    );
  });

  it('count the summits of two people in the order of time', () => {
    expect(summits('The first Reagan-Gorbachev summit ended.')).toEqual([
      'first Reagan-Gorbachev summit > us-russia-1985 (ordinal)',
    ]);
    expect(summits('Reagan and Gorbachev left. Their second summit ended.')).toEqual([
      'second summit > us-russia-1986 (ordinal)',
    ]);
    expect(summits('The ninth Reagan-Gorbachev summit ended.')).toEqual([]);
    expect(summits('Reagan left. Their second summit ended.')).toEqual([]);
  });

  it('take the meeting that is on before one to come', () => {
    const again = {
      id: 'again',
      name: 'Second Geneva summit',
      wikipedia: 'Second Geneva summit',
      start: '2021-07-06',
      end: '2021-07-06',
    };
    const pack = smallPackWith((entities) =>
      entities.flatMap((own) =>
        own.id === 'us-russia-2021' ? [own, { ...own, ...again }] : [own],
      ),
    );
    const meeting = (date: string): readonly string[] =>
      mentionsIn(body('Joe Biden and Vladimir Putin in Geneva signed.'), date, pack)
        .filter(({ kind }) => kind === 'summit')
        .map(({ entity }) => entity);
    expect(meeting('2021-06-16')).toEqual(['us-russia-2021']);
  });

  describe('of a series of which some meetings are missing', () => {
    it('link it by its name on the days around one', () => {
      expect(nato('The NATO summit ended late.', '2025-06-27')).toEqual([
        'NATO summit > nato-2025',
      ]);
    });

    it.each([
      ['on other days', 'The NATO summit ended late.', '2025-08-22'],
      ['by a month that is another year’s', 'NATO’s June summit was long.', '2024-08-22'],
    ])('do not link it %s', (_, words, date) => {
      expect(nato(words, date)).toEqual([]);
    });

    it('link it by a time that is its own', () => {
      expect(nato('The NATO summit of June 2025 was long.', '2025-11-01')).toEqual([
        'NATO summit of June 2025 > nato-2025',
      ]);
    });
  });
});
