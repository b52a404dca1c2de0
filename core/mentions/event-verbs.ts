import type { ConflictClass } from '../knowledge/schema.ts';
import type { Description } from './description.ts';
import { timeOfLine, timeOpening } from './lines.ts';
import type { BlockReading } from './reading.ts';

/** Verbs of who carries a war to another, and the classes of conflict that this can be. */
export const ATTACKS: ReadonlyMap<string, readonly ConflictClass[]> = new Map([
  ['invaded', ['invasion', 'war']],
  ['attacked', ['war', 'invasion', 'attack', 'campaign']],
  ['annexed', ['annexation']],
  ['intervened', ['invasion', 'campaign', 'war']],
  ['went', ['war']],
  ['go', ['war']],
  ...['landed', 'rolled', 'marched', 'swept', 'poured', 'stormed'].map(
    (verb): [string, readonly ConflictClass[]] => [verb, ['invasion', 'war']],
  ),
]);

/** Verbs that only soldiers do to a country, and what stands before it: "Russian tanks rolled into Chechnya". */
const MARCHED = new Set('landed rolled marched swept poured stormed'.split(' '));
const INTO = new Set('in into on'.split(' '));

/** What attacks for a country: "Amin's army". */
const FORCES = new Set(
  'army troops forces soldiers military tanks jets marines paratroopers paratroops armor armour'.split(
    ' ',
  ),
);
const HELPERS = new Set(['has', 'had', 'have']);

/**
 * "Iraq attacked Iran", "Amin's army invaded Tanzania", "France intervened in Mali": who did it as the owner and to whom as the
 * place. Undefined where one of the two is not named right beside the verb, or the sentence denies or doubts it.
 */
export function describeAttack(block: BlockReading, at: number): Description | undefined {
  const { tokens, matchAt } = block;
  if (tokens[at]?.norm === 'went' || tokens[at]?.norm === 'go') return describeWar(block, at);
  let before = at - 1;
  while (HELPERS.has(tokens[before]?.norm ?? '')) before -= 1;
  const isMarched = MARCHED.has(tokens[at]?.norm ?? '');
  if (FORCES.has(tokens[before]?.norm ?? '')) before -= 1;
  else if (isMarched) return undefined;
  if (tokens[before]?.norm === 's') before -= 1;
  const by = matchAt[before];
  let behind = at + 1;
  if (tokens[at]?.norm === 'intervened' && tokens[behind]?.norm !== 'in') return undefined;
  if (isMarched && !INTO.has(tokens[behind]?.norm ?? '')) return undefined;
  if (isMarched || tokens[behind]?.norm === 'in') behind += 1;
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

/** "Bolivia and Paraguay went to war", "India went to war with Pakistan": both as those it was with; "go" in a chronology alone. */
function describeWar(block: BlockReading, at: number): Description | undefined {
  const { tokens, matchAt, sentences } = block;
  if (tokens[at + 1]?.norm !== 'to' || tokens[at + 2]?.norm !== 'war') return undefined;
  const by = matchAt[at - 1];
  if (!by || by.end !== at || !isDone(block, at)) return undefined;
  const other = tokens[by.start - 1]?.norm === 'and' ? matchAt[by.start - 2] : undefined;
  const isWith = ['with', 'against'].includes(tokens[at + 3]?.norm ?? '');
  const enemy = isWith && matchAt[at + 4]?.start === at + 4 ? matchAt[at + 4] : undefined;
  const names = [other, by, enemy].flatMap((match) =>
    match && sentences[match.start] === sentences[at] ? [{ relation: 'with', match } as const] : [],
  );
  const end = enemy?.end ?? at + 3;
  const time = ['in', 'on'].includes(tokens[end]?.norm ?? '') ? block.timeFrom[end + 1] : undefined;
  const start = (other ?? by).start;
  const said = time ?? timeOpening(block, start) ?? timeOfLine(block, start);
  if (names.length !== 2 || (tokens[at]?.norm === 'go' && !said)) return undefined;
  return {
    start,
    end: time?.end ?? end,
    names,
    times: said ? [said] : [],
    words: [],
    determiner: '',
    hasUnknownPlace: false,
  };
}

const GOING = new Set('go goes going gone went'.split(' '));

/** "Could go to war with Ukraine": no war that is. One that took place is described by its verb. */
export const isGoneTo = ({ tokens }: BlockReading, head: number): boolean =>
  tokens[head - 1]?.norm === 'to' && GOING.has(tokens[head - 2]?.norm ?? '');

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
