import { aliasTokens } from '../knowledge/gazetteer.ts';
import { isNamedOneOf } from '../knowledge/alias-senses.ts';
import { touches } from '../knowledge/calendar.ts';
import type { ConflictEntry } from '../knowledge/lexicon.ts';
import type { ConflictClass, Entity } from '../knowledge/schema.ts';
import type { DescribedName } from './description.ts';
import type { Reading } from './reading.ts';

/** Conflicts that are called after the country they are in, not after those who take part from outside. */
const INTERNAL: ReadonlySet<ConflictClass> = new Set([
  'civil-war',
  'uprising',
  'insurgency',
  'genocide',
  'coup',
]);

/** Names that say nothing about where or between whom: other people, series of summits. */
export const isRelevant = (reading: Reading, { relation, match }: DescribedName): boolean =>
  match.senses.some(
    (sense) =>
      sense.type === 'country' ||
      sense.type === 'adjective' ||
      sense.type === 'demonym' ||
      sense.type === 'place' ||
      (sense.type === 'entity' &&
        (relation === 'against' || reading.pack.kind(sense.index) !== 'leader')),
  );

/**
 * Whether a name can stand where it stands in a description of a conflict: "in" its place, "against" a side of it. What
 * is carried into another's country ("invasion", `isCarried`) is called after who carries it.
 */
export function fits(
  reading: Reading,
  entry: ConflictEntry,
  { relation, match }: DescribedName,
  isCarried: boolean,
): boolean {
  const isTaking = entry.initiators.length > 0;
  return match.senses.some((sense) => {
    switch (sense.type) {
      case 'country':
      case 'adjective':
      case 'demonym': {
        const code = reading.lexicon.countries[sense.index]?.code ?? '';
        if (relation === 'place') {
          return (
            entry.countries.includes(code) &&
            !(isTaking && entry.initiators.includes(code) && entry.countries.length > 1)
          );
        }
        if (relation === 'against')
          return entry.parties.includes(code) || entry.countries.includes(code);
        // "The French invasion" is by France: only a noun says where to, "the Iraq invasion".
        const isInvader = isCarried && relation === 'before' && sense.type !== 'country';
        if (isInvader && !isTaking)
          return entry.parties.includes(code) && !entry.countries.includes(code);
        if (isInvader) return entry.initiators.includes(code);
        if (entry.classes[0] !== undefined && INTERNAL.has(entry.classes[0]))
          return entry.countries.includes(code);
        if (relation === 'owner' && isTaking) return entry.initiators.includes(code);
        return entry.countries.includes(code) || entry.parties.includes(code);
      }
      case 'place':
        return entry.places.includes(sense.index);
      case 'entity':
        // "The attack by Hamas" is none that a state carried out.
        if (relation === 'owner' && isTaking && reading.pack.kind(sense.index) === 'organization')
          return false;
        return entry.entities.includes(sense.index) || isRuled(reading, entry, sense.index);
      default:
        return false;
    }
  });
}

/** An uprising of more countries than this is against no one ruler. */
const MOST_RULED = 3;

/** "The uprising against Gaddafi": whether a conflict is in a country that a person led as it began. */
function isRuled({ pack, lexicon }: Reading, entry: ConflictEntry, leader: number): boolean {
  if (pack.kind(leader) !== 'leader') return false;
  if (entry.classes[0] === 'uprising' && entry.countries.length > MOST_RULED) return false;
  const country = lexicon.countries[pack.country(leader) ?? -1]?.code ?? '';
  return (
    entry.countries.includes(country) &&
    pack.termsOf(leader).some((term) => touches(term, { from: entry.start, to: entry.start }))
  );
}

/** "Against the Mau Mau", "against Boko Haram": an armed group that fights in it, with an entry of its own or without. */
export const isAgainstGroup = (
  { pack }: Reading,
  { places, entities }: ConflictEntry,
  { relation, match }: DescribedName,
): boolean =>
  relation === 'against' &&
  match.senses.some(
    ({ type, index }) =>
      (type === 'place' && places.includes(index)) ||
      (type === 'entity' && entities.includes(index) && isArmed(pack.record(index))),
  );

const isArmed = (record: Entity): boolean =>
  record.kind === 'organization' && record.class === 'armed-movement';

/** Whether one of the names of a conflict holds a place of it: the Battle of Mosul is called after Mosul. */
export function isCalledAfter(
  { pack, lexicon }: Reading,
  entry: ConflictEntry,
  { match }: DescribedName,
): boolean {
  const places = match.senses.filter(
    ({ type, index }) => type === 'place' && entry.places.includes(index),
  );
  if (places.length === 0) return false;
  const name = ` ${aliasTokens(pack.record(entry.entity).name).join(' ')} `;
  return places.some(({ index }) => {
    const place = lexicon.places[index] ?? '';
    return (
      name.includes(` ${aliasTokens(place).join(' ')} `) ||
      isNamedOneOf(
        pack,
        entry.entity,
        BATTLES.flatMap((battle) => [`${battle} of ${place}`, `${place} ${battle}`]),
      )
    );
  });
}

/** What battles are called, with their place. */
const BATTLES = 'battle siege fall massacre offensive landing'.split(' ');

/** Whether a war is called one of independence or liberation, of a country that it is in. */
export const isOfFreedom = ({ pack, lexicon }: Reading, entry: ConflictEntry): boolean =>
  /independence|liberation/i.test(pack.record(entry.entity).name) ||
  isNamedOneOf(
    pack,
    entry.entity,
    lexicon.countries
      .filter(({ code }) => entry.countries.includes(code))
      .flatMap(({ name: country, adjectives }) =>
        [country, ...adjectives].flatMap((own) => [
          `${own} war of independence`,
          `${own} war of liberation`,
          `${own} independence war`,
        ]),
      ),
  );

/** Countries, that it is fought in or that came from outside, from which a war is shared by many. */
const MANY = 3;

/**
 * Whether a war is called after a country that has a part in what many share and did not begin it: "the Polish war" is not the
 * war in Iraq for the Polish soldiers there, nor "the Anglo-Somali war" the war on terror.
 */
export function isOneOfMany(
  { lexicon }: Reading,
  { initiators, parties, countries }: ConflictEntry,
  names: readonly DescribedName[],
): boolean {
  const outside = parties.filter((code) => !countries.includes(code) && !initiators.includes(code));
  return (
    names.every(({ relation }) => relation !== 'place' && relation !== 'against') &&
    names.some(({ match }) =>
      match.senses.some(({ type, index }) => {
        if (type !== 'country' && type !== 'adjective' && type !== 'demonym') return false;
        const code = lexicon.countries[index]?.code ?? '';
        if (initiators.includes(code)) return false;
        if (countries.includes(code)) return countries.length > MANY;
        return outside.length >= MANY || (initiators.length > 0 && outside.includes(code));
      }),
    )
  );
}
