import { describe, expect, it } from 'vitest';
import { body, linked } from '../../support/link-text.ts';

describe('war places', () => {
  it('link a place of war with the time at which its war began', () => {
    expect(linked(body('Soldiers died in Gaza in October 2023.'))).toEqual([
      'Gaza in October 2023 > gaza-war (place-time)',
    ]);
  });

  it.each([
    ['America invaded Iraq in 2003.', 'America invaded Iraq in 2003 > iraq-war (participants)'],
    ['In March 2003 America invaded Iraq.', 'America invaded Iraq > iraq-war (participants)'],
    [
      'Russia invaded Ukraine in February 2022.',
      'Russia invaded Ukraine in February 2022 > russian-invasion-of-ukraine (participants)',
    ],
    [
      'Russia invaded Ukraine in 2014.',
      'Russia invaded Ukraine in 2014 > russo-ukrainian-war (participants)',
    ],
  ])('link what was invaded with the war itself: %s', (text, mention) => {
    expect(linked(body(text)).at(-1)).toBe(mention);
  });

  it.each([
    ['another year', 'In 2004 America invaded Iraq.'],
    ['tourists', 'In 2003 tourists who loved Iraq fought there.'],
    ['the invader', 'In 2022 bears invaded Russia.'],
  ])('do not link what was invaded: %s', (_, text) => {
    expect(linked(body(text)).filter((mention) => /place-time|participants/.test(mention))).toEqual(
      [],
    );
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
