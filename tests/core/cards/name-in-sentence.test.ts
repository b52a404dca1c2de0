import { describe, expect, it } from 'vitest';
import { nameInSentence } from '../../../core/cards/name-in-sentence.ts';

describe('a name within a sentence', () => {
  it('has the article where the name says what a body or a country is, or is said by its letters', () => {
    const names = [
      'UN General Assembly',
      'United States',
      'Democratic Republic of the Congo',
      'Food and Agriculture Organization',
      'Government of Russia',
      'UN Commission of Inquiry',
      'Organization for Security and Co-operation in Europe',
      'UN fact-finding mission',
      "People's Defense Units",
      'University of Toronto',
      'Taliban',
      'OSCE',
      'G7',
    ];
    expect(names.map(nameInSentence)).toEqual(names.map((name) => `the ${name}`));
  });

  it('stays as it is where it is a proper name, has an article, or belongs to somebody', () => {
    const names = [
      'NATO',
      'UNICEF',
      'UN Women',
      'Ukraine',
      'Islamic State',
      'Boko Haram',
      'Human Rights Watch',
      'Brown University',
      'The Guardian',
      'the Kremlin',
      "Sudan's army",
      'Transnistrian authorities',
      'UN Secretary-General Kofi Annan',
      'Marshall Billingslea',
    ];
    expect(names.map(nameInSentence)).toEqual(names);
  });
});
