import { conflictsSpokenOf } from './conflict-lists.ts';
import { OFTEN } from './conflict-candidates.ts';
import { WAR_WORDS } from './event-words.ts';
import { isNamedOneOf } from '../knowledge/alias-senses.ts';
import type { ConflictEntry } from '../knowledge/lexicon.ts';
import { one } from '../linking/weights.ts';
import type { Match } from './match.ts';
import type { Candidate, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import { sentencesWith } from './sentence-words.ts';

/** Words before a country that stands for its war. */
const COMPARING = new Set(['since', 'than']);

/** Words that, with those of fighting, make a sentence one about war. */
const ABOUT_WAR = new Set([
  ...WAR_WORDS,
  ...'deployment deployments combat casualties defeat quagmire veterans withdrawal battlefield wounded'.split(
    ' ',
  ),
]);

/** Superlatives: "the largest deployment since Vietnam". */
const MOST = /^(?:first|only|most|worst|longest|\w{3,}est)$/;

/** Days since its end after which a war is one of history: two years. */
const PAST_DAYS = 730;

/** Salience below which no war is called by its country alone. */
const LEAST_SALIENCE = 0.8;

/**
 * A country for its best-known war: "the largest deployment since Vietnam", "America's longest war, longer than Vietnam". The
 * sentence has to speak of fighting and compare, the war to be over, well known and called after the country. Refuses the
 * country as what it is otherwise ("larger than Vietnam", "the worst floods since Vietnam joined").
 */
export function proposeWarsByCountry(reading: Reading): Proposal[] {
  return reading.blocks.flatMap((block) => {
    const sentences = sentencesWith(block, ABOUT_WAR);
    if (sentences.size === 0) return [];
    return block.matches.flatMap((match) => {
      if (!sentences.has(block.sentences[match.start] ?? 0) || !isCompared(block, match)) return [];
      const candidates = candidatesOf(reading, match);
      if (candidates.length === 0) return [];
      return [
        {
          block: block.index,
          start: match.start,
          end: match.end,
          kind: 'conflict' as const,
          form: 'short-name' as const,
          via: 'wars by country',
          anchor: { from: reading.day, to: reading.day },
          candidates,
        },
      ];
    });
  });
}

/** "Since Vietnam" at the end of a clause that says the most of something, or a comparison "than Vietnam". */
function isCompared({ tokens, sentences }: BlockReading, { start, end }: Match): boolean {
  const before = tokens[start - 1]?.norm ?? '';
  if (!COMPARING.has(before) || tokens[start]?.gap !== 'space') return false;
  const after = tokens[end];
  if (after && after.gap === 'space' && sentences[end] === sentences[start]) return false;
  if (after?.gap === 'apostrophe' || after?.gap === 'hyphen') return false;
  for (let at = start - 2; at >= 0 && sentences[at] === sentences[start]; at -= 1)
    if (MOST.test(tokens[at]?.norm ?? '')) return true;
  return false;
}

function candidatesOf(reading: Reading, { senses }: Match): Candidate[] {
  const { lexicon, pack, day } = reading;
  return senses.flatMap(({ type, index }) => {
    const country = type === 'country' ? lexicon.countries[index] : undefined;
    if (!country) return [];
    const countries = new Set([country.code]);
    const none = new Set<number>();
    return conflictsSpokenOf(reading, { countries, places: none, entities: none })
      .filter(
        (entry) =>
          (entry.end ?? day) < day - PAST_DAYS &&
          pack.salience(entry.entity) >= LEAST_SALIENCE &&
          isItsWar(reading, entry, country.name),
      )
      .map(({ entity }) => ({
        entity,
        evidence: [
          one('descriptionFits'),
          { name: 'salience', amount: pack.salience(entity) - 0.5 },
          {
            name: 'decadesAway',
            amount: Math.max(0, (day - (pack.end(entity) ?? day)) / 3652.5) / 4,
          },
        ],
      }));
  });
}

/** The Vietnam War, the War in Afghanistan, the Bosnian War: a war of all the country, by its name. */
function isItsWar({ pack }: Reading, entry: ConflictEntry, country: string): boolean {
  const [own] = entry.classes;
  if (own === undefined || OFTEN.has(own) || !entry.classes.includes('war')) return false;
  return isNamedOneOf(pack, entry.entity, [`${country} war`, `war in ${country}`]);
}
