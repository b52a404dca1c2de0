import { describe, expect, it } from 'vitest';
import { knownNames } from '../../../core/packs/known-names.ts';
import { missingTerms, namesWithoutLink } from '../../../core/packs/missing-terms.ts';
import { SMALL_PACK } from '../../support/small-knowledge.ts';
import { growthOf } from '../../support/growth.ts';

const found = (text: string, linked: readonly string[] = []) => {
  const links = linked.map((words) => ({
    block: 0,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));
  const names = namesWithoutLink([{ text, role: 'paragraph' }], links);
  const known = knownNames(
    SMALL_PACK,
    names.map(({ name }) => name),
  );
  return missingTerms(names, known).map(({ name, count }) => `${name} ${count}`);
};

/** Reads a text with so many names, of which the first are linked. */
const work = ({ names, links }: { readonly names: number; readonly links: number }) => {
  const words = 'they saw Union Hall of Saltmouth again. ';
  const linked = Array.from({ length: links }, (_, index) => ({
    block: 0,
    start: index * words.length,
    end: index * words.length + 4,
  }));
  return namesWithoutLink([{ text: words.repeat(names), role: 'paragraph' }], linked);
};

describe('names without background', () => {
  it('are runs of capitalized words outside every link, the most frequent first', () => {
    const text =
      'Reports by the Harbor Workers Union said Keir Starmer met the Bank of England. The Harbor Workers Union agreed.';
    expect(found(text, ['Keir Starmer'])).toEqual(['Harbor Workers Union 2', 'Bank of England 1']);
  });

  it('are single words only where the text has them twice within sentences', () => {
    expect(found('They went to Saltmouth by sea.')).toEqual([]);
    expect(found('They left Saltmouth for Saltmouth.')).toEqual(['Saltmouth 2']);
    expect(found('Workers left. Workers came.')).toEqual([]);
  });

  it('are no days, months, forms of address, countries or first words of sentences', () => {
    expect(found('On Monday and Monday, in June and June, France met France.')).toEqual([]);
    expect(found('When Ada Lovelace came, it was when Mr Charles Babbage left.')).toEqual([
      'Ada Lovelace 1',
      'Charles Babbage 1',
    ]);
  });

  it('are none that the knowledge has for another date, also behind a form of address', () => {
    const text =
      'So the lawyer Sir Keir Starmer met Senator Joe Biden and Mayor Ada Lovelace of the United States.';
    expect(found(text)).toEqual(['Mayor Ada Lovelace of the United States 1']);
  });

  it('are none of the words for offices, series and countries, but places of meetings', () => {
    expect(
      found('At the G7 and the G7 the American and American press met in Geneva and Geneva.'),
    ).toEqual(['Geneva 2']);
  });

  it('are twenty at most', () => {
    const text = Array.from(
      { length: 60 },
      (_, index) => `they saw Union${'x'.repeat(index)} Hall again,`,
    );
    expect(found(text.join(' ')).length).toBe(20);
  });

  // Four times the text may take eight times as long; quadratic work would take sixteen times.
  it.each([
    ['one long paragraph of names', (names: number) => ({ names, links: 0 })],
    ['as many links as names', (names: number) => ({ names, links: names })],
  ])('take time that grows with the text: %s (S8)', (_, make) => {
    expect(growthOf(work, make(5000), make(20_000))).toBeLessThan(8);
  });
});
