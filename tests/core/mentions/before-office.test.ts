import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

const hekmatyar = 'Gulbuddin Hekmatyar > gulbuddin-hekmatyar (full-name)';

/** Prime minister from June 1993 on. */
describe('a person who takes a first office years after the article', () => {
  it('is meant by a whole name in an article about the country', () => {
    expect(linkedInNews('In Afghanistan Gulbuddin Hekmatyar spoke.', '1989-02-16')).toEqual([
      hekmatyar,
    ]);
  });

  it('is not where the article says nothing of the country', () => {
    expect(linkedInNews('At night Gulbuddin Hekmatyar spoke.', '1989-02-16')).toEqual([]);
  });

  it('is not by the surname alone, but after the whole name', () => {
    expect(linkedInNews('In Afghanistan Hekmatyar spoke.', '1989-02-16')).toEqual([]);
    expect(
      linkedInNews('In Afghanistan Gulbuddin Hekmatyar spoke. Hekmatyar had walked.', '1989-02-16'),
    ).toEqual([hekmatyar, 'Hekmatyar > gulbuddin-hekmatyar (surname)']);
  });

  it('is not before growing up, nor a generation before', () => {
    expect(linkedInNews('In Afghanistan Gulbuddin Hekmatyar spoke.', '1967-02-16')).toEqual([]);
    expect(linkedInNews('In Britain Keir Starmer spoke.', '1986-02-16')).toEqual([]);
  });

  it('is not the new holder of an office that another one has just taken', () => {
    const text = 'Sushila Karki took the oath in Nepal. Many had wanted Balen Shah.';
    const linked = linkedInNews(`${text} The new premier smiled.`, '2025-09-13');
    expect(linked).toContain('Balen Shah > balen-shah (full-name)');
    expect(linked.at(-1)).toBe('new premier > sushila-karki (role-bare)');
  });
});
