import { describe, expect, it } from 'vitest';
import { tableLabels, textLabels } from '../../../components/panel/glossary-labels.ts';
import { glossaryOf } from '../../../core/panel/glossary.ts';
import { COLUMNS, rowsOf } from '../../../core/panel/glossary-rows.ts';
import { textOf } from '../../../core/panel/glossary-text.ts';
import { CARD_FIXTURES } from '../../components/card-fixtures.ts';
import { overviewWith, SIX } from '../../components/panel-fixtures.ts';
import { ENGLISH } from '../../support/words.ts';

const { leader, summit, disputed } = CARD_FIXTURES;
const undated = { what: 'noDate', date: '2025-08-14' } as const;

describe('glossary', () => {
  it('has a term for each entity, in reading order or by kind', () => {
    const overview = overviewWith([summit, leader]);
    const names = (kinds?: readonly ('leader' | 'summit')[]) =>
      glossaryOf(overview, {
        level: 'standard',
        ...(kinds === undefined ? {} : { kinds }),
      }).terms.map(({ kind }) => kind);
    expect(names()).toEqual(['summit', 'leader']);
    expect(names(['leader', 'summit'])).toEqual(['leader', 'summit']);
  });

  it('speaks in the chosen reading level', () => {
    const overview = overviewWith([leader]);
    expect(glossaryOf(overview, { level: 'plain' }).terms[0]?.background).toBe(
      leader.summary?.plain,
    );
  });

  it('numbers each source once for the whole of it', () => {
    const { terms, sources } = glossaryOf(overviewWith(SIX), { level: 'standard' });
    const addresses = sources.map(({ url, title }) => url + title);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const term of terms) {
      const card = SIX.find(({ entity }) => entity === term.entity);
      const cited = term.sources.map((number) => sources[number - 1]?.url);
      expect(new Set(cited)).toEqual(new Set(card?.sources.map(({ url }) => url)));
    }
  });

  it.each([
    [
      'Meeting planned for 15 August 2025 (when this was written).',
      'Planned when this was written · held 15 August 2025',
      'Held 15 August 2025',
    ],
    [
      'Meeting planned for 15 August 2025 in Anchorage.',
      'Not yet held when this was written · held since then',
      'Held since then',
    ],
    [
      'President since 20 January 2021 (when this was written).',
      'President when this was written · left office on 20 January 2025 · died on 1 May 2026',
      'Left office on 20 January 2025 · died on 1 May 2026',
    ],
    ['President from 2001 to 2009.', 'President since 2025', 'President since 2025'],
    [
      'Senator.',
      'Mayor when this was written · left office in 2026',
      'Mayor when this was written · left office in 2026',
    ],
  ])('says the “then” of “%s” once', (sentence, thenAndNow, said) => {
    const { terms } = glossaryOf(overviewWith([{ ...summit, sentence, thenAndNow }]), {
      level: 'standard',
    });
    expect(terms[0]?.thenAndNow).toBe(said);
  });

  it('has positions of what is disputed, and of nothing else', () => {
    const undisputed = { ...disputed, entity: 'b', isDisputed: false };
    const { terms } = glossaryOf(overviewWith([disputed, undisputed]), { level: 'standard' });
    expect(terms.map(({ positions }) => positions.length)).toEqual([3, 0]);
  });

  it('says once what holds for every term', () => {
    const cards = [leader, disputed].map((card) => ({
      ...card,
      notices: [undated, ...card.notices],
    }));
    const { notices, terms } = glossaryOf(overviewWith(cards), { level: 'standard' });
    expect(notices).toEqual([undated]);
    expect(terms.map((term) => term.notices)).toEqual([leader.notices, disputed.notices]);
    expect(glossaryOf(overviewWith([leader]), { level: 'standard' }).notices).toEqual([]);
  });
});

describe('saved glossary', () => {
  const glossary = glossaryOf(overviewWith([leader, disputed]), { level: 'standard' });

  it('has a row for each term under a head, as wide as the head', () => {
    const rows = rowsOf(glossary, tableLabels(ENGLISH));
    expect(rows.map((row) => row.length)).toEqual([COLUMNS.length, COLUMNS.length, COLUMNS.length]);
    expect(rows[0]?.slice(0, 4)).toEqual(['Term', 'Kind', 'Words in the article', 'Mentions']);
    expect(rows[1]?.slice(0, 4)).toEqual(['Keir Starmer', 'Leader', 'the UK Prime Minister', '2']);
    expect(rows[1]?.[7]).toContain('Born: 2 September 1962');
    expect(rows[2]?.[8]).toContain(
      'Ukraine: Crimea is Ukrainian territory under occupation. (2014)',
    );
    expect(rows[1]?.slice(-3)).toEqual([
      'Leaders meet before the summit',
      'https://www.bbc.co.uk/news/1',
      '2025-08-14',
    ]);
  });

  it('leaves address and date empty where there are none', () => {
    const { address: _, ...overview } = overviewWith([leader], { hasDate: false });
    const rows = rowsOf(glossaryOf(overview, { level: 'plain' }), tableLabels(ENGLISH));
    expect(rows[1]?.slice(-2)).toEqual(['', '']);
  });

  it('is a text that says everything in lines', () => {
    const lines = textOf(glossary, textLabels(glossary, ENGLISH)).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'Leaders meet before the summit',
      'https://www.bbc.co.uk/news/1',
      'Article of 14 August 2025',
    ]);
    expect(lines).toContain('Keir Starmer (Leader) [1][2]');
    expect(lines).toContain('Words in the article: “the UK Prime Minister”');
    expect(lines).toContain('- Born: 2 September 1962');
    expect(lines).toContain('- Ukraine: Crimea is Ukrainian territory under occupation. (2014)');
    expect(lines).toContain('The article, 14 August 2025');
    expect(lines).toContain('Sources');
  });

  it('says when the page gave no date', () => {
    const { address: _, ...overview } = overviewWith([summit], { hasDate: false });
    const own = glossaryOf(overview, { level: 'plain' });
    const lines = textOf(own, textLabels(own, ENGLISH)).split('\n');
    expect(lines[1]).toBe('The page gives no date: read as of 14 August 2025');
  });
});
