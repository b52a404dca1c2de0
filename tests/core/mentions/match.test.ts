import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMatches } from '../../../core/mentions/match.ts';
import { tokenize } from '../../../core/text/tokenize.ts';
import { SMALL_PACK } from '../../support/small-knowledge.ts';

/** The surfaces that the gazetteer finds in a text. */
function surfaces(text: string): string[] {
  const tokens = tokenize(text);
  return findMatches(SMALL_PACK, tokens, 20322).map(({ start, end }) =>
    text.slice(tokens[start]?.start, tokens[end - 1]?.end),
  );
}

describe('findMatches', () => {
  it('finds the longest alias at each word', () => {
    expect(surfaces('Vladimir Putin and the Russian invasion of Ukraine')).toEqual([
      'Vladimir Putin',
      'Russian invasion of Ukraine',
    ]);
  });

  it('finds an alias across hyphens, dots, apostrophes and lines', () => {
    expect(surfaces('Israel–Hamas war')).toEqual(['Israel–Hamas war']);
    expect(surfaces('Emmanuel\nMacron')).toEqual(['Emmanuel\nMacron']);
  });

  it('does not find an alias across a comma or the end of a sentence', () => {
    expect(surfaces('Emmanuel, Macron')).toEqual(['Macron']);
    expect(surfaces('He met Emmanuel! Macron left')).toEqual(['Macron']);
  });

  it('passes over middle initials', () => {
    expect(surfaces('Vladimir V. Putin')).toEqual(['Vladimir V. Putin']);
  });

  it('does not find one word in lower case, nor capitals written small', () => {
    expect(surfaces('to trump the putin way')).toEqual([]);
    expect(surfaces('they told us of the un')).toEqual([]);
    expect(surfaces('the US and the UN')).toEqual(['US', 'UN']);
  });

  it('finds a long name of an event in lower case', () => {
    expect(surfaces('the syrian civil war')).toEqual(['syrian civil war']);
  });

  it('finds matches in order, apart, inside the text', () => {
    const words = fc.constantFrom(
      'Vladimir',
      'Putin',
      'Iraq',
      'War',
      'the',
      'G7',
      ',',
      '-',
      '.',
      'US',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const tokens = tokenize(list.join(' '));
        let last = 0;
        for (const { start, end, senses } of findMatches(SMALL_PACK, tokens, 20322)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(senses.length).toBeGreaterThan(0);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(tokens.length);
      }),
    );
  });

  it('finds the name of a war in small letters behind its article, where no noun follows', () => {
    expect(surfaces('since the falklands war, he said')).toEqual(['falklands war']);
    expect(surfaces('a falklands war')).toEqual([]);
    expect(surfaces('the falklands war novel')).toEqual([]);
  });

  it('takes "the Russian capital" for its name, but no other capital', () => {
    expect(surfaces('in the Russian capital')).toEqual(['Russian capital']);
    expect(surfaces('with some Russian capital')).toEqual(['Russian']);
    expect(surfaces('in the Russian city')).toEqual(['Russian']);
  });
});
