import type { Lexicon } from '../knowledge/lexicon.ts';
import type { Token } from '../text/tokenize.ts';
import type { Match } from './match.ts';

/** What the words around a role are read with. */
export type OwnerInput = {
  readonly tokens: readonly Token[];
  readonly matchAt: readonly (Match | undefined)[];
  readonly lexicon: Lexicon;
  /** Whether an entity is a person, who owns no office as a body does: "Reagan's secretary of state". */
  readonly isLeader: (entity: number) => boolean;
  /** The countries that the article calls by their names or their capitals, or whose leaders it names in full. */
  readonly named: ReadonlySet<number>;
};

const REGIONS = new Set(
  'south north west east southern northern western eastern central latin native african pan anglo'.split(
    ' ',
  ),
);

/** The country or body that a role is of, with the tokens that name it. */
export type Owner = {
  readonly start: number;
  readonly end: number;
  readonly country?: number;
  readonly organization?: number;
};

/** "Russia's", "UK", "American", "EU", "Nato's" directly before a role. */
export function ownerBefore(input: OwnerInput, at: number): Owner | undefined {
  const { tokens, matchAt } = input;
  const here = tokens[at];
  if (!here || at === 0) return undefined;
  let last = at - 1;
  const isPossessive =
    tokens[last]?.norm === 's' && tokens[last]?.gap === 'apostrophe' && here.gap === 'space';
  if (isPossessive) last -= 1;
  else if (here.gap !== 'space' && here.gap !== 'hyphen' && here.gap !== 'apostrophe')
    return undefined;
  const korea = isPossessive ? koreaAt(input, last) : undefined;
  if (korea) return korea;
  const match = matchAt[last];
  if (!match || match.end !== last + 1) return undefined;
  // "The South American leader", "the West Australian premier" are of another place.
  const before = tokens[match.start - 1];
  if (before && tokens[match.start]?.gap !== 'comma' && REGIONS.has(before.norm)) return undefined;
  return ownerOf(match, input);
}

/** The two that are called by half of their names where the article names both. */
const KOREAS = { north: 'KP', south: 'KR' } as const;

/** "The South's president" in an article that names both Koreas. */
function koreaAt({ tokens, lexicon, named }: OwnerInput, at: number): Owner | undefined {
  const token = tokens[at];
  const half = token?.norm === 'north' || token?.norm === 'south' ? token.norm : undefined;
  if (!token?.isCapital || half === undefined || tokens[at - 1]?.norm !== 'the') return undefined;
  const numbers = [KOREAS[half], ...Object.values(KOREAS)].map((code) =>
    lexicon.countries.findIndex((country) => country.code === code),
  );
  const [country] = numbers;
  return country !== undefined && numbers.every((number) => named.has(number))
    ? { start: at, end: at + 1, country }
    : undefined;
}

/** "of Portugal", "of the European Commission", "for the Russian Federation" directly after a role. */
export function ownerAfter(input: OwnerInput, at: number): Owner | undefined {
  const { tokens, matchAt } = input;
  const word = tokens[at];
  if (!word || (word.norm !== 'of' && word.norm !== 'for') || word.gap !== 'space')
    return undefined;
  const next = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
  const match = matchAt[next];
  if (!match || match.start !== next) return undefined;
  // "The real leader of the Afghan people": an adjective of something else.
  const after = tokens[match.end];
  const isCountry = match.senses.some(({ type }) => type !== 'adjective' && type !== 'demonym');
  const goesOn = after?.gap === 'space' && !after.isCapital && after.norm.length > 3;
  return !isCountry && goesOn ? undefined : ownerOf(match, input);
}

function ownerOf(
  match: Match,
  { isLeader, named }: Pick<OwnerInput, 'isLeader' | 'named'>,
): Owner | undefined {
  const span = { start: match.start, end: match.end };
  for (const type of ['country', 'adjective', 'demonym'] as const) {
    const senses = match.senses.filter((own) => own.type === type);
    const [sense, other] = senses;
    // "The Congolese president", "Dominican": of which country, only the country's name says.
    if (sense && other) {
      const [only, second] = senses.filter(({ index }) => named.has(index));
      return only && !second ? { ...span, country: only.index } : undefined;
    }
    if (sense) return { ...span, country: sense.index };
  }
  const metonym = match.senses.find((sense) => sense.type === 'metonym');
  const entity = match.senses.find((sense) => sense.type === 'entity' && !isLeader(sense.index));
  if (entity)
    return { ...span, organization: entity.index, ...(metonym ? { country: metonym.index } : {}) };
  return metonym ? { ...span, country: metonym.index } : undefined;
}

/** What was found for the offices of a word ("president": of two hundred) and an owner: an article names few. */
const known = new WeakMap<Lexicon, WeakMap<readonly number[], Map<string, readonly number[]>>>();

/** Those of the offices that are of a country or body; all of them where none is named. */
export function officesOfOwner(
  lexicon: Lexicon,
  offices: readonly number[],
  owner: Owner | undefined,
): readonly number[] {
  if (!owner) return offices;
  const ofWords =
    known.get(lexicon) ?? new WeakMap<readonly number[], Map<string, readonly number[]>>();
  known.set(lexicon, ofWords);
  const ofOwners = ofWords.get(offices) ?? new Map<string, readonly number[]>();
  ofWords.set(offices, ofOwners);
  const key = `${owner.country} ${owner.organization}`;
  const found = ofOwners.get(key) ?? filterOffices(lexicon, offices, owner);
  ofOwners.set(key, found);
  return found;
}

function filterOffices(lexicon: Lexicon, offices: readonly number[], owner: Owner): number[] {
  const code = owner.country === undefined ? undefined : lexicon.countries[owner.country]?.code;
  return offices.filter((index) => {
    const organization = lexicon.officeOrganizations[index] ?? -1;
    if (organization >= 0) return organization === owner.organization;
    const office = lexicon.offices[index];
    return code !== undefined && office?.country === code && !office.isRegional;
  });
}

/** The country or body of an office whose phrase names it by itself: "Kremlin leader", "UN chief". */
export function ownerOfOffice(
  lexicon: Lexicon,
  office: number,
): Pick<Owner, 'country' | 'organization'> {
  const organization = lexicon.officeOrganizations[office] ?? -1;
  if (organization >= 0) return { organization };
  const code = lexicon.offices[office]?.country;
  return { country: lexicon.countries.findIndex((own) => own.code === code) };
}
