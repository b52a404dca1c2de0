import type { Conflict } from '../knowledge/schema.ts';
import type { CardContext } from './card-context.ts';
import { nameInSentence } from './name-in-sentence.ts';

/** Classes that say what was taken; a standoff is between countries, everything else is in a place. */
const TAKEN: ReadonlySet<Conflict['class']> = new Set(['invasion', 'occupation', 'annexation']);

/** More countries than this are counted behind the first few. */
const MOST_NAMES = 4;

/** A war in more countries than this is more than one for a territory among them. */
const MOST_AROUND = 3;

/** Where a conflict is, as it follows its class in a sentence; its name on a map where it is one place. */
type ConflictPlace = { readonly words: string; readonly name?: string };

const LIST = new Intl.ListFormat('en-GB');

/**
 * Where a conflict was fought; undefined where the knowledge has no place. Where the countries it lists are only
 * those that fought each other, they are said as the parties and not as the place.
 */
export function placeOfConflict(
  context: CardContext,
  conflict: Conflict,
): ConflictPlace | undefined {
  const isTaking = TAKEN.has(conflict.class);
  const initiators = new Set(conflict.initiators);
  const others = conflict.countries.filter((code) => !initiators.has(code));
  const isOfParties =
    conflict.class === 'standoff' || (conflict.class === 'war' && areEnemies(conflict));
  const territories = conflict.territories.flatMap((id) => context.entity(id)?.name ?? []);
  // A war of many countries, for several territories or upon a whole country, goes beyond them; and one whose first
  // place is another (Khartoum, of a war that is also in Darfur).
  const isThere =
    territories.length === 1 &&
    isPlaceIn(conflict.places[0], territories[0]) &&
    conflict.countries.length <= MOST_AROUND &&
    (!isOfParties || initiators.size === 0);
  if (isTaking ? territories.length > 0 : isThere && conflict.class !== 'standoff')
    return said(isTaking ? 'of' : 'in', territories, 'place');
  const named = conflict.places.find((place) => conflict.name.includes(place));
  if (named !== undefined && (isTaking || conflict.class === 'campaign'))
    return said(isTaking ? 'of' : 'in', [named], 'place');
  const countries = isTaking && others.length > 0 ? others : conflict.countries;
  const names = countries.map((code) => context.countryName(code));
  if (isOfParties && names.length > 1) return said('between', names, 'country');
  return names.length === 0 ? undefined : said(isTaking ? 'of' : 'in', names, 'country');
}

/**
 * What a map calls a conflict that is in no single place: the country that was attacked where there is one, the first
 * known place, else the conflict itself.
 */
export function placeOnMap(context: CardContext, conflict: Conflict): string {
  const attacked = conflict.countries.filter((code) => !conflict.initiators.includes(code));
  const [code] = attacked;
  if (code !== undefined && attacked.length === 1) return context.countryName(code);
  return conflict.places[0] ?? conflict.name;
}

function said(
  preposition: string,
  names: readonly string[],
  what: 'place' | 'country',
): ConflictPlace {
  const isLong = names.length > MOST_NAMES;
  const shown = (isLong ? names.slice(0, MOST_NAMES - 1) : names).map(
    what === 'country' ? nameInSentence : placeInSentence,
  );
  const rest = names.length - shown.length;
  const list = LIST.format(
    isLong ? [...shown, `${rest} other ${what === 'country' ? 'countries' : 'places'}`] : shown,
  );
  const [only] = names;
  return {
    words: `${preposition} ${list}`,
    ...(names.length === 1 && only !== undefined ? { name: only } : {}),
  };
}

/** Names of places that English uses with an article. */
const PLACE =
  /(?:Islands|Archipelago|Rocks|Strip|Bank|Heights|Strait|Sea|Peninsula|Triangle|Canal|Corridor|corridor|Gap|Line|Region|Zone|Country|[a-z] territories|settlements)$|^(?:Line|Strait|Region|Bay) of |territories of /;

const placeInSentence = (name: string): string => (PLACE.test(name) ? `the ${name}` : name);

/** Whether each country that a conflict lists is a party, and they are on different sides. */
function areEnemies({ countries, sides }: Conflict): boolean {
  const sideOf = (code: string): number =>
    sides.findIndex(({ parties }) => parties.some(({ country }) => country === code));
  const own = new Set(countries.map(sideOf));
  return own.size > 1 && !own.has(-1);
}

/** Whether a short name of a place is that of a territory, or a part of it: "Falklands", "Falkland Islands". */
function isPlaceIn(place: string | undefined, territory = ''): boolean {
  const short = place?.replace(/s$/, '').toLowerCase();
  return short === undefined || territory.toLowerCase().includes(short);
}
