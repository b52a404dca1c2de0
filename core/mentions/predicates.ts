import { heldAny } from '../knowledge/calendar.ts';
import { one } from '../linking/weights.ts';
import type { Token } from '../text/tokenize.ts';
import { MONTHS, WEEKDAYS } from '../time/time-words.ts';
import { GENERAL_ROLES } from './general-roles.ts';
import { LinkIndex } from './link-index.ts';
import type { Link, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import { isFormer } from './role-modifiers.ts';
import type { RolePhrase } from './role-phrases.ts';
import { isBeforeName, isOwned, roleProposal } from './roles.ts';

/** Verbs by which somebody is said to hold an office, to take it or to leave it. */
const LINKING = new Set(
  (
    'is was be been remain remains remained become becomes became stays stayed sworn elected reelected appointed named ' +
    'inaugurated installed proclaimed declared confirmed crowned chosen serves served serving acts took takes returns ' +
    'returned resigned resigns stepped steps quit continues'
  ).split(' '),
);

/** What may stand between a person and the office besides: auxiliaries, adverbs, the rest of a verb. */
const BETWEEN = new Set(
  (
    'who has had have will as in on over down office the oath then also later now still again once twice just only ' +
    'recently formally officially briefly soon today yesterday tomorrow re until since'
  ).split(' '),
);

/** The longest way from a person to what is said of them: "was formally sworn in on Thursday morning as". */
const MOST_TOKENS = 10;

/**
 * Offices that the sentence says a person holds, takes or leaves: "Yusuf Lule will be sworn in as president", "Olaf Scholz is
 * still chancellor", "Macron named Lecornu prime minister". The calendar has to agree that the person has held it, or takes it
 * soon. Refuses what is denied, wished or doubted ("could become", "is not"), "a president", an office of something unknown
 * ("was president of the club"), and a subject that only belongs to the person ("Merkel's deputy was").
 */
export function proposePredicates(reading: Reading, links: readonly Link[]): Proposal[] {
  const leaders = new LinkIndex(links.filter((link) => link.kind === 'leader'));
  return reading.blocks.flatMap((block) =>
    block.roles.flatMap((role) => {
      if (role.isPlural || role.offices.length === 0 || isOfOther(block, role)) return [];
      if (role.determiner === 'indefinite' && !isFormer(role.modifiers)) return [];
      const name = subjectOf(block, role, leaders);
      if (!name || !heldAny(reading.pack, name.entity, role.offices, reading.day)) return [];
      const anchor = { from: reading.day, to: reading.day };
      const evidence = [one('soleHolder'), one('inFocus')];
      return [
        roleProposal(block, role, isOwned(role) ? 'role' : 'role-bare', 'predicates', anchor, [
          { entity: name.entity, evidence },
        ]),
      ];
    }),
  );
}

/** "President of the club", "the prime minister's adviser", "President Obama": more than the office, or another thing. */
function isOfOther(block: BlockReading, role: RolePhrase): boolean {
  const after = block.tokens[role.end];
  const isOfUnknown = after?.norm === 'of' && !isOwned(role);
  // "The first US president to address it" is of a list of its own.
  if (role.modifiers.has('first') && after?.norm === 'to') return true;
  const isGeneral =
    role.wordEnd - role.wordStart === 1 &&
    GENERAL_ROLES.has(block.tokens[role.wordStart]?.norm ?? '') &&
    !isOwned(role);
  return isGeneral || isOfUnknown || after?.gap === 'apostrophe' || isBeforeName(block, role.end);
}

/** The person named last before the role, where only a verb of office and small words stand between. */
function subjectOf(block: BlockReading, role: RolePhrase, leaders: LinkIndex): Link | undefined {
  const { tokens, sentences, timeOver } = block;
  const name = leaders
    .between(block.index, role.start - 2 * MOST_TOKENS, role.start)
    .findLast(({ start, end, form }) => end <= role.start && start < end && form !== 'role-bare');
  if (!name || sentences[name.start] !== sentences[role.start]) return undefined;
  if (name.end === role.start)
    return GIVING.has(tokens[name.start - 1]?.norm ?? '') && tokens[role.start]?.gap === 'space'
      ? name
      : undefined;
  // "Chose Yuri Andropov as general secretary".
  const isGiven = name.end === role.start - 1 && tokens[name.end]?.norm === 'as';
  if (isGiven && GIVING.has(tokens[name.start - 1]?.norm ?? '')) return name;
  const isSmall = ({ norm, gap }: Token, at: number): boolean =>
    gap !== 'apostrophe' &&
    gap !== 'break' &&
    (LINKING.has(norm) ||
      BETWEEN.has(norm) ||
      timeOver[at] !== undefined ||
      MONTHS.has(norm) ||
      WEEKDAYS.has(norm) ||
      (at === role.start - 1 && DETERMINERS.has(norm)));
  // "Jona Senilagakali, an army doctor, is caretaker premier".
  const behind = tokens[name.end]?.gap === 'comma' ? nextComma(tokens, name.end + 1) : undefined;
  return [name.end, behind ?? name.end].some((from) => {
    const between = tokens.slice(from, role.start);
    return (
      between.every((token, at) => isSmall(token, from + at)) &&
      between.some(({ norm }) => LINKING.has(norm))
    );
  })
    ? name
    : undefined;
}

function nextComma(tokens: readonly Token[], from: number): number | undefined {
  const at = tokens.slice(from, from + MOST_TOKENS).findIndex(({ gap }) => gap === 'comma');
  return at < 0 ? undefined : from + at;
}

/** Before a role that is said of somebody. */
const DETERMINERS = new Set('a an another his her its their s'.split(' '));

/** Verbs that give an office to whom they name: "appointed Lecornu prime minister". */
const GIVING = new Set(
  'named names appointed appoints elected elects made chose chosen choose picked'.split(' '),
);
