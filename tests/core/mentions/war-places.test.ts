import { describe, expect, it } from 'vitest';
import { body, linked } from '../../support/link-text.ts';

describe('war places', () => {
  it('link a place of war with the time at which its war began', () => {
    expect(linked(body('Soldiers died in Gaza in October 2023.'))).toEqual([
      'Gaza in October 2023 > gaza-war (place-time)',
    ]);
  });

  it.each([
    ['a sentence that speaks of no fighting', 'The hotel in Gaza in October 2023 was empty.'],
    ['another time', 'Soldiers died in Gaza in October 2015.'],
    ['a country in which a war of two was fought', 'Soldiers trained in Argentina in 1982.'],
    ['a place without a time', 'Soldiers died in Gaza.'],
  ])('do not link %s: %s', (_, text) => {
    expect(linked(body(text)).filter((mention) => mention.includes('place-time'))).toEqual([]);
  });
});
