import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

const links = (text: string, day: string): readonly string[] => linkedInNews(text, day);

describe('words that are a part of something else', () => {
  it('a chief of a trade is none of the body', () => {
    const georgieva = 'IMF chief > kristalina-georgieva (role)';
    expect(links('The IMF chief economist said so.', '2022-10-11')).toEqual([]);
    expect(links('The IMF chief of staff said so.', '2022-10-11')).toEqual([]);
    expect(links('The IMF chief said so.', '2022-10-11')).toEqual([georgieva]);
  });

  it('a god of war is none', () => {
    expect(links('He named it after the Greek war god Ares.', '2014-11-04')).toEqual([]);
  });

  it('a further capitalized word before a short name makes it another body’s', () => {
    const council = 'Security Council > un-security-council';
    expect(links('Bolton left the National Security Council.', '2019-11-20')).not.toContain(
      council,
    );
    expect(links('He spoke to the Security Council.', '2019-11-20')).toEqual([council]);
    expect(links('Drones such as the KUB-BLA fly.', '2023-03-14')).toEqual([]);
  });

  it('a capital’s day is no meeting of months that nobody of is named', () => {
    const text = 'A plane stood at a gate outside of Washington on Tuesday. The leaders met.';
    expect(links(text, '2013-11-27')).toEqual([]);
  });

  it('a capital’s year is no crisis where the paragraphs around speak of none', () => {
    const war = 'The army fought. The rebels shot at the troops. The war killed many.';
    const peace = 'The bank opened a branch. It lends to farmers.';
    const photo = 'A man sends money by telephone in Nairobi in 2007.';
    expect(links(`${war}\n\n${peace}\n\n${peace}\n\n${photo}`, '2014-12-29')).toEqual([]);
  });

  it('a title does not go over the end of a sentence', () => {
    const text =
      'Mr. Johnson is the new President. Mrs. Kennedy stood. President Kennedy had died.';
    expect(links(text, '1963-11-26')).not.toContain(
      'President. Mrs. Kennedy > john-f-kennedy (titled-name)',
    );
  });

  it('a dateline with two hyphens is no meeting', () => {
    const text = 'GENEVA, July 18 -- President Eisenhower opened the conference.';
    expect(links(text, '1955-07-18')).toEqual([
      'President Eisenhower > dwight-d-eisenhower (titled-name)',
      'conference > us-russia-1955 (anaphora)',
    ]);
  });
});

describe('a role years after the knowledge', () => {
  it('is not that of the last holder whom it knows, though the article names that one', () => {
    const text = 'The French president spoke. Emmanuel Macron, the former president, did not.';
    expect(links(text, '2031-05-01')).not.toContain('French president > emmanuel-macron (role)');
    expect(links('The French president spoke. Emmanuel Macron left.', '2025-05-01')).toContain(
      'French president > emmanuel-macron (role)',
    );
  });
});
