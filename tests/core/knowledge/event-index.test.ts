import { describe, expect, test } from 'vitest';
import {
  eventIndex,
  numbersUnder,
  united,
  yearKeys,
  yearOf,
} from '../../../core/knowledge/event-index.ts';
import { firstDay } from '../../../core/time/day.ts';
import { SMALL_PACK } from '../../support/small-knowledge.ts';

const { lexicon } = SMALL_PACK;
const index = eventIndex(lexicon);
const geneva = SMALL_PACK.numberOf('us-russia-1985') ?? -1;
const numberOfGeneva = lexicon.summits.findIndex(({ entity }) => entity === geneva);

describe('the index of events', () => {
  test('leads to a summit by each leader, side of its series, host, place, and year of it', () => {
    const summit = lexicon.summits[numberOfGeneva];
    expect(summit).toBeDefined();
    const { summitsBy } = index;
    expect(numbersUnder(summitsBy.series, ['us-russia'])).toContain(numberOfGeneva);
    expect(numbersUnder(summitsBy.year, [yearOf(firstDay('1985-11-20'))])).toEqual([
      numberOfGeneva,
    ]);
    for (const leader of summit?.leaders ?? [])
      expect(numbersUnder(summitsBy.leader, [leader])).toContain(numberOfGeneva);
    for (const place of summit?.places ?? [])
      expect(numbersUnder(summitsBy.place, [place])).toContain(numberOfGeneva);
    // "RU" by the series alone: the Soviet Union took part.
    for (const code of ['US', 'SU', 'CH', 'RU'])
      expect(numbersUnder(summitsBy.country, [code])).toContain(numberOfGeneva);
  });

  test('leads to every event of the lexicon by everything it has', () => {
    for (const [number, entry] of lexicon.conflicts.entries()) {
      const { conflictsBy, conflictOf } = index;
      expect(conflictOf.get(entry.entity)).toBe(entry);
      expect(numbersUnder(conflictsBy.year, [yearOf(entry.start)])).toContain(number);
      for (const code of [...entry.countries, ...entry.parties])
        expect(numbersUnder(conflictsBy.country, [code])).toContain(number);
      for (const entity of entry.entities)
        expect(numbersUnder(conflictsBy.entity, [entity])).toContain(number);
    }
    for (const entry of lexicon.summits) expect(index.summitOf.get(entry.entity)).toBe(entry);
  });

  test('is built once for a lexicon', () => {
    expect(eventIndex(lexicon)).toBe(index);
    expect(eventIndex({ ...lexicon })).not.toBe(index);
  });

  test('unites lists in ascending order, each number once', () => {
    expect(united([[1, 4, 9], [2, 4], [], [0]])).toEqual([0, 1, 2, 4, 9]);
    expect(united([])).toEqual([]);
  });

  test('asks for no years where a span is long', () => {
    expect(yearKeys(firstDay('2025-12-30'), firstDay('2026-02-01'))).toHaveLength(2);
    expect(yearKeys(firstDay('1990-01-01'), firstDay('2000-01-01'))).toBeUndefined();
  });
});
