import { describe, expect, it } from 'vitest';
import { cardOf, factsOf } from '../../support/describe.ts';

describe('the card of an organization', () => {
  it('says its seat, its head and its members on the date of the article', () => {
    expect(factsOf(cardOf('united-nations', '2025-01-01'))).toEqual([
      'Founded: 24 October 1945',
      'Seat: New York, United States',
      'Secretary-General: António Guterres',
      'Members: 2 countries: United States, Russia',
    ]);
  });

  it('does not count members who joined later, nor name a head before their term', () => {
    expect(factsOf(cardOf('nato', '1950-01-01'))).toContain('Members: 1 country: United States');
    expect(factsOf(cardOf('nato', '1960-01-01'))).toContain(
      'Members: 2 countries: United States, Germany',
    );
    expect(factsOf(cardOf('united-nations', '2000-01-01'))).not.toContain(
      'Secretary-General: António Guterres',
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
      'Signed: 8 December 1987',
      'Parties: United States, Soviet Union',
      'In force: 1 June 1988 – 2 August 2019',
    ]);
    const now = cardOf('inf-treaty', '2025-01-01');
    expect(now.sentence).toBe('Agreement signed on 8 December 1987, ended on 2 August 2019.');
    expect(factsOf(now)).toContain('Was in force: 1 June 1988 – 2 August 2019');
  });

  it('has what it lays down for a summary', () => {
    expect(cardOf('inf-treaty', '2000-01-01').summary).toEqual({
      plain: 'It banned a class of missiles. Both sides had to destroy theirs.',
      standard:
        'It banned land-based missiles with a range of 500 to 5500 kilometers. Both sides had to destroy theirs.',
    });
  });
});

describe('the card of a territory', () => {
  it('says who controls and who claims it, each since when', () => {
    const card = cardOf('crimea', '2025-01-01');
    expect(factsOf(card)).toEqual([
      'Controlled by: Russia (since March 2014)',
      'Claimed by: Ukraine (since 1991)',
      'Claimed by: Russia (since 18 March 2014)',
      'Conflicts: Annexation of Crimea by Russia',
    ]);
    expect(card.point).toEqual({ lat: 45.3, lon: 34.4, label: 'Crimea' });
    expect(card).not.toHaveProperty('timeline');
  });
});
