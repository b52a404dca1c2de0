import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

const gotabaya = 'Gotabaya Rajapaksa > gotabaya-rajapaksa (full-name)';
const mahinda = 'Mahinda > mahinda-rajapaksa (short-name)';
const in2022 = (text: string): string[] => linkedInNews(text, '2022-07-13');

describe('a given name alone', () => {
  it('is of the family of somebody else who is named, where kin is spoken of', () => {
    expect(in2022('Mahinda, the elder brother of Gotabaya Rajapaksa, spoke.')).toEqual([
      mahinda,
      gotabaya,
    ]);
  });

  it('needs no word of kin where its bearer was named in full', () => {
    const text =
      'Gotabaya Rajapaksa and Mahinda Rajapaksa led Sri Lanka. In Colombo I saw Mahinda.';
    expect(in2022(text).at(-1)).toBe(mahinda);
  });

  it.each([
    ['no kin is spoken of, nor its bearer named', 'Gotabaya Rajapaksa spoke. I saw Mahinda.'],
    ['nobody else of the family is named', 'In Sri Lanka I saw Mahinda and his brother.'],
    ['it goes on', 'Gotabaya Rajapaksa spoke. His brother knew Mahinda Perera.'],
    [
      'the text gives it to somebody else',
      'Gotabaya Rajapaksa spoke. Mahinda Perera left. His brother knew Mahinda.',
    ],
    ['it stands behind another', 'Gotabaya Rajapaksa spoke. His brother knew Anand Mahinda.'],
  ])('is refused where %s', (_why, text) => {
    expect(in2022(text).filter((mention) => mention.includes('mahinda-rajapaksa'))).toEqual([]);
  });

  it('is refused where two of the family bear it', () => {
    const bushes = linkedInNews(
      'Jeb Bush and the family of George W. Bush met George.',
      '2007-01-09',
    );
    expect(bushes.filter((mention) => mention.startsWith('George >'))).toEqual([]);
  });
});
