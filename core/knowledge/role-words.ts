import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokenize.ts';
import type { Lexicon, PackedRole, RoleEntry, RoleIndex } from './lexicon.ts';
import type { OfficeClass } from './schema-lists.ts';
import type { Office } from './schema.ts';

/** The words by which the English-language press calls the holder of an office of a class. */
const WORDS: Readonly<Record<OfficeClass, string>> = {
  president: 'president, head of state',
  'prime-minister': 'prime minister, premier, PM, head of government',
  chancellor: 'chancellor, head of government',
  monarch: 'king, queen, monarch, sovereign, ruler',
  'supreme-leader': 'supreme leader, leader, ruler',
  'general-secretary':
    'general secretary, party general secretary, party chief, party leader, leader',
  'vice-president': 'vice president, deputy president, veep',
  'deputy-prime-minister': 'deputy prime minister, vice premier, deputy premier',
  'foreign-minister':
    'foreign minister, minister of foreign affairs, minister for foreign affairs, top diplomat, chief diplomat',
  'defense-minister':
    'defense minister, defence minister, minister of defense, minister of defence',
  'finance-minister': 'finance minister, minister of finance',
  'crown-prince': 'crown prince',
  'governor-general': 'governor general',
  'opposition-leader': 'opposition leader, leader of the opposition',
  nominee: 'nominee, presidential nominee, presidential candidate, candidate',
  'party-leader': 'party leader',
  'press-secretary': 'press secretary, spokesman, spokeswoman, spokesperson',
  'national-security-adviser': 'national security adviser, national security advisor',
  envoy: 'envoy, special envoy',
  'secretary-general': 'secretary general, general secretary, chief, head, boss',
  'commission-president': 'president, chief, head',
  chief: 'chief, head, boss, director general, managing director, president',
  pope: 'pope, pontiff',
  prosecutor: 'prosecutor, chief prosecutor',
  'movement-leader': 'leader, chief, head',
  'military-ruler':
    'leader, ruler, military ruler, military leader, junta leader, junta chief, strongman',
};

/** Where "the premier" is the head of a state or province. */
const HAS_STATE_PREMIERS = new Set(['AU', 'CA', 'ZA']);

/** Every role word of an office: its title, those of its class, its own; and "leader" where it leads. */
export function wordsOfOffice(office: Office): string[] {
  const words = WORDS[office.class].split(', ');
  const isFederal = office.country !== undefined && HAS_STATE_PREMIERS.has(office.country);
  return [
    office.title,
    ...words.filter((word) => !(isFederal && word === 'premier')),
    ...office.words,
    ...(office.leads ? ['leader'] : []),
  ];
}

/** Classes of the offices of a state, which a word means before it means the head of a party, a guard or a region. */
const OF_STATE: ReadonlySet<OfficeClass> = new Set([
  'president',
  'prime-minister',
  'chancellor',
  'monarch',
  'supreme-leader',
  'general-secretary',
  'vice-president',
  'deputy-prime-minister',
  'foreign-minister',
  'defense-minister',
  'finance-minister',
  'crown-prince',
  'governor-general',
  'military-ruler',
]);

const isOfState = (office: Office | undefined): boolean =>
  office !== undefined && OF_STATE.has(office.class) && !office.isRegional;

/**
 * The offices that a word means: of a country that has an office of state by this word, only such ones. "The Iranian president"
 * is not the commander of the guards, whom "president" could mean as the chief of anything.
 */
function ofStateFirst(found: ReadonlySet<number>, offices: readonly Office[]): readonly number[] {
  const numbers = [...found];
  if (numbers.length === 1) return numbers;
  const states = new Set<string | undefined>();
  for (const number of numbers) {
    const office = offices[number];
    if (isOfState(office)) states.add(office?.country);
  }
  return numbers.filter((number) => {
    const office = offices[number];
    return isOfState(office) || !office?.country || !states.has(office.country);
  });
}

type Collected = {
  readonly norms: readonly string[];
  readonly offices: Set<number>;
  readonly isPlural: boolean;
};

/** The role words of all offices, singular and plural, by their first token, longest first. */
export function roleIndexOf(offices: readonly Office[]): RoleIndex {
  const byKey = new Map<string, Collected>();
  const collect = (norms: readonly string[], isPlural: boolean): Collected => {
    const key = norms.join(' ');
    const entry = byKey.get(key) ?? { norms, offices: new Set<number>(), isPlural };
    byKey.set(key, entry);
    return entry;
  };
  // Two hundred presidents share their words, which are cut into tokens once.
  const ofWord = new Map<string, readonly Collected[]>();
  const formsOf = (word: string): readonly Collected[] => {
    const known = ofWord.get(word);
    if (known !== undefined) return known;
    const norms = tokenize(fold(word)).map((token) => token.norm);
    const forms = [collect(norms, false), collect(plural(norms), true)];
    ofWord.set(word, forms);
    return forms;
  };
  offices.forEach((office, index) => {
    for (const form of wordsOfOffice(office).flatMap(formsOf)) form.offices.add(index);
  });
  const index = new Map<string, RoleEntry[]>();
  for (const { norms, offices: set, isPlural } of byKey.values()) {
    const first = norms[0];
    if (first === undefined) continue;
    const list = index.get(first) ?? [];
    index.set(first, list);
    list.push({ norms, offices: ofStateFirst(set, offices), isPlural });
  }
  for (const list of index.values()) list.sort((a, b) => b.norms.length - a.norms.length);
  return index;
}

/** "secretaries general", "ministers of defence", "presidents". */
function plural(norms: readonly string[]): string[] {
  const of = norms.findIndex((norm) => norm === 'of' || norm === 'for');
  const isGeneral = norms.at(-1) === 'general' && norms.length > 1;
  const head = of > 0 ? of - 1 : isGeneral ? norms.length - 2 : norms.length - 1;
  return norms.map((norm, index) => {
    if (index !== head) return norm;
    return norm.endsWith('y') && norm !== 'envoy' ? `${norm.slice(0, -1)}ies` : `${norm}s`;
  });
}

/** Role words as the lexicon has them, with each list of offices once. */
export function packRoles(index: RoleIndex): Pick<Lexicon, 'roles' | 'officeLists'> {
  const numbers = new Map<string, number>();
  const officeLists: (readonly number[])[] = [];
  const roles = [...index.values()].flat().map(({ norms, offices, isPlural }): PackedRole => {
    const key = offices.join(' ');
    const number = numbers.get(key) ?? officeLists.push(offices) - 1;
    numbers.set(key, number);
    return [norms.join(' '), number, isPlural ? 1 : 0];
  });
  return { roles, officeLists };
}
