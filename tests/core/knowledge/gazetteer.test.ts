import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aliasTokens,
  buildGazetteer,
  emptyPrefix,
  extendPrefix,
  findPrefix,
  mayBegin,
  type GazetteerArrays,
  isCapitalsOnly,
  type Sense,
  sensesOf,
} from '../../../core/knowledge/gazetteer.ts';
import { hashWord } from '../../../core/text/word-hash.ts';

const sense = (index: number, flags: Partial<Sense> = {}): Sense => ({
  type: 'entity',
  index,
  isShort: false,
  isSurname: false,
  needsContext: false,
  needsCapitals: false,
  ...flags,
});

/** The senses of exactly these tokens; undefined where no alias ends there. */
function lookUp(arrays: GazetteerArrays, tokens: readonly string[]): Sense[] | undefined {
  const state = emptyPrefix();
  for (const token of tokens) extendPrefix(state, hashWord(token));
  const hit = findPrefix(arrays, state);
  return hit && hit.alias >= 0 ? sensesOf(arrays, hit.alias) : undefined;
}

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'é', '1'),
  minLength: 1,
  maxLength: 4,
});
const phrase = fc.array(word, { minLength: 1, maxLength: 3 });

describe('gazetteer', () => {
  it('finds an alias by its folded tokens, with all its senses', () => {
    const arrays = buildGazetteer([
      ['Emmanuel Macron', sense(3)],
      ['EMMANUEL MACRON', sense(5, { isShort: true })],
    ]);
    expect(lookUp(arrays, ['emmanuel', 'macron'])).toEqual([sense(3), sense(5, { isShort: true })]);
  });

  it('does not find a part of an alias, a longer one, nor its tokens run together', () => {
    const arrays = buildGazetteer([['Emmanuel Macron', sense(3)]]);
    for (const tokens of [
      ['emmanuel'],
      ['macron'],
      ['emmanuelmacron'],
      ['emmanuel', 'macron', 'jr'],
      ['macron', 'emmanuel'],
    ])
      expect(lookUp(arrays, tokens)).toBeUndefined();
  });

  it('says whether a longer alias goes on from a prefix', () => {
    const arrays = buildGazetteer([
      ['Gulf War', sense(1)],
      ['Gulf War Syndrome', sense(2)],
    ]);
    const state = emptyPrefix();
    extendPrefix(state, hashWord('gulf'));
    expect(findPrefix(arrays, state)).toEqual({ alias: -1, goesOn: true });
    extendPrefix(state, hashWord('war'));
    expect(findPrefix(arrays, state)).toEqual({ alias: 0, goesOn: true });
    extendPrefix(state, hashWord('syndrome'));
    expect(findPrefix(arrays, state)).toEqual({ alias: 1, goesOn: false });
  });

  it('keeps the less restricted flags of an alias that an entity has twice', () => {
    const arrays = buildGazetteer([
      ['Putin', sense(1, { isShort: true, isSurname: true })],
      ['Putin', sense(1, { needsContext: true })],
    ]);
    expect(lookUp(arrays, ['putin'])).toEqual([sense(1)]);
  });

  it('keeps the days of an alias, and forgets them where another spelling has none', () => {
    const during = { from: 3896, to: 7517 };
    const dated = buildGazetteer([['Gulf War', sense(1, { during })]]);
    expect(lookUp(dated, ['gulf', 'war'])).toEqual([sense(1, { during })]);
    const both = buildGazetteer([
      ['Gulf War', sense(1, { during })],
      ['gulf-war', sense(1)],
    ]);
    expect(lookUp(both, ['gulf', 'war'])).toEqual([sense(1)]);
  });

  it('leaves out a leading article, and aliases without a letter or digit', () => {
    expect(aliasTokens('The Hague')).toEqual(['hague']);
    expect(aliasTokens('the')).toEqual(['the']);
    expect(buildGazetteer([['…', sense(1)]]).offsets).toEqual(Uint32Array.from([0]));
  });

  it.each([
    ['US', true],
    ['U.S.', true],
    ['NATO', true],
    ['BRICS', false],
    ['CITES', false],
    ['Us', false],
    ['G7', false],
  ])('takes %s for capitals only: %s', (alias, expected) => {
    expect(isCapitalsOnly(alias)).toBe(expected);
  });

  it('finds every alias, and no other string', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(phrase, { maxLength: 40, selector: (tokens) => tokens.join(' ') }),
        fc.array(phrase, { maxLength: 40 }),
        (aliases, others) => {
          const keys = aliases.map((tokens) => aliasTokens(tokens.join(' ')));
          const known = new Set(keys.map((tokens) => tokens.join(' ')));
          const arrays = buildGazetteer(
            aliases.map((tokens, index) => [tokens.join(' '), sense(index)]),
          );
          keys.forEach((tokens, index) => {
            const indexes = lookUp(arrays, tokens)?.map((found) => found.index);
            expect(indexes).toContain(index);
          });
          for (const tokens of others.map((other) => aliasTokens(other.join(' '))))
            expect(lookUp(arrays, tokens) !== undefined).toBe(known.has(tokens.join(' ')));
        },
      ),
    );
  });

  it('says of every first token that an alias may begin with it, in small letters where it may stand so', () => {
    const arrays = buildGazetteer([
      ['Ankara', sense(1)],
      ['Cold War', sense(2)],
      ['war on terror', sense(3)],
      ['9/11', sense(4)],
    ]);
    const begins = (word: string, isSmall: boolean) =>
      mayBegin(arrays, hashWord(word).hash, isSmall);
    for (const word of ['ankara', 'cold', 'war', '9']) expect(begins(word, false)).toBe(true);
    for (const word of ['cold', 'war', '9']) expect(begins(word, true)).toBe(true);
    expect(begins('ankara', true)).toBe(false);
  });

  it('says of few other words that they may begin an alias', () => {
    const arrays = buildGazetteer(
      Array.from({ length: 1000 }, (_, index) => [`Name${index}`, sense(index)]),
    );
    const others = Array.from({ length: 1000 }, (_, index) => hashWord(`word${index}`).hash);
    expect(others.filter((hash) => mayBegin(arrays, hash, false)).length).toBeLessThan(120);
  });
});
