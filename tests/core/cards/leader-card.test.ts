import { describe, expect, it } from 'vitest';
import type { CardModel, FactLabel, Strip } from '../../../core/cards/card-model.ts';
import { firstDay } from '../../../core/time/day.ts';
import { Pack } from '../../../core/knowledge/pack.ts';
import { writePack } from '../../../core/knowledge/pack-writer.ts';
import { SMALL_KNOWLEDGE } from '../../support/small-knowledge.ts';
import { cardOf, factsOf } from '../../support/describe.ts';

const FACTBOOK = {
  publisher: 'Central Intelligence Agency',
  title: 'The World Factbook',
  url: 'https://www.cia.gov/the-world-factbook/',
  seen: '2026-01-22',
};

/** A fact without chips, from the first source. */
const own = (label: FactLabel, value: string) => ({ label, value, sources: [0], chips: [] });

/** What a card says of somebody whose office has another name. */
const sentenceWith = (name: string): string => {
  const offices = SMALL_KNOWLEDGE.offices.map((office) =>
    office.id === 'us-president' ? { ...office, name } : office,
  );
  const pack = new Pack(writePack({ ...SMALL_KNOWLEDGE, offices }, '2026-06-01').buffer);
  return cardOf('joe-biden', '2022-03-01', { pack }).sentence;
};

describe('the card of a leader', () => {
  it('says who that was when the article was written, and what came after', () => {
    const trump = (label: FactLabel) => ({
      ...own(label, 'Donald Trump'),
      chips: [{ entity: 'donald-trump', kind: 'leader' as const, name: 'Donald Trump' }],
    });
    expect(cardOf('joe-biden', '2022-03-01')).toEqual<CardModel>({
      entity: 'joe-biden',
      kind: 'leader',
      name: 'Joe Biden',
      sentence: 'President of the United States since 20 January 2021.',
      thenAndNow: 'President when this was written · left office on 20 January 2025',
      facts: [
        own('party', 'Democratic'),
        trump('beforeAndAfter'),
        own('country', 'United States'),
        own('born', '20 November 1942'),
        {
          ...own(
            'otherOffices',
            'Vice President of the United States, 20 January 2009 – 20 January 2017',
          ),
          atFirst: 'nothing',
        },
      ],
      timeline: {
        spans: [
          {
            label: 'Vice President of the United States',
            short: 'Vice President',
            dates: { from: '2009-01-20', to: '2017-01-20' },
            start: firstDay('2009-01-20'),
            end: firstDay('2017-01-20'),
            isCurrent: false,
          },
          {
            label: 'President of the United States',
            short: 'President',
            dates: { from: '2021-01-20', to: '2025-01-20' },
            start: firstDay('2021-01-20'),
            end: firstDay('2025-01-20'),
            isCurrent: true,
          },
        ],
        from: firstDay('2009-01-20'),
        to: firstDay('2025-01-20'),
        articleDay: firstDay('2022-03-01'),
        strip: expect.objectContaining({ height: 35 }) as Strip,
      },
      isDisputed: false,
      positions: [],
      connections: [],
      sources: [FACTBOOK],
      asOf: '2026-06-01',
      notices: [],
    });
  });

  it('says what a person of the past was, without "then and now"', () => {
    const card = cardOf('joe-biden', '2026-03-01');
    expect(card.sentence).toBe(
      'President of the United States from 20 January 2021 to 20 January 2025.',
    );
    expect(card).not.toHaveProperty('thenAndNow');
    expect(card.timeline?.spans.some(({ isCurrent }) => isCurrent)).toBe(false);
  });

  it('says what office came later', () => {
    expect(cardOf('vladimir-putin', '2010-01-01').thenAndNow).toBe(
      'Prime Minister when this was written · left office on 7 May 2012 · President of Russia since 7 May 2012',
    );
  });

  it('says who died since', () => {
    expect(cardOf('ronald-reagan', '1985-06-01').thenAndNow).toBe(
      'President when this was written · left office on 20 January 1989 · died on 5 June 2004',
    );
    expect(factsOf(cardOf('ronald-reagan', '1985-06-01'))).not.toContain('died: 5 June 2004');
    expect(factsOf(cardOf('ronald-reagan', '2010-01-01'))).toContain('died: 5 June 2004');
  });

  it('speaks of the higher office of two held at once, and of acting ones as such', () => {
    expect(cardOf('vladimir-putin', '2000-02-01').sentence).toBe(
      'Acting President of Russia since 31 December 1999.',
    );
  });

  it('does not say "when this was written" for an article without a date', () => {
    const card = cardOf('keir-starmer', '2026-05-15', { hasDate: false });
    expect(card.sentence).toBe('Prime Minister of the United Kingdom since 5 July 2024.');
    expect(card.notices).toEqual([{ what: 'noDate', date: '2026-05-15' }]);
  });

  it('shows dated acts with their own source', () => {
    const card = cardOf('vladimir-putin', '2026-03-01');
    expect(factsOf(card)).toContain(
      'also: The International Criminal Court issued a warrant for his arrest on 17 March 2023. (on 2023-03-17)',
    );
    expect(card.facts.at(-1)?.sources).toEqual([1]);
    expect(card.sources.map(({ publisher }) => publisher)).toEqual([
      'Central Intelligence Agency',
      'UN Human Rights Office',
    ]);
  });

  it('calls an office of any party by its party', () => {
    expect(sentenceWith('Nominee of a major party for President of the United States')).toBe(
      'Democratic nominee for President of the United States since 20 January 2021.',
    );
    expect(sentenceWith('Leader of an opposition party in Ukraine')).toBe(
      'Leader of the opposition party Democratic in Ukraine since 20 January 2021.',
    );
    expect(sentenceWith('Leader of an Austrian party')).toBe(
      'Leader of the Austrian party Democratic since 20 January 2021.',
    );
  });
});
