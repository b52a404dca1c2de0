import type { Token } from '../text/tokenize.ts';
import type { Match } from './match.ts';
import type { BlockReading } from './reading.ts';
import { WEEKDAYS } from '../time/time-words.ts';
import { COMMON_FIRST_WORDS } from './name-contexts.ts';
import { skipModifiers } from './role-modifiers.ts';
import type { RolePhrase } from './role-phrases.ts';

/** Words before a surname that announce a person and no office. */
const HONORIFICS = new Set(
  (
    'mr mrs ms miss mx sir dame dr lord lady messrs mister madam senor monsieur herr frau comrade rev reverend ' +
    'sheikh sheik shaikh imam ayatollah mullah prince princess sultan baroness baron saint brother sister hon ' +
    'general gen lieutenant lt colonel col marshal field admiral adm captain capt major maj sergeant brigadier commander ' +
    'chairman chairwoman senator sen congressman congresswoman representative rep governor gov mayor judge justice ' +
    'professor prof ambassador minister secretary speaker chief president pope king queen emperor candidate nominee ' +
    'leader strongman dictator autocrat billionaire businessman republican democrat conservative liberal rival opponent'
  ).split(' '),
);

/** What stands before a name and belongs to it. */
export type Title = {
  /** The first token of the title. */
  readonly start: number;
  readonly role?: RolePhrase;
  readonly isHonorific: boolean;
};

/** The title directly before the token, if any: "UK Prime Minister", "Mr", "Gen." */
export function titleBefore(block: BlockReading, at: number): Title | undefined {
  const token = block.tokens[at];
  const before = block.tokens[at - 1];
  if (!token || !before || (token.gap !== 'space' && token.gap !== 'dot')) return undefined;
  // "… spoke to the president. Angela Merkel said no."
  if (block.sentences[at - 1] !== block.sentences[at]) return undefined;
  // "President-elect Donald Trump" has a word behind that of the office.
  const role = block.roleTo[at] ?? block.roleTo[at - 1];
  const branch = branchBefore(block, at);
  if (branch !== undefined) return { start: branch, isHonorific: true };
  const isOwned = role && ['of', 'for'].includes(block.tokens[role.wordEnd]?.norm ?? '');
  if (role?.end === at && !isOwned) return { start: role.start, role, isHonorific: false };
  let start = at;
  while (start > 0 && isHonorificAt(block.tokens, start - 1, start)) start -= 1;
  return start < at ? { start, isHonorific: true } : undefined;
}

/** Ministers have their branch before the word. */
const OF_BRANCH = new Set(['secretary', 'minister']);

/** The longest of them: "Work and Pensions". */
const BRANCH_TOKENS = 5;

/**
 * Where "Home Secretary", "French Interior Minister", "former Work and Pensions Secretary" before a name begins; undefined where
 * the word has no branch before it, or the whole is an office of ours.
 */
function branchBefore(
  { tokens, sentences, ...block }: BlockReading,
  at: number,
): number | undefined {
  const word = at - 1;
  const role = block.roleOver[word];
  if (!OF_BRANCH.has(tokens[word]?.norm ?? '') || tokens[word]?.isCapital !== true)
    return undefined;
  if (block.isTitleCase || (role && role.wordEnd - role.wordStart > 1)) return undefined;
  let start = word;
  for (let back = word - 1; back >= 0 && back >= word - BRANCH_TOKENS; back -= 1) {
    const token = tokens[back];
    if (tokens[back + 1]?.gap !== 'space' || sentences[back] !== sentences[at]) break;
    if (!token?.isCapital && token?.norm !== 'and') break;
    if (COMMON_FIRST_WORDS.has(token.norm) || WEEKDAYS.has(token.norm)) {
      if (token.isCapital) break;
    } else start = back;
  }
  return start < word ? skipModifiers(tokens, start, new Set()) : undefined;
}

/** "Former US President Bill Clinton", "Vice President Biden", where "President Bill Clinton" is a name of the knowledge itself. */
export function titleWithin(
  { roleOver }: BlockReading,
  { start, end }: Pick<Match, 'start' | 'end'>,
): Title | undefined {
  const role = roleOver[start];
  return role && role.wordStart <= start && role.end === role.wordEnd && role.end < end
    ? { start: role.start, role, isHonorific: false }
    : undefined;
}

/** The longest title that a dot shortens ("Brig.", "Messrs."): behind "President." a sentence begins. */
const ABBREVIATED = 6;

function isHonorificAt(tokens: readonly Token[], at: number, next: number): boolean {
  const token = tokens[at];
  const gap = tokens[next]?.gap;
  return (
    token !== undefined &&
    (gap === 'space' || (gap === 'dot' && token.norm.length <= ABBREVIATED)) &&
    token.isCapital &&
    HONORIFICS.has(token.norm)
  );
}

/** The longest country, modifiers and word of a role. */
const ROLE_TOKENS = 8;

/** The role in an apposition with a name: "the Chilean president, Eduardo Frei", "Eduardo Frei, the Chilean president,". */
export function roleBeside(
  { tokens, roleTo, roleOver }: BlockReading,
  start: number,
  end: number,
): RolePhrase | undefined {
  const before = tokens[start]?.gap === 'comma' ? roleTo[start] : undefined;
  if (before?.end === start && !before.isPlural) return before;
  if (tokens[end]?.gap !== 'comma') return undefined;
  const first = tokens[end]?.norm === 'the' ? end + 1 : end;
  for (let at = first; at < first + ROLE_TOKENS; at += 1) {
    const role = roleOver[at];
    if (!role) continue;
    // "In Washington, President Obama said": the title of another name.
    const isTitle = tokens[role.end]?.gap === 'space' && tokens[role.end]?.isCapital === true;
    return role.start === first && !role.isPlural && !isTitle ? role : undefined;
  }
  return undefined;
}
