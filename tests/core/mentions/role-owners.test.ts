import { describe, expect, it } from 'vitest';
import type { Sense } from '../../../core/knowledge/gazetteer.ts';
import { ownerBefore } from '../../../core/mentions/role-owners.ts';
import { tokenize } from '../../../core/text/tokenize.ts';
import { SMALL_PACK } from '../../support/small-knowledge.ts';

const adjective = (index: number): Sense => ({
  type: 'adjective',
  index,
  isShort: false,
  isSurname: false,
  needsContext: false,
  needsCapitals: false,
});

/** The country of "Dominican" in "The Dominican president", an adjective of countries 1 and 2. */
function countryOf(named: readonly number[]): number | undefined {
  const match = { start: 1, end: 2, senses: [adjective(1), adjective(2)] };
  const { lexicon } = SMALL_PACK;
  const tokens = tokenize('The Dominican president');
  const matchAt = [undefined, match];
  const input = { tokens, matchAt, lexicon, isLeader: () => false, named: new Set(named) };
  return ownerBefore(input, 2)?.country;
}

/** The country of "the South" in "The South's president", where an article names some of three countries. */
function ofTheSouth(named: readonly number[]): number | undefined {
  const [country] = SMALL_PACK.lexicon.countries;
  if (!country) throw new Error('the small knowledge has no country');
  const countries = ['US', 'KP', 'KR'].map((code) => ({ ...country, code }));
  const lexicon = { ...SMALL_PACK.lexicon, countries };
  const tokens = tokenize('The South’s president');
  const input = { tokens, matchAt: [], lexicon, isLeader: () => false, named: new Set(named) };
  return ownerBefore(input, 3)?.country;
}

describe('half a name of Korea', () => {
  it('is that one’s where the article names both', () => {
    expect(ofTheSouth([1, 2])).toBe(2);
  });

  it('is nobody’s where it does not', () => {
    expect(ofTheSouth([2])).toBeUndefined();
    expect(ofTheSouth([0])).toBeUndefined();
  });
});

describe('an adjective of two countries', () => {
  it('is of the one that the article names', () => {
    expect(countryOf([2, 5])).toBe(2);
  });

  it('is of none where the article names both, or neither', () => {
    expect(countryOf([1, 2])).toBeUndefined();
    expect(countryOf([])).toBeUndefined();
  });
});
