import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

const on = (date: string, text: string): string[] => linkedInNews(text, date);

describe('a post, and a role at another body', () => {
  it.each([
    ['2014-09-17', 'The office of British prime minister dates from Walpole.'],
    ['2017-09-12', 'The job of Canadian prime minister is the hardest there is.'],
    ['2023-03-01', 'She wrote a history of the post of German chancellor.'],
    ['2012-01-30', 'The powers of the French president are set out in article 16.'],
  ])('refuse the post itself: %s %s', (date, text) => {
    expect(on(date, text)).toEqual([]);
  });

  it.each([
    ['2019-04-02', 'The Russian president of the chess club in Nice resigned.'],
    ['2021-11-02', 'The German president of the court asked for quiet.'],
    ['2014-12-09', 'The French president of UEFA spoke in Nyon.'],
    ['2011-06-02', 'The Swiss president of FIFA was re-elected.'],
    ['2005-10-10', 'The Polish president of a university choir said the tour was off.'],
  ])('refuse an adjective that says where somebody is from: %s %s', (date, text) => {
    expect(on(date, text)).toEqual([]);
  });

  it.each([
    [
      '2014-09-17',
      'The office of the British prime minister did not reply.',
      'British prime minister > david-cameron',
    ],
    [
      '2017-09-12',
      'The UN secretary general called it a hard job.',
      'UN secretary general > antonio-guterres',
    ],
    [
      '2019-04-02',
      'The Russian president of the past two decades played ice hockey.',
      'Russian president > vladimir-putin',
    ],
    ['2019-04-02', 'The president of Russia played.', 'president of Russia > vladimir-putin'],
    [
      '2019-04-02',
      'The Russian president, of all people, played.',
      'Russian president > vladimir-putin',
    ],
    [
      '2019-04-02',
      'They accused the Russian president of the murder.',
      'Russian president > vladimir-putin',
    ],
    ['2019-04-02', 'The court warned the US president of the cost.', 'US president > donald-trump'],
  ])('leave who is meant: %s %s', (date, text, mention) => {
    expect(on(date, text)).toEqual([`${mention} (role)`]);
  });
});
