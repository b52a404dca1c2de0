import { describe, expect, it } from 'vitest';
import {
  firstDayInOffice,
  heldAny,
  holdersIn,
  holdsAny,
  lastDayInOffice,
} from '../../../core/knowledge/calendar.ts';
import { firstDay, lastDay } from '../../../core/time/day.ts';
import { SMALL_PACK } from '../../support/small-knowledge.ts';

const office = (id: string): number =>
  SMALL_PACK.lexicon.offices.findIndex((entry) => entry.id === id);
const person = (id: string): number => SMALL_PACK.numberOf(id) ?? -1;
const range = (date: string) => ({ from: firstDay(date), to: lastDay(date) });

/** Who held an office on a day, in a month or in a year. */
const holders = (id: string, date: string): string[] =>
  holdersIn(SMALL_PACK, office(id), range(date)).map(({ entity }) => SMALL_PACK.idOf(entity));

describe('holdersIn', () => {
  it('is the one in office on a day', () => {
    expect(holders('us-president', '2003-04-01')).toEqual(['george-w-bush']);
    expect(holders('gb-prime-minister', '2025-08-22')).toEqual(['keir-starmer']);
  });

  it('is the one who comes on the day of a hand-over', () => {
    expect(holders('us-president', '2021-01-20')).toEqual(['joe-biden']);
    expect(holders('us-president', '2021-01-19')).toEqual(['donald-trump']);
    expect(holders('de-chancellor', '2025-05-06')).toEqual(['friedrich-merz']);
    expect(holders('gb-prime-minister', '2024-07-05')).toEqual(['keir-starmer']);
  });

  it('is the one who leaves on a last day without a successor in the calendar', () => {
    expect(holders('gb-prime-minister', '2019-07-24')).toEqual(['theresa-may']);
  });

  it('is nobody before the first term and in a hole of the calendar', () => {
    expect(holders('un-secretary-general', '2016-12-31')).toEqual([]);
    expect(holders('gb-prime-minister', '2020-01-01')).toEqual([]);
  });

  it('leaves out of a year who held it for less than a third of it', () => {
    expect(holders('us-president', '2021')).toEqual(['joe-biden']);
    expect(holders('de-chancellor', '2025')).toEqual(['olaf-scholz', 'friedrich-merz']);
    expect(holders('gb-prime-minister', '2024')).toEqual(['rishi-sunak', 'keir-starmer']);
  });
});

describe('terms of a person', () => {
  const presidency = [office('us-president')];
  const held = (date: string): boolean =>
    heldAny(SMALL_PACK, person('joe-biden'), presidency, firstDay(date));

  it('holds an office within its terms only', () => {
    expect(holdsAny(SMALL_PACK, person('donald-trump'), presidency, range('2020-06-01'))).toBe(
      true,
    );
    expect(holdsAny(SMALL_PACK, person('donald-trump'), presidency, range('2022-06-01'))).toBe(
      false,
    );
    expect(holdsAny(SMALL_PACK, person('joe-biden'), presidency, range('2010-06-01'))).toBe(false);
  });

  it('has held an office from half a year before its first term on', () => {
    expect(held('2020-07-01')).toBe(false);
    expect(held('2020-12-01')).toBe(true);
    expect(held('2026-01-01')).toBe(true);
  });

  it('has a first day, and a last one unless a term lasts', () => {
    expect(firstDayInOffice(SMALL_PACK, person('joe-biden'))).toBe(firstDay('2009-01-20'));
    expect(lastDayInOffice(SMALL_PACK, person('joe-biden'))).toBe(firstDay('2025-01-20'));
    expect(lastDayInOffice(SMALL_PACK, person('donald-trump'))).toBeUndefined();
    expect(firstDayInOffice(SMALL_PACK, person('crimea'))).toBeUndefined();
  });
});
