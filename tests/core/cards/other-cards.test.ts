import { describe, expect, it } from 'vitest';
import { CardContext } from '../../../core/cards/card-context.ts';
import { agreementCard } from '../../../core/cards/other-cards.ts';
import { firstDay } from '../../../core/time/day.ts';
import { Pack } from '../../../core/knowledge/pack.ts';
import { writePack } from '../../../core/knowledge/pack-writer.ts';
import type { Territory } from '../../../core/knowledge/schema.ts';
import { SMALL_KNOWLEDGE } from '../../support/small-knowledge.ts';
import { cardOf, factsOf, numberOf } from '../../support/describe.ts';
import { SMALL_PACK } from '../../support/small-knowledge.ts';

const contextOn = (articleDate: string): CardContext =>
  new CardContext({
    pack: SMALL_PACK,
    articleDay: firstDay(articleDate),
    hasDate: true,
    linked: new Set(),
    wikipedia: '',
  });

describe('the card of an organization', () => {
  it('says its seat, its head and its members on the date of the article', () => {
    expect(factsOf(cardOf('united-nations', '2025-01-01'))).toEqual([
      'founded: 24 October 1945',
      'seat: New York, United States',
      'head: António Guterres, Secretary-General',
      'members: 2 countries: Russia, United States',
    ]);
  });

  it('does not count members who joined later, nor name a head before their term', () => {
    expect(factsOf(cardOf('nato', '1950-01-01'))).toContain('members: 1 country: United States');
    expect(factsOf(cardOf('nato', '1960-01-01'))).toContain(
      'members: 2 countries: Germany, United States',
    );
    expect(factsOf(cardOf('united-nations', '2000-01-01'))).not.toContain(
      'head: António Guterres, Secretary-General',
    );
  });
});

describe('the card of an agreement', () => {
  it('says whether it was in force on the date of the article', () => {
    const then = cardOf('inf-treaty', '2000-01-01');
    expect(then.sentence).toBe(
      'Agreement signed on 8 December 1987, in force when this was written.',
    );
    expect(factsOf(then)).toEqual([
      'signed: 8 December 1987',
      'parties: United States, Soviet Union',
      'inForce: 1 June 1988 – 2 August 2019',
    ]);
    const now = cardOf('inf-treaty', '2025-01-01');
    expect(now.sentence).toBe('Agreement signed on 8 December 1987, ended on 2 August 2019.');
    expect(factsOf(now)).toContain('wasInForce: 1 June 1988 – 2 August 2019');
  });

  it('says every day until the article on which agreements of one name were signed', () => {
    expect(cardOf('oslo-accords', '1994-01-01').sentence).toContain(
      'signed on 13 September 1993, in force',
    );
    const both = cardOf('oslo-accords', '2020-01-01');
    expect(both.sentence).toContain('signed on 13 September 1993 and on 28 September 1995');
    expect(factsOf(both)).toContain('signed: 13 September 1993; 28 September 1995');
  });

  it('says an end that one side declared as theirs', () => {
    const agreement = SMALL_PACK.record(numberOf('inf-treaty'));
    if (agreement.kind !== 'agreement') throw new Error('no agreement');
    const part = (articleDate: string) =>
      agreementCard(contextOn(articleDate), { ...agreement, endedBy: 'Russia' });
    const end = 'declared over by Russia on 2 August 2019';
    expect(part('2025-01-01').sentence).toBe(`Agreement signed on 8 December 1987, ${end}.`);
    expect(part('2025-01-01').facts.map(({ label, value }) => [label, value])).toEqual(
      expect.arrayContaining([
        ['inForce', 'from 1 June 1988'],
        ['ended', end],
      ]),
    );
    expect(part('2000-01-01').sentence).toContain('in force when this was written');
  });

  it('has what it lays down for a summary', () => {
    expect(cardOf('inf-treaty', '2000-01-01').summary).toEqual({
      plain: 'It banned a class of missiles. Both sides had to destroy theirs.',
      standard:
        'It banned land-based missiles with a range of 500 to 5500 kilometers. Both sides had to destroy theirs.',
    });
  });
});

/** What a card says of Crimea with something else known of it. */
const crimeaWith = (change: Partial<Territory>): string => {
  const entities = SMALL_KNOWLEDGE.entities.map((entity) =>
    entity.kind === 'territory' ? { ...entity, ...change } : entity,
  );
  const pack = new Pack(writePack({ ...SMALL_KNOWLEDGE, entities }, '2026-06-01').buffer);
  return cardOf('crimea', '2025-01-01', { pack }).sentence;
};

describe('the card of a territory', () => {
  it('says who controls and who claims it, each since when', () => {
    const card = cardOf('crimea', '2025-01-01');
    expect(factsOf(card)).toEqual([
      'controlledBy: Russia (since 2014-03)',
      'claimedBy: Ukraine (since 1991)',
      'claimedBy: Russia (since 2014-03-18)',
      'conflicts: Annexation of Crimea by Russia',
    ]);
    expect(card.point).toEqual({ lat: 45.3, lon: 34.4, label: 'Crimea' });
    expect(card).not.toHaveProperty('timeline');
  });

  it('says at least where it is, and calls who claims it as a sentence does', () => {
    const later = { by: 'Russia', since: '2026-01-01', sources: ['wikipedia'] };
    expect(crimeaWith({ countries: ['UA', 'GB'], controlledBy: [later], claimedBy: [] })).toBe(
      'Place in Ukraine and the United Kingdom.',
    );
    const claim = { by: 'Palestinian Authority (parts)', sources: ['wikipedia'] };
    expect(crimeaWith({ controlledBy: [claim], claimedBy: [] })).toBe(
      'Controlled by the Palestinian Authority (parts).',
    );
  });

  it('says who controlled it on the article’s day', () => {
    expect(cardOf('crimea', '2010-01-01').sentence).toBe('Controlled and claimed by Ukraine.');
    expect(cardOf('crimea', '2025-01-01').sentence).toBe(
      'Controlled by Russia; claimed by Ukraine and Russia.',
    );
  });
});
