import type { Link } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';

/** The kinds of words that name a country, or what stands in it. */
export const COUNTRY_WORDS: ReadonlySet<string> = new Set([
  'country',
  'adjective',
  'demonym',
  'metonym',
  'institution',
]);

const named = new WeakMap<Reading, ReadonlySet<number>>();

/** The countries of which the article names anything; worked out once for each reading. */
export function countriesNamed(reading: Reading): ReadonlySet<number> {
  const known = named.get(reading);
  if (known) return known;
  const found = new Set(
    reading.blocks.flatMap(({ matches }) =>
      matches.flatMap(({ senses }) =>
        senses.flatMap(({ type, index }) => (COUNTRY_WORDS.has(type) ? [index] : [])),
      ),
    ),
  );
  named.set(reading, found);
  return found;
}

/**
 * The codes of countries that the article names for their offices alone: "the French president" says nothing of what it is
 * about, where neither France nor a French leader is named.
 */
export function onlyOfRoles(
  { blocks, lexicon, pack }: Reading,
  links: readonly Link[],
): Set<string> {
  const codeOf = (country = -1): string => lexicon.countries[country]?.code ?? '';
  const found = new Set<string>();
  for (const { roles } of blocks)
    for (const { country, start, end, wordStart, wordEnd } of roles)
      // "The Prince of Wales" names no country.
      if (country !== undefined && end - start > wordEnd - wordStart) found.add(codeOf(country));
  for (const { matches, roles } of blocks) {
    const ofRoles = new Set<number>();
    for (const { country, start, end } of roles)
      if (country !== undefined) for (let at = start; at < end; at += 1) ofRoles.add(at);
    for (const { start, senses } of matches)
      for (const { type, index } of ofRoles.has(start) ? [] : senses)
        if (COUNTRY_WORDS.has(type)) found.delete(codeOf(index));
  }
  for (const { kind, form, entity } of links)
    if (kind === 'leader' && !form.startsWith('role')) found.delete(codeOf(pack.country(entity)));
  return found;
}

/** What is sent or imposed upon a country from outside. */
const SENT = new Set(
  (
    'strike strikes airstrike airstrikes attack attacks sanctions blockade quarantine embargo tariff tariffs war raid raids ' +
    'bombing invasion troops forces soldiers marines missiles warplanes bombers'
  ).split(' '),
);
const UPON = new Set('on upon against to into'.split(' '));

/** Tokens before a country within which that is said: "a strict quarantine would be imposed on Cuba". */
const SENT_TOKENS = 7;

/** "Strikes on Iraq", "troops to Panama": a country that something is sent to is not the one whose president speaks. */
function isTarget({ tokens, sentences }: BlockReading, start: number): boolean {
  const at = tokens[start - 1]?.norm === 'the' ? start - 2 : start - 1;
  if (!UPON.has(tokens[at]?.norm ?? '')) return false;
  for (let before = at - 1; before >= Math.max(0, at - SENT_TOKENS); before -= 1) {
    if (sentences[before] !== sentences[start]) return false;
    if (SENT.has(tokens[before]?.norm ?? '')) return true;
  }
  return false;
}

/** The country that the headline and the first paragraphs are about; undefined where two are. */
export function mainCountry(
  { blocks, lexicon }: Reading,
  ofRoles: ReadonlySet<string>,
): number | undefined {
  const counts = new Map<number, number>();
  const spoken = blocks
    .slice(0, 4)
    .flatMap((block) => block.matches.filter(({ start }) => !isTarget(block, start)));
  for (const { senses } of spoken) {
    const [sense, other] = senses.filter(
      ({ type }) => type !== 'demonym' && COUNTRY_WORDS.has(type),
    );
    // "Congolese" is of two countries, and says nothing here.
    if (!sense || (other && other.index !== sense.index)) continue;
    if (!ofRoles.has(lexicon.countries[sense.index]?.code ?? ''))
      counts.set(sense.index, (counts.get(sense.index) ?? 0) + 1);
  }
  const [main, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return main && !(second && second[1] * 2 >= main[1]) ? main[0] : undefined;
}
