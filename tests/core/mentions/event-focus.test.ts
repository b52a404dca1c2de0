import { describe, expect, it } from 'vitest';
import { type Focus, conflictSupport, isOnField } from '../../../core/mentions/event-focus.ts';
import type { ConflictEntry } from '../../../core/knowledge/lexicon.ts';

const spokenOf = (...countries: string[]) => {
  const focus: Focus = {
    leaders: new Set(),
    countries: new Set(countries),
    places: new Set(),
    entities: new Set(),
  };
  return { near: () => focus, series: new Set<string>(), organizations: new Set<number>() };
};

const war = (countries: readonly string[], parties: readonly string[]): ConflictEntry => ({
  entity: 0,
  classes: ['war'],
  isBattle: false,
  start: 0,
  initiators: [],
  countries,
  parties,
  entities: [],
  places: [],
});

const COALITION = 'US GB FR DE IT ES NL BE PL DK NO SE'.split(' ');

describe('event focus', () => {
  it('counts the country that a war is in for one, and a side of it for a half', () => {
    expect(conflictSupport(spokenOf('UA', 'RU'), 0, war(['UA'], ['UA', 'RU']))).toBe(1.5);
  });

  it('counts a side for less, the more of them there are', () => {
    expect(conflictSupport(spokenOf('GB', 'FR'), 0, war(['SY'], COALITION))).toBe(0.5);
  });

  it('counts a country for less, the more of them a war is in', () => {
    const everywhere = war(['US', 'AF', 'IQ', 'PK', 'YE', 'SO'], []);
    expect(conflictSupport(spokenOf('US'), 0, everywhere)).toBe(0.5);
  });

  it('tells a war that is fought in what is spoken of from one of which only a side is', () => {
    const own = war(['SY'], ['SY', 'US']);
    expect(isOnField(spokenOf('SY'), 0, own)).toBe(true);
    expect(isOnField(spokenOf('US'), 0, own)).toBe(false);
  });
});
