import { describe, expect, it } from 'vitest';
import { body, linked } from '../../support/link-text.ts';

describe('wars by country', () => {
  it.each([
    'It was the largest deployment of troops since Iraq.',
    'The worst battle since Iraq, he said, was near.',
    'Their longest war was longer than Iraq.',
  ])('link a country for its well-known war: %s', (text) => {
    expect(linked(body(text))).toEqual(['Iraq > iraq-war (short-name)']);
  });

  it.each([
    ['what goes on', 'It was the largest deployment of troops since Iraq joined.'],
    ['what is not compared', 'The troops have been there since Iraq.'],
    ['a text of peace', 'It was the largest order since Iraq.'],
    ['a country without such a war', 'It was the largest deployment of troops since Canada.'],
    ['what belongs to it', "The army is the largest since Iraq's."],
  ])('do not link %s: %s', (_, text) => {
    expect(linked(body(text))).toEqual([]);
  });

  it('do not link a war that has just ended', () => {
    expect(
      linked(body('It was the largest deployment of troops since Iraq.'), '2012-06-01'),
    ).toEqual([]);
  });
});
