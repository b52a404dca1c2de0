import type { ConflictClass } from '../knowledge/schema.ts';
import type { Description } from './description.ts';
import { timeOpening } from './lines.ts';
import type { BlockReading } from './reading.ts';

/** Verbs of who carries a war to another, and the classes of conflict that this can be. */
export const ATTACKS: ReadonlyMap<string, readonly ConflictClass[]> = new Map([
  ['invaded', ['invasion', 'war']],
  ['attacked', ['war', 'invasion', 'attack', 'campaign']],
  ['annexed', ['annexation']],
  ['intervened', ['invasion', 'campaign', 'war']],
]);

/** What attacks for a country: "Amin's army". */
const FORCES = new Set('army troops forces soldiers military tanks jets'.split(' '));
const HELPERS = new Set(['has', 'had', 'have']);

/**
 * "Iraq attacked Iran", "Amin's army invaded Tanzania", "France intervened in Mali": who did it as the owner and to whom as the
 * place. Undefined where one of the two is not named right beside the verb, or the sentence denies or doubts it.
 */
export function describeAttack(block: BlockReading, at: number): Description | undefined {
  const { tokens, matchAt } = block;
  let before = at - 1;
  while (HELPERS.has(tokens[before]?.norm ?? '')) before -= 1;
  if (FORCES.has(tokens[before]?.norm ?? '')) before -= 1;
  if (tokens[before]?.norm === 's') before -= 1;
  const by = matchAt[before];
  let behind = at + 1;
  if (tokens[at]?.norm === 'intervened' && tokens[behind]?.norm !== 'in') return undefined;
  if (tokens[behind]?.norm === 'in') behind += 1;
  if (tokens[behind]?.norm === 'the') behind += 1;
  const place = matchAt[behind];
  if (!by || by.end !== before + 1 || !place || place.start !== behind) return undefined;
  const isClause = tokens
    .slice(by.end, place.end)
    .every(({ gap }) => gap === 'space' || gap === 'apostrophe');
  if (
    !isClause ||
    ['hyphen', 'apostrophe'].includes(tokens[place.end]?.gap ?? '') ||
    !isDone(block, at)
  )
    return undefined;
  const timeAt = ['in', 'on'].includes(tokens[place.end]?.norm ?? '') ? place.end + 1 : place.end;
  const time = block.timeFrom[timeAt];
  const said = time ?? timeOpening(block, by.start);
  return {
    start: by.start,
    end: time?.end ?? place.end,
    names: [
      { relation: 'owner', match: by },
      { relation: 'place', match: place },
    ],
    times: said ? [said] : [],
    words: [],
    determiner: '',
    hasUnknownPlace: false,
  };
}

/** Words before a verb, in its sentence, by which it did not take place, or not yet. */
const NOT_DONE = new Set(
  'not never nearly almost if unless could would might nobody whether'.split(' '),
);
const VERB_TOKENS = 5;

/** Whether a verb in the past says that something took place: no "if Iraq invaded". */
export const isDone = ({ tokens, sentences }: BlockReading, verb: number): boolean => {
  const from = Math.max(0, verb - VERB_TOKENS);
  return !tokens
    .slice(from, verb)
    .some(({ norm }, index) => NOT_DONE.has(norm) && sentences[from + index] === sentences[verb]);
};
