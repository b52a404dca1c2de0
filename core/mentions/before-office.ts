import type { Day } from '../time/day.ts';
import { countriesNamed } from './country-in-focus.ts';
import type { Reading } from './reading.ts';

/** How many years before a first term the press may name a person, who is grown up by then. */
const YEARS_BEFORE_OFFICE = 25;

/** "Gulbuddin Hekmatyar" in 1989: somebody in no office yet of whom an article about the country can speak. */
export function isKnownBefore(reading: Reading, entity: number, firstInOffice: Day): boolean {
  const { pack, day } = reading;
  const days = YEARS_BEFORE_OFFICE * 365;
  const country = pack.country(entity);
  return (
    day > firstInOffice - days &&
    day > (pack.start(entity) ?? firstInOffice) + days &&
    country !== undefined &&
    countriesNamed(reading).has(country)
  );
}
