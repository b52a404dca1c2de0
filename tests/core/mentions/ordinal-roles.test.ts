import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

/** The mentions of a text but the first one, which is the name. */
const said = (text: string, date: string): string[] => linkedInNews(text, date).slice(1);

describe('roles with a place in a list', () => {
  it.each([
    [
      'William Ruto spoke. Kenya’s fifth president took the sword.',
      '2023-06-01',
      'Kenya’s fifth president > william-ruto (role)',
    ],
    [
      'Joe Biden spoke. The 46th president smiled.',
      '2021-06-01',
      '46th president > joe-biden (role-bare)',
    ],
  ])('mean at the head of a sentence who is in focus: %s', (text, date, mention) => {
    expect(said(text, date)).toEqual([mention]);
  });

  it('may be of a list of their own', () => {
    const text = 'Sahle-Work Zewde spoke. Ethiopia’s first female president smiled.';
    expect(said(text, '2019-06-01')).toEqual([
      'Ethiopia’s first female president > sahle-work-zewde (role)',
    ]);
  });

  it.each([
    ['William Ruto spoke. Kenya’s second president took the sword.', '2023-06-01'],
    ['William Ruto spoke to Kenya’s fifth president.', '2023-06-01'],
    ['William Ruto spoke. Kenya’s fifth president, Raila Odinga, took the sword.', '2023-06-01'],
    ['Barack Obama spoke. The 46th president smiled.', '2021-06-01'],
  ])('mean nobody in focus within a sentence, nor where the count is past: %s', (text, date) => {
    expect(said(text, date)).not.toContainEqual(expect.stringMatching(/president > /));
  });

  it('mean nobody where nobody is named', () => {
    expect(linkedInNews('Kenya’s fifth president took the sword.', '2023-06-01')).toEqual([]);
  });
});
