import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

const DATE = '2010-03-01';
const brown = 'prime minister > gordon-brown (role-bare)';
const fillon = 'prime minister > francois-fillon (role-bare)';

/** What an article about France says of a prime minister. */
const inFrance = (text: string, date = DATE): string[] =>
  linkedInNews(`France voted and France cheered. ${text}`, date);

const ofHouse = (word: string): string[] =>
  linkedInNews(`It rained in New Zealand. The prime minister’s ${word} was wet.`, '2020-06-01');

describe('a role near an institution', () => {
  it('is that of the country of the institution', () => {
    expect(inFrance('Downing Street said on Monday that the prime minister would go.')).toEqual([
      brown,
    ]);
    expect(inFrance('It said on Monday that the prime minister would go.')).toEqual([fillon]);
  });

  it('is not, where another name stands between, or a sentence ends', () => {
    expect(
      inFrance('Downing Street heard of Paris that the prime minister would go.'),
    ).not.toContain(brown);
    expect(inFrance('That was Downing Street. The prime minister would go.')).not.toContain(brown);
  });

  it('is not, of one who has left, and on the day of a hand-over', () => {
    expect(inFrance('Downing Street said the former prime minister would go.')).toEqual([]);
    const text = 'Downing Street said the prime minister would go.';
    expect(inFrance(text, '2010-05-11')).not.toContain(
      'prime minister > david-cameron (role-bare)',
    );
    expect(inFrance(text, '2010-05-12')).toContain('prime minister > david-cameron (role-bare)');
  });

  it('is that of the country which only an institution names', () => {
    expect(linkedInNews('The Knesset was full. The prime minister spoke.', DATE)).toEqual([
      'prime minister > benjamin-netanyahu (role-bare)',
    ]);
    expect(linkedInNews('The hall was full. The prime minister spoke.', DATE)).toEqual([]);
  });
});

describe('the house of an office', () => {
  it('means nobody', () => {
    expect(ofHouse('office')).toEqual([]);
    expect(ofHouse('residence')).toEqual([]);
    expect(ofHouse('dog')).toEqual(['prime minister > jacinda-ardern (role-bare)']);
  });
});
