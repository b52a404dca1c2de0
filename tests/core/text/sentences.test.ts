import { describe, expect, it } from 'vitest';
import { sentenceNumbers } from '../../../core/text/sentences.ts';
import { tokenize } from '../../../core/text/tokenize.ts';

/** The sentences of a text, each as its words. */
function sentencesOf(text: string): string[] {
  const tokens = tokenize(text);
  const numbers = sentenceNumbers(text, tokens);
  const sentences: string[][] = [];
  tokens.forEach(({ norm }, index) => (sentences[numbers[index] ?? 0] ??= []).push(norm));
  return sentences.map((words) => words.join(' '));
}

describe('sentenceNumbers', () => {
  it('ends a sentence at a full stop, question mark, exclamation mark and ellipsis', () => {
    expect(sentencesOf('He left. Did she? Yes! Well… Perhaps.')).toEqual([
      'he left',
      'did she',
      'yes',
      'well',
      'perhaps',
    ]);
  });

  it('ends a sentence behind a closing quotation mark', () => {
    expect(sentencesOf('“It is over.” Macron left.')).toEqual(['it is over', 'macron left']);
  });

  it.each([
    'GENEVA - The talks ended',
    'NEW DELHI: The talks ended',
    'CARBIS BAY, England (AP) — The talks ended',
    'CAIRO, Nov. 3 (Wire) -- The talks ended',
  ])('ends before the first sentence where an article is written from: %s', (text) => {
    expect(sentencesOf(text).at(-1)).toBe('the talks ended');
    expect(sentencesOf(text)).toHaveLength(2);
  });

  it.each(['The talks - in Geneva - ended', 'A US-China row: all ended', 'NATO said - twice - no'])(
    'does not take every dash or colon for that: %s',
    (text) => {
      expect(sentencesOf(text)).toHaveLength(1);
    },
  );

  it('begins a sentence with a number, and with a new line', () => {
    expect(sentencesOf('It rained. 2014 was dry')).toEqual(['it rained', '2014 was dry']);
    expect(sentencesOf('Headline\nText')).toEqual(['headline', 'text']);
  });

  it.each([
    'Gen. Mark Milley spoke',
    'George H. W. Bush spoke',
    'The U.S. President spoke',
    'on Oct. 7 it began',
    'Mr. Putin left',
    'it grew by 3.5 percent',
    'the end. of it',
  ])('does not end a sentence inside "%s"', (text) => {
    expect(sentencesOf(text)).toHaveLength(1);
  });

  it('has no number where there is no token', () => {
    expect([...sentenceNumbers('…', [])]).toEqual([]);
  });
});
