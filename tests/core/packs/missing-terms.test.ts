import { describe, expect, it } from 'vitest';
import { missingTerms } from '../../../core/packs/missing-terms.ts';

const found = (text: string, linked: readonly string[] = []) => {
  const links = linked.map((words) => ({
    block: 0,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));
  return missingTerms([{ text, role: 'paragraph' }], links, new Set(['France'])).map(
    ({ name, count }) => `${name} ${count}`,
  );
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

  it('are twenty at most, and a long text takes no long time', () => {
    const text = Array.from(
      { length: 3000 },
      (_, index) => `the Union Number${'x'.repeat(index % 40)} of`,
    ).join(' ');
    const start = performance.now();
    expect(found(text).length).toBeLessThanOrEqual(20);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
