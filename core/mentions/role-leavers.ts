import { one } from '../linking/weights.ts';
import type { DayRange } from '../time/time-expressions.ts';
import type { Candidate } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import type { RolePhrase } from './role-phrases.ts';

/** What ends a life, and a term with it. */
const DEATH = new Set(
  'died dies killed assassinated murdered slain buried dead death funeral'.split(' '),
);

/** What ends a term. */
const LEAVING = new Set(
  'resigned resigns quit quits ousted deposed overthrown toppled fled flees'.split(' '),
);

/** What somebody does to a holder, whose term it ends: "sacked his prime minister". */
const REMOVING = new Set(
  'sacked sacks fired dismissed dismisses ousted oust deposed toppled overthrew toppling remove removes removed'.split(
    ' ',
  ),
);

/** Between a role and what became of its holder: "has been", "was shot", "'s". */
const BETWEEN = new Set('was is has had have been being s were shot himself'.split(' '));

/** Days between the end of a term and the news of it. */
const NEWS_DAYS = 10;

/** Days between the end of a term and the end of a life that are one event. */
const DEATH_DAYS = 10;

/**
 * "The Indian prime minister died in the night", "in 1990 the British prime minister resigned", "sacked his prime minister": the holder whose term ended
 * then, not who took over on the day. Of a death only who died in office. Undefined where the words behind the role
 * say no such thing, or nobody's term ended then.
 */
export function leaverMeant(
  { pack }: Reading,
  block: BlockReading,
  role: Pick<RolePhrase, 'start' | 'end' | 'offices' | 'modifiers' | 'determiner'>,
  { from, to }: DayRange,
): readonly Candidate[] | undefined {
  // "The then prime minister was shot dead in 1995" is the same one; "the former" died later.
  if ([...role.modifiers].some((modifier) => modifier !== 'then')) return undefined;
  const { tokens } = block;
  const at = verbBehind(block, role.end);
  const verb = (tokens[at]?.gap === 'space' ? tokens[at]?.norm : undefined) ?? '';
  const isDeath = DEATH.has(verb) || tokens[at - 1]?.norm === 'shot';
  const before = tokens[role.start - (role.determiner === 'none' ? 1 : 2)]?.norm ?? '';
  if (!isDeath && !LEAVING.has(verb) && !REMOVING.has(before)) return undefined;
  const left = role.offices
    .flatMap((office) => pack.termsOfOffice(office))
    .filter(({ end }) => end !== undefined && end >= from - NEWS_DAYS && end <= to)
    .filter(({ entity, end }) => {
      const died = pack.end(entity);
      return !isDeath || (died !== undefined && Math.abs(died - (end ?? 0)) <= DEATH_DAYS);
    });
  const [only, second] = new Set(left.map(({ entity }) => entity));
  return only === undefined || second !== undefined
    ? undefined
    : [{ entity: only, evidence: [one('soleHolder')] }];
}

/** Where the verb behind a role is, or behind another that shares it: "the Iranian president and foreign minister died". */
function verbBehind({ tokens, roleOver }: BlockReading, end: number): number {
  let at = end;
  if (tokens[end]?.norm === 'and') {
    const other = roleOver[end + 1] ?? roleOver[end + 2];
    if (other) at = other.end;
  }
  const last = at + 4;
  while (BETWEEN.has(tokens[at]?.norm ?? '') && at < last) at += 1;
  return at;
}

/** What is done to who dies of it. */
const KILLING = new Set('killed assassinated murdered slain'.split(' '));
const PASSIVE = new Set('was were been being'.split(' '));

/** "The president died", "was assassinated": those of the candidates who were dead by the article's day; all where nothing such is said. */
export function withoutLiving(
  { pack, day }: Reading,
  block: BlockReading,
  end: number,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const at = verbBehind(block, end);
  const [before, verb] = [block.tokens[at - 1]?.norm ?? '', block.tokens[at]?.norm ?? ''];
  const isDeath =
    verb === 'died' ||
    (verb === 'dead' && (before === 'shot' || before === 'is')) ||
    (KILLING.has(verb) && PASSIVE.has(before));
  return isDeath && block.tokens[at]?.gap === 'space'
    ? candidates.filter(({ entity }) => (pack.end(entity) ?? Number.POSITIVE_INFINITY) <= day)
    : candidates;
}
