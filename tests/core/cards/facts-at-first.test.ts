import { describe, expect, it } from 'vitest';
import type { CardFact, FactLabel } from '../../../core/cards/card-model.ts';
import { withFirst } from '../../../core/cards/facts-at-first.ts';

const fact = (label: FactLabel, value: string): CardFact => ({
  label,
  value,
  sources: [0],
  chips: [],
});
/** What is seen of each fact at first. */
const seen = (...facts: CardFact[]): (string | undefined)[] =>
  withFirst(facts).map(({ value, atFirst }) =>
    atFirst === 'nothing' ? undefined : (atFirst?.value ?? value),
  );

describe('the facts that a card shows at first', () => {
  it('are four rows of few lines, and one at least', () => {
    const [a, b, c, d, e] = ['party', 'born', 'died', 'country', 'seat'] as const;
    const short = [a, b, c, d, e].map((label) => fact(label, label));
    expect(seen(...short)).toEqual([a, b, c, d, undefined]);
    const long = 'A sentence that is long. '.repeat(7);
    expect(seen(fact('party', 'A'), fact('also', long), fact('born', '1950'))).toEqual([
      'A',
      long,
      undefined,
    ]);
    expect(seen(fact('also', long), fact('also', long))).toEqual([long, undefined]);
    expect(seen()).toEqual([]);
  });

  it('cut neither sides nor claims, and show one count of deaths, however many lines the sides take', () => {
    const five = ['A', 'B', 'C', 'D', 'E'];
    expect(seen(...five.map((value) => fact('claimedBy', value)))).toEqual(five);
    const [first, ...others] = five.map((value) => fact('deaths', value));
    expect(seen(fact('deaths', 'A'), ...others)).toEqual(['A', ...others.map(() => undefined)]);
    const long = 'A side with many parties. '.repeat(8);
    expect(seen(fact('sides', long), first ?? fact('deaths', 'A'), fact('partOf', 'X'))).toEqual([
      long,
      'A',
      undefined,
    ]);
  });

  it('leave out what the picture says, and show what stands behind it instead', () => {
    const facts = [fact('otherOffices', 'A'), fact('born', 'B')];
    expect(withFirst(facts, ['otherOffices']).map(({ atFirst }) => atFirst)).toEqual([
      'nothing',
      undefined,
    ]);
  });

  it('cut a long list at the end of an entry, with the chips that stand in it', () => {
    const entry = 'Minister of Defense, 20 January 2017 – 20 January 2021';
    const chips = [{ entity: 'x', kind: 'leader' as const, name: 'Last One' }];
    const offices = { ...fact('otherOffices', `${entry}; ${entry}; Last One`), chips };
    expect(withFirst([offices])).toEqual([
      { ...offices, atFirst: { value: `${entry}; …`, chips: [] } },
    ]);
    expect(withFirst([fact('otherOffices', entry)])).toEqual([fact('otherOffices', entry)]);
  });

  it('cut a list of names between two of them, not in a bracket', () => {
    const name = 'Sergey Lavrov (Minister, Russia)';
    expect(seen(fact('tookPart', `${name}, ${name}, ${name}`))).toEqual([`${name}, ${name}, …`]);
  });

  it('leave the way of counting deaths for later, never what was counted', () => {
    const counted = '14,999 (civilians; the real number is likely much higher)';
    expect(seen(fact('deaths', `${counted}. Verified one by one.`))).toEqual([counted]);
  });

  it('do not cut a sentence, nor what stands in brackets: what is left could mislead', () => {
    const long =
      'civilians, each death verified; the real number is likely much higher than this one';
    for (const value of [`14,999 (${long}; ${long})`, long.replaceAll(';', '').repeat(3)])
      expect(seen(fact('also', value))).toEqual([value]);
  });
});
