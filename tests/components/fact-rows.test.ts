import { describe, expect, it } from 'vitest';
import { factRows, shortenFact, shortenRow } from '../../components/card/fact-rows.ts';

describe('rows of facts', () => {
  it('cuts neither sides nor claims: all are shown', () => {
    const claim = { label: 'claimedBy' as const, sources: [0], chips: [] };
    const facts = ['A', 'B', 'C', 'D', 'E'].map((value) => ({ ...claim, value }));
    const [row] = factRows(facts);
    expect(row && shortenRow(row).facts).toHaveLength(5);
    const phases = factRows(facts.map((fact) => ({ ...fact, label: 'phases' as const })))[0];
    expect(phases && shortenRow(phases).facts).toHaveLength(3);
  });

  it('cuts a long list at the end of an entry, with the chips that stand in it', () => {
    const entry = 'Minister of Defense, 20 January 2017 – 20 January 2021';
    const chips = [{ entity: 'x', kind: 'leader' as const, name: 'Last One' }];
    const fact = {
      label: 'otherOffices' as const,
      value: `${entry}; ${entry}; Last One`,
      sources: [0],
      chips,
    };
    expect(shortenFact(fact)).toEqual({ ...fact, value: `${entry}; …`, chips: [] });
    expect(shortenFact({ ...fact, value: entry }).value).toBe(entry);
  });

  it('does not cut a sentence, nor what stands in brackets: what is left could mislead', () => {
    const long =
      'civilians, each death verified; the real number is likely much higher than this one';
    for (const value of [`14,999 (${long}; ${long})`, long.replaceAll(';', '').repeat(3)]) {
      expect(shortenFact({ label: 'deaths', value, sources: [], chips: [] }).value).toBe(value);
    }
  });
});
