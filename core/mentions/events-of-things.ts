import type { Description } from './description.ts';
import type { BlockReading } from './reading.ts';

/** Works and games that are called after wars. */
const WORKS = new Set(
  'film movie novel book memoir play drama series miniseries musical opera album song poem documentary game boardgame videogame painting exhibition thriller comedy trilogy'.split(
    ' ',
  ),
);

/** Beside a battle's name, what the joke on it is about. */
const OF_WEIGHT = new Set(
  'belly bellies waist waistline waistlines diets dieting dieters slimming slimmers flab obesity calories'.split(
    ' ',
  ),
);

/** What a war may be "of" besides its time. */
const AIMS = new Set('independence liberation resistance aggression attrition'.split(' '));

/**
 * Whether the name of a war or battle is that of something else: of a work ("his novel The Winter War"), of a fight over
 * something ("the battle of Britain's supermarkets", "the Stalingrad of college football"), of one against fat.
 */
export function isEventOfThing(block: BlockReading, start: number, end: number): boolean {
  const { tokens, sentences, timeOver, matchAt } = block;
  const article = tokens[start - 1];
  const isTitle = article?.norm === 'the' && article.isCapital && tokens[start]?.gap === 'space';
  const work = isTitle ? start - 2 : start - 1;
  const gap = tokens[work + 1]?.gap;
  const isInside = sentences[work] === sentences[start];
  if (WORKS.has(tokens[work]?.norm ?? '') && gap === 'space' && isInside && !block.isTitleCase)
    return true;
  const name = tokens[start]?.norm;
  if (name === 'battle' && tokens.some(({ norm }) => OF_WEIGHT.has(norm))) return true;
  const after = tokens[end];
  // "The battle of Britain’s supermarkets"; a battle’s survivors are those of a capital one.
  if (after?.norm === 's' && after.gap === 'apostrophe')
    return tokens[start]?.isCapital === false && isSmall(block, end + 1);
  const behind = tokens[end + 1];
  if (after?.norm !== 'of' || after.gap !== 'space' || !behind) return false;
  if (timeOver[end + 1] || timeOver[end + 2] || matchAt[end + 1] || AIMS.has(behind.norm))
    return false;
  return isSmall(block, end + 1) && behind.norm !== 'the' && !/^\d/.test(behind.norm);
}

const isSmall = ({ tokens }: BlockReading, at: number): boolean =>
  tokens[at]?.gap === 'space' && !tokens[at].isCapital;

/** Who invades without being a name that we know. */
const INVADERS = new Set(
  (
    'allies allied wehrmacht army armies troops soldiers forces military regime government junta country nation kingdom neighbour neighbor neighbours neighbors ' +
    'coalition alliance president leader dictator general generals rebels militants jihadists islamists nazis hitler today yesterday tomorrow year month week ' +
    'monday tuesday wednesday thursday friday saturday sunday union kremlin superpower enemy one father brother predecessor it he'
  ).split(' '),
);

/** Nouns of what is said of a company or of animals as well. */
const ALSO_OF_OTHERS = new Set('invasion conquest takeover'.split(' '));

/**
 * "Pepsi’s invasion of India", "the mosquitoes’ invasion of Texas": what belongs to somebody who is no state, no army and
 * no name that we know.
 */
export function isByNobodyOfOurs(
  block: BlockReading,
  head: number,
  { start }: Description,
): boolean {
  const { tokens, matchAt, roleOver, timeOver } = block;
  if (!ALSO_OF_OTHERS.has(tokens[head]?.norm ?? '')) return false;
  const isS = tokens[start - 1]?.norm === 's' && tokens[start - 1]?.gap === 'apostrophe';
  const owner = start - (isS ? 2 : 1);
  const token = tokens[owner];
  if (!token || matchAt[owner] || roleOver[owner] || timeOver[owner]) return false;
  const between = block.block.text.slice(token.end, tokens[owner + 1]?.start);
  if (!isS && !/^['’]\s/.test(between)) return false;
  return !INVADERS.has(token.norm);
}
