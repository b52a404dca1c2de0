import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { glossaryOf } from '../../core/panel/glossary.ts';
import { csvOf } from '../../platform/save-glossary.ts';
import { CARD_FIXTURES } from '../components/card-fixtures.ts';
import { answerOf, overviewWith } from '../components/panel-fixtures.ts';
import { overviewOf } from '../../core/panel/overview.ts';
import { ENGLISH } from '../support/words.ts';

const { leader } = CARD_FIXTURES;

describe('saved table', () => {
  it('comes back as it was, with quotes, commas and lines within cells', () => {
    const name = 'A "name", with\na line';
    const glossary = glossaryOf(overviewWith([{ ...leader, name }]), { level: 'standard' });
    const { data } = Papa.parse<string[]>(csvOf(glossary, ENGLISH).trim());
    expect(data[1]?.[0]).toBe(name);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])(
    'runs no formula that a page put into its words: %s',
    (surface) => {
      const answer = answerOf([leader]);
      const mentions = answer.mentions.map((mention) => ({ ...mention, surface }));
      const overview = overviewOf({ ...answer, mentions }, { title: surface, lang: 'en' });
      const csv = csvOf(glossaryOf(overview, { level: 'standard' }), ENGLISH);
      const { data } = Papa.parse<string[]>(csv.trim());
      expect(data[1]?.[2]).toBe(`'${surface}`);
      expect(data[1]?.at(-3)).toBe(`'${surface}`);
    },
  );
});
