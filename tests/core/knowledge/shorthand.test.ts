import { describe, expect, it } from 'vitest';
import { FRAGMENTS } from '../../../core/knowledge/fragments.ts';
import { lengthen, MOST_FRAGMENTS, shorten } from '../../../core/knowledge/shorthand.ts';

describe('shortened records', () => {
  it('have one character for each fragment, the longest first', () => {
    expect(shorten('"name":"the name"', ['name', '"name":"'])).toBe('\u0002the \u0001"');
  });

  it.each(['{"id":"a","name":"Öl – 油","terms":[]}', '', '"\\u0001\\n" and the United States'])(
    'are the same again: %s',
    (text) => {
      const short = shorten(text, FRAGMENTS);
      expect(lengthen(short, FRAGMENTS)).toBe(text);
      expect(short.length).toBeLessThanOrEqual(text.length);
    },
  );

  it('are refused where a text holds such a character, or there are more fragments than characters', () => {
    expect(() => shorten('a\u0085b', ['c'])).toThrow('control character in a');
    const many = Array.from({ length: MOST_FRAGMENTS + 1 }, (_, index) => `f${index}`);
    expect(() => shorten('text', many)).toThrow('more than 63 fragments');
  });

  it('use every character for one fragment', () => {
    const many = Array.from({ length: MOST_FRAGMENTS }, (_, index) => `<${index}>`);
    const text = many.join('');
    expect(lengthen(shorten(text, many), many)).toBe(text);
    expect(shorten(text, many)).toHaveLength(MOST_FRAGMENTS);
  });
});
