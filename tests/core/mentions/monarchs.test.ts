import { describe, expect, it } from 'vitest';
import { writePack } from '../../../core/knowledge/pack-writer.ts';
import { Pack } from '../../../core/knowledge/pack.ts';
import { mentionsIn } from '../../support/link-text.ts';
import { knowledgeOf } from '../../support/small-knowledge.ts';

const MONARCHS = `
sources:
  - {id: court, publisher: The Royal Household, title: The monarchs, url: 'https://www.royal.uk/', licence: facts, seen: 2026-01-01}
countries:
  - {code: GB, name: United Kingdom, aliases: [UK, Britain], adjectives: [British, UK]}
offices:
  - {id: gb-monarch, name: Monarch of the United Kingdom, title: Monarch, class: monarch, country: GB, sources: [court]}
leaders:
  - id: elizabeth-ii
    name: Elizabeth II
    wikipedia: Elizabeth II
    country: GB
    aliases: [Queen Elizabeth II]
    terms: [{office: gb-monarch, start: 1952-02-06, end: 2022-09-08}]
    sources: [court]
    checked: source
    asOf: 2026-01-01
    salience: 0.8
  - id: charles-iii
    name: Charles III
    wikipedia: Charles III
    country: GB
    aliases: [King Charles III]
    terms: [{office: gb-monarch, start: 2022-09-08}]
    sources: [court]
    checked: source
    asOf: 2026-01-01
    reviewBy: 2027-01-01
    salience: 0.8
`;

const pack = new Pack(writePack(knowledgeOf(MONARCHS), '2026-01-01').buffer);
const linked = (text: string, date: string): string[] =>
  mentionsIn(`What to know today\n\n${text}`, date, pack).map(
    ({ surface, entity }) => `${surface} > ${entity}`,
  );

describe('the King and the Queen', () => {
  it('are the one who reigns and is called so', () => {
    expect(linked('The British king spoke.', '2022-09-12')).toEqual(['British king > charles-iii']);
    expect(linked('The British queen spoke.', '2021-09-12')).toEqual([
      'British queen > elizabeth-ii',
    ]);
  });

  it('are the late one shortly after the reign', () => {
    expect(linked('The British queen lay in state.', '2022-09-12')).toEqual([
      'British queen > elizabeth-ii',
    ]);
  });

  it('are nobody where the one who reigns is called otherwise', () => {
    expect(linked('The British queen spoke.', '2025-09-12')).toEqual([]);
    expect(linked('The British queen spoke.', '2023-09-12')).toEqual([]);
    expect(linked('Britain waits. The Queen and I spoke.', '2024-05-12')).toEqual([]);
    expect(linked('The British king and queen spoke.', '2025-09-12')).toEqual([
      'British king > charles-iii',
    ]);
    expect(linked('The British king spoke.', '2021-09-12')).toEqual([]);
  });

  it('are nobody as the wife or the mother of one who reigns', () => {
    expect(linked('The British queen consort spoke.', '2021-09-12')).toEqual([]);
    expect(linked('The British queen mother spoke.', '2001-09-12')).toEqual([]);
  });

  it('are either, as the monarch', () => {
    expect(linked('The British monarch spoke.', '2025-09-12')).toEqual([
      'British monarch > charles-iii',
    ]);
  });
});
