import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

const summits = (text: string, date: string): string[] =>
  linkedInNews(text, date).filter((mention) => /\((?:place-time|short-name)\)/.test(mention));

const BOSNIA = 'Slobodan Milosevic and Alija Izetbegovic are to meet in Rome.';
const SUMMER = 'Ehud Barak and Yasser Arafat blame each other.';

describe('the place of a meeting', () => {
  it.each([
    [
      `${BOSNIA} At Dayton they had agreed.`,
      '1996-02-10',
      'Dayton > peace-1995-dayton (place-time)',
    ],
    [
      `${SUMMER} Barak came home from Camp David without a deal.`,
      '2000-08-02',
      'Camp David > peace-2000-camp-david (place-time)',
    ],
    [
      'Mr Gorbachev spoke of Mr Reagan. The Reykjavik meeting had been a turning point.',
      '1987-02-20',
      'Reykjavik meeting > us-russia-1986 (short-name)',
    ],
    [
      'Trump spoke of Putin. They have not met since Anchorage.',
      '2025-09-25',
      'Anchorage > us-russia-2025-anchorage (place-time)',
    ],
  ])('is the meeting where two are named who took part: %s', (text, date, mention) => {
    expect(summits(text, date)).toEqual([mention]);
  });

  it.each([
    ['The car was built at Dayton.', '1996-02-10'],
    [`${BOSNIA} A plane was built in Dayton.`, '1996-02-10'],
    [`${BOSNIA} The Dayton gathering of pilots ended.`, '1996-02-10'],
    [`${BOSNIA} After Dayton's parade it rained.`, '1996-02-10'],
    ['Trump and Putin are to meet. After London he is tired.', '2025-09-25'],
    ['Clinton and Blair spoke. The Birmingham meeting was long.', '2000-10-10'],
  ])('is a place otherwise: %s', (text, date) => {
    expect(summits(text, date)).toEqual([]);
  });
});
