import { describe, expect, it } from 'vitest';
import { checkAliasCollisions } from '../../../../core/knowledge/checks/alias-collisions.ts';
import { checkPhases } from '../../../../core/knowledge/checks/phases.ts';
import { checkPlaces } from '../../../../core/knowledge/checks/places.ts';
import { checkReferences } from '../../../../core/knowledge/checks/references.ts';
import { checkSeriesOrder } from '../../../../core/knowledge/checks/series-order.ts';
import { linesOf, withEntity } from '../../../support/broken-knowledge.ts';
import { SMALL_KNOWLEDGE } from '../../../support/small-knowledge.ts';

describe('checkReferences', () => {
  it('finds references to what does not exist', () => {
    const broken = withEntity('summit', 'g7-2025', {
      series: 'g9',
      participants: [{ leader: 'nobody', office: 'no-office', country: 'XX' }],
      organizations: ['nothing'],
      sources: ['nowhere'],
    });
    expect(linesOf(checkReferences(broken))).toEqual([
      'g7-2025: sources.0: no source "nowhere"',
      'g7-2025: series: no series "g9"',
      'g7-2025: participants.0.leader: no entity "nobody"',
      'g7-2025: participants.0.office: no office "no-office"',
      'g7-2025: participants.0.country: no country "XX"',
      'g7-2025: organizations.0: no entity "nothing"',
    ]);
  });

  it('finds ids that are used twice', () => {
    const { entities, sources } = SMALL_KNOWLEDGE;
    const twice = {
      ...SMALL_KNOWLEDGE,
      entities: [...entities, ...entities.slice(0, 1)],
      sources: [...sources, ...sources.slice(0, 1)],
    };
    expect(linesOf(checkReferences(twice))).toEqual([
      'ronald-reagan: id: is used twice',
      'factbook: id: is used twice',
    ]);
  });

  it('accepts what exists', () => {
    expect(checkReferences(SMALL_KNOWLEDGE)).toEqual([]);
  });
});

const numbered = (first: number, second: number) => {
  const { entities } = withEntity('summit', 'us-russia-1985', { ordinal: first });
  return {
    ...SMALL_KNOWLEDGE,
    entities: entities.map((entity) =>
      entity.kind === 'summit' && entity.id === 'us-russia-1986'
        ? { ...entity, ordinal: second }
        : entity,
    ),
  };
};

describe('checkSeriesOrder', () => {
  it('finds a number that is used twice in a series', () => {
    expect(linesOf(checkSeriesOrder(numbered(3, 3)))).toEqual([
      'us-russia-1986: ordinal: 3 of "us-russia" is also us-russia-1985',
    ]);
  });

  it('finds a number that does not grow with the date', () => {
    expect(linesOf(checkSeriesOrder(numbered(4, 3)))).toEqual([
      'us-russia-1986: ordinal: is 3 in "us-russia", but us-russia-1985 before it is 4',
    ]);
  });

  it('accepts numbers that grow, with holes, and the same number in another series', () => {
    expect(checkSeriesOrder(numbered(3, 51))).toEqual([]);
  });
});

const phase = (change: { start?: string; end?: string }) =>
  withEntity('conflict', 'annexation-of-crimea', change);

describe('checkPhases', () => {
  it('finds a phase that begins before the whole', () => {
    expect(linesOf(checkPhases(phase({ start: '2014-01-19' })))).toEqual([
      'annexation-of-crimea: start: is 2014-01-19, before russo-ukrainian-war starts 2014-02-20',
    ]);
  });

  it('finds a phase that ends after the whole, or goes on', () => {
    const part = withEntity('conflict', 'falklands-war', {
      phaseOf: 'iraq-war',
      start: '2005',
      end: '2013',
    });
    expect(linesOf(checkPhases(part))).toEqual([
      'falklands-war: end: is 2013, after iraq-war ends 2011-12-18',
    ]);
    const open = withEntity('conflict', 'gaza-war', { phaseOf: 'iraq-war' });
    expect(linesOf(checkPhases(open))).toEqual([
      'gaza-war: end: is open, after iraq-war ends 2011-12-18',
    ]);
  });

  it('accepts a month on either side', () => {
    expect(checkPhases(SMALL_KNOWLEDGE)).toEqual([]);
    expect(checkPhases(phase({ start: '2014-01-20' }))).toEqual([]);
  });
});

describe('checkPlaces', () => {
  it('finds two points of one city', () => {
    const swapped = withEntity('summit', 'us-russia-1985', {
      place: { city: 'Reykjavík', country: 'IS', also: [], point: { lat: -21.91, lon: 64.15 } },
    });
    expect(linesOf(checkPlaces(swapped))).toEqual([
      'us-russia-1986: place.point: puts Reykjavík 12002 km from where us-russia-1985 does',
    ]);
  });

  it('accepts a venue near the city, and cities of one name in two countries', () => {
    expect(checkPlaces(SMALL_KNOWLEDGE)).toEqual([]);
    const near = { city: 'Reykjavík', country: 'IS', also: [], point: { lat: 64.3, lon: -21.1 } };
    expect(checkPlaces(withEntity('summit', 'us-russia-1985', { place: near }))).toEqual([]);
    const other = { ...near, country: 'CA', point: { lat: 50, lon: -97 } };
    expect(checkPlaces(withEntity('summit', 'us-russia-1985', { place: other }))).toEqual([]);
  });
});

const namesake = (id: string) => withEntity('leader', id, { aliases: ['Ronald Reagan'] });

describe('checkAliasCollisions', () => {
  it('finds an alias that two entities have without a flag, however it is written', () => {
    const broken = withEntity('conflict', 'falklands-war', { aliases: ['the IRAQ-war'] });
    expect(linesOf(checkAliasCollisions(broken))).toEqual([
      'falklands-war: aliases: "the IRAQ-war" is also iraq-war: flag one of them with short or context',
    ]);
  });

  it.each([
    ['an alias that is flagged', { aliases: [{ text: 'Iraq War', context: true }] }],
    ['an alias of the days before', { aliases: [{ text: 'Iraq War', to: '1990' }] }],
    ['a phase', { aliases: ['Iraq War'], phaseOf: 'iraq-war' }],
    ['an alias of its own', { aliases: ['South Atlantic War'] }],
  ])('accepts %s', (_, change) => {
    expect(checkAliasCollisions(withEntity('conflict', 'falklands-war', change))).toEqual([]);
  });

  it('tells persons by their times in office, and not those who meet', () => {
    expect(checkAliasCollisions(namesake('joe-biden'))).toEqual([]);
    expect(linesOf(checkAliasCollisions(namesake('george-h-w-bush')))).toEqual([
      'george-h-w-bush: aliases: "Ronald Reagan" is also ronald-reagan: flag one of them with short or context',
    ]);
  });
});
