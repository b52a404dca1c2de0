import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

const roles = (text: string, date: string): string[] =>
  linkedInNews(text, date).filter((mention) => /^President >|^Mr\. /.test(mention));

describe('the president of an article without a country', () => {
  it.each([
    ['The President ordered strikes on Iraq.', '1998-12-17'],
    ['The President spoke. A strict quarantine would be imposed on Cuba.', '1962-10-23'],
    ['The President sent troops to the Philippines.', '1989-12-01'],
  ])('is not that of the country that something is sent to: %s', (text, date) => {
    expect(roles(text, date)).toEqual([]);
  });

  it('is that of the country that is spoken of', () => {
    expect(roles('Cuba voted. The President spoke of Cuba.', '1962-10-23')).toEqual([
      'President > osvaldo-dorticos-torrado (role-bare)',
    ]);
  });

  it('is the one whom the text calls Mr behind it', () => {
    const text = 'The President sent troops to Panama. Mr. Bush said more.';
    expect(roles(text, '1989-12-21')).toEqual([
      'President > george-h-w-bush (role-bare)',
      'Mr. Bush > george-h-w-bush (titled-name)',
    ]);
    expect(roles('The judge sent letters to Panama. Mr. Bush said more.', '1989-12-21')).toEqual(
      [],
    );
  });
});
