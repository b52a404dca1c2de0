import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Token, tokenize } from '../../../core/text/tokenize.ts';
import { hashWord } from '../../../core/text/word-hash.ts';

const norms = (text: string): string[] => tokenize(text).map(({ norm }) => norm);
const gaps = (text: string): string[] => tokenize(text).map(({ gap }) => gap);

describe('tokenize', () => {
  it('gives each word its offsets and its folded form', () => {
    expect(tokenize('Élysée 2025')).toEqual<Token[]>([
      {
        start: 0,
        end: 6,
        norm: 'elysee',
        ...hashWord('elysee'),
        isCapital: true,
        isAllCaps: false,
        gap: 'start',
      },
      {
        start: 7,
        end: 11,
        norm: '2025',
        ...hashWord('2025'),
        isCapital: false,
        isAllCaps: false,
        gap: 'space',
      },
    ]);
  });

  it('keeps the dots of an abbreviation in the token and out of its form', () => {
    expect(tokenize('The U.S. said')[1]).toEqual<Token>({
      start: 4,
      end: 8,
      norm: 'us',
      ...hashWord('us'),
      isCapital: true,
      isAllCaps: true,
      gap: 'space',
    });
  });

  it('does not take a single letter with a dot for an abbreviation', () => {
    expect(norms('Vladimir V. Putin')).toEqual(['vladimir', 'v', 'putin']);
    expect(gaps('Vladimir V. Putin')).toEqual(['start', 'space', 'dot']);
  });

  it('splits possessives and hyphenated words, and says what stood between', () => {
    expect(norms("Russia's full-scale")).toEqual(['russia', 's', 'full', 'scale']);
    expect(gaps("Russia's full-scale")).toEqual(['start', 'apostrophe', 'space', 'hyphen']);
    expect(gaps('Russia’s')).toEqual(['start', 'apostrophe']);
    expect(gaps('the States’ president')).toEqual(['start', 'space', 'space']);
    expect(gaps('he said ‘no’ today')).toEqual(['start', 'space', 'break', 'break']);
    expect(gaps('Trump–Putin Trump—Putin Trump/Putin')).toEqual([
      'start',
      'hyphen',
      'space',
      'hyphen',
      'space',
      'hyphen',
    ]);
  });

  it('takes a dash with spaces, brackets, colons and quotation marks for the end of a phrase', () => {
    expect(gaps('Trump – Putin')).toEqual(['start', 'break']);
    expect(gaps('Biden (Delaware): "yes"')).toEqual(
      ['start', 'break', 'break', 'break'].slice(0, 3),
    );
  });

  it('joins lines and several spaces as one space', () => {
    expect(gaps('Emmanuel\nMacron  met\tMerz')).toEqual(['start', 'space', 'space', 'space']);
  });

  it('tells one letter from capitals', () => {
    expect(tokenize('I saw NATO and Nato').map(({ isAllCaps }) => isAllCaps)).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it('finds no token in punctuation alone', () => {
    expect(tokenize('… — “”!')).toEqual([]);
  });

  it('gives tokens in order, apart, inside the text, each with a letter or digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('gives each word the hashes of its folded form, however it is written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'Z', 'é', '9', '.', 'Ä', 'ß', '\u212a', ' ') }),
        (text) => {
          for (const { norm, hash, check } of tokenize(text))
            expect({ hash, check }).toEqual(hashWord(norm));
        },
      ),
    );
  });
});
