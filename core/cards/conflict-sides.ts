import type { Conflict, Party } from '../knowledge/schema.ts';
import { firstDay } from '../time/day.ts';
import type { CardContext } from './card-context.ts';
import type { CardFact } from './card-model.ts';
import { dateInWords } from './dates.ts';
import { nameInSentence } from './name-in-sentence.ts';

const LIST = new Intl.ListFormat('en-GB');

/** A side of a conflict with those of its parties that had joined it by the article's day. */
export function sideFact(
  context: CardContext,
  { name, parties }: Conflict['sides'][number],
  cited: readonly number[],
): CardFact {
  const joined = parties.filter(
    ({ from }) => from === undefined || firstDay(from) <= context.articleDay,
  );
  return {
    label: 'sides',
    value: sideInWords(context, name, joined),
    sources: cited,
    chips: joined.flatMap((party) =>
      party.entity === undefined ? [] : context.chip(party.entity),
    ),
  };
}

/**
 * A side by its name, and by those of its parties that the name does not say: "Russia with North Korea", "South Korea
 * and UN forces (United States, United Kingdom)", "Armenians: Armenia, Nagorno-Karabakh".
 */
function sideInWords(context: CardContext, name: string, parties: readonly Party[]): string {
  const others = parties.filter((party) => !isSaidIn(context, name, party));
  if (others.length === 0) return name;
  const names = others.map((party) => partyName(context, party));
  const since = others.map(({ from }) => (from === undefined ? '' : ` from ${dateInWords(from)}`));
  const list = names.map((own, at) => `${own}${since[at]}`).join(', ');
  if (others.length === parties.length) return `${name}: ${list}`;
  return parties.some((party) => partyName(context, party) === name)
    ? `${name} with ${LIST.format(names.map((own, at) => `${nameInSentence(own)}${since[at]}`))}`
    : `${name} (${list})`;
}

/** Whether a side's name says a party: its name, "Britain" of "United Kingdom", or “Ukrainian government”. */
function isSaidIn(context: CardContext, side: string, party: Party): boolean {
  const { country } = party;
  const words = country === undefined ? [] : (context.country(country)?.adjectives ?? []);
  const ways = [
    partyName(context, party),
    ...(country === 'GB' ? ['Britain'] : []),
    ...words.map((word) => `${word} government`),
  ];
  const said = ` ${wordsOf(side)} `;
  return ways.some((way) => way !== '' && said.includes(` ${wordsOf(way)} `));
}

const wordsOf = (text: string): string => text.toLowerCase().replace(/[\s,.()]+/g, ' ');

/** What a party is called: its own words, its entity, or its country. */
export function partyName(context: CardContext, party: Party): string {
  if (party.name !== undefined) return party.name;
  if (party.entity !== undefined) return context.entity(party.entity)?.name ?? party.entity;
  return party.country === undefined ? '' : context.countryName(party.country);
}
