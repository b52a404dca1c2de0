import { NUMBERS } from '../time/time-words.ts';
import type { BlockReading } from './reading.ts';

/** Heads of what is done to people. */
const KILLING = new Set('killing killings massacre massacres slaughter murder'.split(' '));

/** Words before a number that say how sure it is. */
const ROUGHLY = new Set('more than at least about around some nearly almost over up to'.split(' '));

const MANY = new Set('dozens scores hundreds thousands'.split(' '));

/** Who is counted, and no cattle. */
const PEOPLE = new Set(
  (
    'people civilians men women children students pupils schoolchildren boys girls tourists villagers worshippers worshipers protesters ' +
    'demonstrators miners soldiers policemen peasants refugees prisoners muslims christians jews hindus yazidis'
  ).split(' '),
);

/** Words between a number and who is counted: "8,000 unarmed men and boys". */
const MOST_WORDS = 2;

/**
 * "The killing of 26 people at Pahalgam", "the massacre of some 8,000 men and boys in Srebrenica": the token behind those who were
 * killed, from the "of" behind the head. Undefined for what is no killing, and where no number of people is said.
 */
export function behindVictims({ tokens }: BlockReading, of: number): number | undefined {
  if (tokens[of]?.norm !== 'of' || !KILLING.has(tokens[of - 1]?.norm ?? '')) return undefined;
  let at = of + 1;
  while (ROUGHLY.has(tokens[at]?.norm ?? '')) at += 1;
  const count = tokens[at]?.norm ?? '';
  const isMany = MANY.has(count) && tokens[at + 1]?.norm === 'of';
  if (!isMany && !/^\d+$/.test(count) && !NUMBERS.has(count)) return undefined;
  at += isMany ? 2 : 1;
  // "8,000" may be two tokens.
  while (/^\d{3}$/.test(tokens[at]?.norm ?? '')) at += 1;
  const who = tokens.slice(at, at + MOST_WORDS + 1).findIndex(({ norm }) => PEOPLE.has(norm));
  if (who < 0) return undefined;
  const end = at + who + 1;
  const isPair = tokens[end]?.norm === 'and' && PEOPLE.has(tokens[end + 1]?.norm ?? '');
  return isPair ? end + 2 : end;
}
