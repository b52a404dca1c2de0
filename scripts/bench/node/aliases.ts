import { surfaceForms } from '../../../core/knowledge/aliases.ts';
import type { Knowledge } from '../../../core/knowledge/knowledge.ts';
import { Pack } from '../../../core/knowledge/pack.ts';
import { writePack } from '../../../core/knowledge/pack-writer.ts';

const ONSETS = 'b c d f g h j k l m n p r s t v z br ch cl dr gr kh kr pr sh st th tr zh'.split(
  ' ',
);
const VOWELS = 'a e i o u ai ei ou ia'.split(' ');
const CODAS = ['', '', 'n', 'r', 's', 'l', 'k', 'm', 'ng', 'v'];

/** The next number in [0, 2³²) of a small generator, the same on every machine (Marsaglia's xorshift). */
export function createRandom(seed = 2_463_534_242): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
}

/** A name that can be pronounced, of one to three words, each of two or three syllables. */
export function makeName(random: () => number): string {
  const pick = (list: readonly string[]) => list[random() % list.length] ?? '';
  const word = () => {
    const syllables = Array.from({ length: 2 + (random() % 2) }, () => pick(ONSETS) + pick(VOWELS));
    const written = syllables.join('') + pick(CODAS);
    return written.charAt(0).toUpperCase() + written.slice(1);
  };
  return Array.from({ length: 1 + (random() % 3) }, word).join(' ');
}

/** So many different aliases: those of the knowledge first, in an order that mixes its kinds, then made-up ones. */
export function makeAliases(knowledge: Knowledge, count: number): readonly string[] {
  const random = createRandom();
  const own = knowledge.entities.flatMap((entity) =>
    surfaceForms(entity, new Set()).map(([alias]) => alias),
  );
  const mixed = own
    .map((alias) => ({ alias, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ alias }) => alias);
  const aliases = new Set(mixed.slice(0, count));
  while (aliases.size < count) aliases.add(makeName(random));
  return [...aliases];
}

/** A pack that holds nothing but these aliases, as words for one country, so that none is made or left out. */
export function packOf(aliases: readonly string[]): Pack {
  const [name = 'Nowhere', ...others] = aliases;
  const country = {
    code: 'XX',
    name,
    aliases: others,
    adjectives: [],
    demonyms: [],
    metonyms: [],
    institutions: [],
  };
  const nothing = { sources: [], offices: [], series: [], entities: [], loadedWords: [] };
  return new Pack(writePack({ ...nothing, countries: [country] }, '2026-01-01').buffer);
}
