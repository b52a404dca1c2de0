import { describe, expect, it } from 'vitest';
import { CardContext } from '../../../core/cards/card-context.ts';
import { placeOfConflict, placeOnMap } from '../../../core/cards/conflict-place.ts';
import type { Conflict } from '../../../core/knowledge/schema.ts';
import { cardOf, factsOf } from '../../support/describe.ts';
import { SMALL_PACK, partial } from '../../support/small-knowledge.ts';

const context = new CardContext({
  pack: SMALL_PACK,
  articleDay: 20_000,
  hasDate: true,
  linked: new Set(),
  wikipedia: '',
});
const found = context.entity('falklands-war');
if (found?.kind !== 'conflict') throw new Error('no war');
const falklands: Conflict = found;
const sentence = (changes: Partial<Conflict>): string | undefined =>
  placeOfConflict(context, { ...falklands, ...changes })?.words;
const named = (changes: Partial<Conflict>): string =>
  placeOnMap(context, { ...falklands, ...changes });

describe('the card of a summit', () => {
  it('says when and where it was, who took part, and what came before and after', () => {
    const card = cardOf('us-russia-1986', '1987-01-01');
    expect(card.sentence).toBe('Meeting held 11–12 October 1986 in Reykjavík, Iceland.');
    expect(factsOf(card)).toEqual([
      'tookPart: Ronald Reagan (President), Mikhail Gorbachev (General Secretary)',
      'before: 1985 Geneva summit',
      'after: 2021 Geneva summit',
      'series: US–Russia summits',
      'place: Höfði, Reykjavík, Iceland',
      'date: 11–12 October 1986',
    ]);
    expect(
      card.timeline?.spans.map(({ short, chip, dates }) => [short, chip?.entity, dates?.to]),
    ).toEqual([
      ['Geneva', 'us-russia-1985', '1985-11-21'],
      ['Reykjavík', undefined, '1986-10-12'],
      ['Geneva', 'us-russia-2021', '2021-06-16'],
      ['Anchorage', 'us-russia-2025-anchorage', '2025-08-15'],
    ]);
    expect(card.point).toEqual({ lat: 64.15, lon: -21.91, label: 'Reykjavík' });
    expect(card.facts[0]?.chips.map(({ entity }) => entity)).toEqual([
      'ronald-reagan',
      'mikhail-gorbachev',
    ]);
  });

  it('names no meeting before or after where some of the series are missing', () => {
    const pack = partial('us-russia');
    const card = cardOf('us-russia-1986', '1987-01-01', { pack });
    expect(factsOf(card).join()).not.toMatch(/before:|after:/);
  });

  it('says that it was planned when the article was written, and what has become of it, each once', () => {
    const card = cardOf('us-russia-2025-anchorage', '2025-08-10');
    expect(card.sentence).toBe('Meeting planned for 15 August 2025 in Anchorage, United States.');
    expect(card.thenAndNow).toBe('Not yet held when this was written · held since then');
  });

  it('says its number in the series, and has no map without a point', () => {
    const card = cardOf('g7-2025', '2025-07-01');
    expect(factsOf(card)).toContain('series: G7 summits, number 51');
    expect(card).not.toHaveProperty('point');
  });
});

describe('the card of a conflict', () => {
  it('says nothing of the writing where nothing has changed since', () => {
    expect(cardOf('russian-invasion-of-ukraine', '2025-01-01').sentence).not.toContain('written');
  });

  it('says that it goes on, with sides, deaths and the war that it is part of', () => {
    const card = cardOf('russian-invasion-of-ukraine', '2025-01-01');
    expect(card.sentence).toBe('War between Ukraine and Russia since 24 February 2022.');
    expect(card).not.toHaveProperty('thenAndNow');
    expect(factsOf(card)).toEqual([
      'sides: Ukraine',
      'sides: Russia',
      'deaths: 14,999 (civilians killed in Ukraine). Verified one by one by the UN. (asOf 2025-12-31)',
      'partOf: Russo-Ukrainian war',
    ]);
  });

  it('is called on its map by the country that was attacked, by its first place, or by its name', () => {
    expect(named({ countries: ['RU', 'UA'], initiators: ['RU'] })).toBe('Ukraine');
    expect(named({ countries: ['RU', 'UA'], initiators: [], places: ['Donbas'] })).toBe('Donbas');
    expect(named({ countries: ['RU', 'UA'], initiators: [], places: [] })).toBe('Falklands War');
  });

  it('is disputed where two positions are known, each with who holds it (ED2)', () => {
    const card = cardOf('russian-invasion-of-ukraine', '2025-01-01');
    expect(card.isDisputed).toBe(true);
    expect(card.positions).toEqual([
      {
        who: 'UN General Assembly',
        says: 'It demands that Russia withdraw.',
        date: '2022-03-02',
        sources: [0],
      },
      {
        who: 'Government of Russia',
        says: 'It calls its action a special military operation.',
        date: '2022-02-24',
        sources: [0],
      },
    ]);
    expect(cardOf('falklands-war', '2025-01-01').isDisputed).toBe(false);
  });

  it('is in the place that was fought over, between countries that fought each other, else in a few countries', () => {
    expect(sentence({ territories: ['crimea'] })).toBe('in Crimea');
    expect(sentence({ territories: [], countries: ['RU', 'UA'] })).toBe('in Russia and Ukraine');
    const sides = ['RU', 'UA'].map((country) => ({ name: country, parties: [{ country }] }));
    expect(sentence({ territories: [], countries: ['RU', 'UA'], sides })).toBe(
      'between Russia and Ukraine',
    );
    expect(sentence({ territories: [], countries: ['RU', 'UA', 'US', 'GB', 'FR'], sides })).toBe(
      'in Russia, Ukraine, the United States and 2 other countries',
    );
    expect(sentence({ class: 'annexation', territories: ['crimea'] })).toBe('of Crimea');
    const many = ['RU', 'UA', 'US', 'GB'];
    expect(sentence({ territories: ['crimea'], countries: many })).not.toContain('Crimea');
    expect(sentence({ territories: [], countries: [] })).toBeUndefined();
    // A war that is in the capital first is not one of a region where it is as well.
    const war = { territories: ['crimea'], countries: ['UA'], class: 'civil-war' as const };
    expect(sentence({ ...war, places: ['Kyiv', 'Crimea'] })).toBe('in Ukraine');
    expect(sentence({ ...war, places: ['Crimea', 'Kyiv'] })).toBe('in Crimea');
  });

  it('says that it has ended since the article', () => {
    const then = cardOf('syrian-civil-war', '2020-01-01');
    expect(then.sentence).toBe('Civil war in Syria since 15 March 2011.');
    expect(then.thenAndNow).toBe('Going on when this was written · ended on 8 December 2024');
    const now = cardOf('syrian-civil-war', '2026-01-01');
    expect(now.sentence).toBe('Civil war in Syria, 15 March 2011 – 8 December 2024.');
    expect(now).not.toHaveProperty('thenAndNow');
  });

  it('names its phases, and shows them on the timeline', () => {
    const card = cardOf('russo-ukrainian-war', '2025-01-01');
    expect(factsOf(card)).toContain(
      'phases: Annexation of Crimea by Russia, Russian invasion of Ukraine',
    );
    expect(card.timeline?.spans.map(({ label }) => label)).toEqual([
      'Russo-Ukrainian war',
      'Annexation of Crimea by Russia',
      'Russian invasion of Ukraine',
    ]);
  });
});
