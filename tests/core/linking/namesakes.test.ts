import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

const JORDAN = 'King Abdullah > abdullah-ii-of-jordan (titled-name)';
const SAUDI = 'King Abdullah > abdullah-of-saudi-arabia (titled-name)';
const links = (text: string, day: string): readonly string[] => linkedInNews(text, day);

/** Jordan had a King Abdullah from 1999 on, Saudi Arabia another one from August 2005 to 23 January 2015. */
describe('a title that two bearers of a name hold at a time', () => {
  it('is that of the one whose country alone is named', () => {
    expect(links('Saudi Arabia was hot. King Abdullah spoke.', '2010-01-24')).toEqual([SAUDI]);
    expect(links('Jordan was hot. King Abdullah spoke.', '2010-01-24')).toEqual([JORDAN]);
  });

  it('is nobody’s where no country is named, or both are', () => {
    expect(links('The night was hot. King Abdullah spoke.', '2010-01-24')).toEqual([]);
    expect(links('Jordan warned Saudi Arabia. King Abdullah spoke.', '2010-01-24')).toEqual([]);
  });

  it('is that of the one whom the article names in full', () => {
    const text = 'King Abdullah of Saudi Arabia flew to Jordan. King Abdullah spoke.';
    expect(links(text, '2010-01-24')).toContain(SAUDI);
    const past =
      'King Abdullah of Saudi Arabia had been ill for years. King Abdullah died in Riyadh.';
    expect(links(past, '2016-01-24')).toContain(SAUDI);
  });

  it('is the present holder’s before and after', () => {
    expect(links('The night was hot. King Abdullah spoke.', '2003-01-24')).toEqual([JORDAN]);
    expect(links('The night was hot. King Abdullah spoke.', '2016-01-24')).toEqual([JORDAN]);
  });

  it('is still that of who died in office within thirty days', () => {
    const text = 'King Abdullah of Saudi Arabia was buried. The crowd prayed for King Abdullah.';
    expect(links(text, '2015-01-25')).toContain(SAUDI);
    expect(links('In Saudi Arabia they prayed for King Abdullah.', '2015-01-25')).toEqual([]);
    expect(links('In Jordan they prayed for King Abdullah.', '2015-01-25')).toEqual([JORDAN]);
  });
});

describe('a title that one bearer of a name holds', () => {
  it('is his beside a namesake whom the article names in full', () => {
    const text = 'President Bush spoke of the army. His father, George H.W. Bush, had led it.';
    expect(links(`${text} President Bush left.`, '2003-02-01')).toEqual([
      'President Bush > george-w-bush (titled-name)',
      'George H.W. Bush > george-h-w-bush (full-name)',
      'President Bush > george-w-bush (titled-name)',
    ]);
  });
});

/** Siad Barre led Somalia, Raymond Barre was prime minister of France. */
describe('a short name that bearers of two countries have', () => {
  it('is not that of the better known one in an article about the other’s country', () => {
    expect(links('France was hot. Mr Barre spoke.', '1979-01-07')).toEqual([]);
  });

  it('is it where the article names the country, or the person in full', () => {
    const barre = 'Mr Barre > siad-barre (titled-name)';
    expect(links('Somalia was hot. Mr Barre spoke.', '1979-01-07')).toEqual([barre]);
    expect(links('France saw Siad Barre. Mr Barre spoke.', '1979-01-07')).toContain(barre);
    expect(links('The night was hot. Mr Barre spoke.', '1979-01-07')).toEqual([barre]);
  });
});

/** Raúl Castro led Cuba from 2008 to 2018, after his brother; Isabel Perón followed her husband in July 1974. */
describe('a surname that two of one country bear', () => {
  it('is the leader’s of the day before that of one who holds no office', () => {
    expect(links('Cuba was hot. Castro spoke.', '2013-03-22')).toEqual([
      'Castro > raul-castro (surname)',
    ]);
    expect(links('Cuba was hot. Castro spoke.', '1975-03-22')).toEqual([
      'Castro > fidel-castro (surname)',
    ]);
  });

  it('is nobody’s where the leader is little known', () => {
    expect(links('Argentina was hot. Perón spoke.', '1975-05-13')).toEqual([]);
  });

  it('is that of the one whom the article names in full', () => {
    expect(links('Cuba saw Fidel Castro. Castro spoke.', '2013-03-22')).toContain(
      'Castro > fidel-castro (surname)',
    );
  });
});
