import type { Match } from './match.ts';
import type { BlockReading } from './reading.ts';
import { sentencesWith } from './sentence-words.ts';

/** "Carla Bruni-Sarkozy": one word behind a hyphen is the second surname of somebody whom we do not know. */
export const isSecondSurname = (
  { tokens, matchAt }: BlockReading,
  { start, end }: Match,
): boolean =>
  end - start === 1 &&
  tokens[start]?.gap === 'hyphen' &&
  tokens[start - 1]?.isCapital === true &&
  !tokens[start - 1]?.isAllCaps &&
  matchAt[start - 1] === undefined;

const FLIGHT_WORDS = new Set(
  'flight flights plane planes jet jets airliner airliners airport airports airline airlines landed runway runways passengers flew'.split(
    ' ',
  ),
);

/** Words by which initials anywhere in their sentence are an airport's. */
const AIRPORT_WORDS = new Set(
  'flights airport airports airline airlines runway runways'.split(' '),
);

/** Before an airport, and its like in a list of them. */
const WHERE = new Set('to from at via through into out'.split(' '));

/** "The flight from JFK landed late": one of the dead, by initials or where a sentence of flights says where they go. */
export function isAirport(block: BlockReading, start: number, isDead: boolean): boolean {
  if (!isDead) return false;
  const { tokens, sentences } = block;
  const before = tokens[start - 1];
  const sentence = sentences[start] ?? 0;
  if (tokens[start]?.isAllCaps === true && sentencesWith(block, AIRPORT_WORDS).has(sentence))
    return true;
  const isWhere =
    before !== undefined && (WHERE.has(before.norm) || tokens[start]?.gap === 'comma');
  return isWhere && sentencesWith(block, FLIGHT_WORDS).has(sentence);
}
