import { heldAny } from '../knowledge/calendar.ts';
import { one } from '../linking/weights.ts';
import { NUMBERS } from '../time/time-words.ts';
import { LinkIndex } from './link-index.ts';
import type { Link, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import { isFormer } from './role-modifiers.ts';
import type { RolePhrase } from './role-phrases.ts';
import { roleProposal } from './roles.ts';

/** What may stand between a comma and a role in an apposition: "his first vice-president", "for ten years the Dutch premier". */
const OPENERS = new Set(
  'the his her their its then now a an another once for until since years months country nation s'.split(
    ' ',
  ),
);

/**
 * Roles beside the name of the one who holds or held them: "Xi Jinping, the Chinese leader", "his defence minister,
 * Amir Peretz", "the then prime minister, Timoci Bavadra". The article's own words say who it is; the calendar has to
 * agree that the person has held such an office. Refuses roles beside names of people who never held it.
 */
export function proposeAppositions(reading: Reading, links: readonly Link[]): Proposal[] {
  const leaders = new LinkIndex(links.filter((link) => link.kind === 'leader'));
  return reading.blocks.flatMap((block) =>
    block.roles.flatMap((role) => {
      if (role.isPlural || role.offices.length === 0) return [];
      // "A president" is one of many; "a former president of Nigeria, …" may be anybody, whom the name then says.
      if (role.determiner === 'indefinite' && !isFormer(role.modifiers)) return [];
      // "Replacing him as the nominee, Harris …": a post, not the person named behind the comma.
      if (isPost(block, role)) return [];
      const near = leaders.between(block.index, role.start - NAME_TOKENS, role.end + 4);
      const name = near.find((link) => isBeside(block, role, link));
      const offices = [...role.offices, ...(role.plain?.offices ?? [])];
      if (!name || !heldAny(reading.pack, name.entity, offices, reading.day)) return [];
      const anchor = { from: reading.day, to: reading.day };
      return [
        roleProposal(block, role, 'role', 'appositions', anchor, [
          { entity: name.entity, evidence: [one('soleHolder'), one('inFocus')] },
        ]),
      ];
    }),
  );
}

/** The longest name with its title. */
const NAME_TOKENS = 16;

function isPost(block: BlockReading, role: RolePhrase): boolean {
  // "As president", "as the party's nominee".
  return [1, 2, 3, 4].some((back) => block.tokens[role.start - back]?.norm === 'as');
}

/** "ROLE, NAME", "the ROLE was NAME" or "NAME, the ROLE" with nothing but the comma and an opener between. */
function isBeside(block: BlockReading, role: RolePhrase, name: Link): boolean {
  const { tokens } = block;
  // "The Nato chief at the time, Jens Stoltenberg".
  const isThen = ['at', 'the', 'time'].every((word, at) => tokens[role.end + at]?.norm === word);
  if (isThen && name.start === role.end + 3) return tokens[name.start]?.gap === 'comma';
  const copula = tokens[role.end];
  if (name.start === role.end + 1 && copula?.gap === 'space')
    return role.determiner === 'the' && (copula.norm === 'was' || copula.norm === 'is');
  if (name.start === role.end) return tokens[name.start]?.gap === 'comma';
  // "Khieu Samphan, 87, head of state of Democratic Kampuchea".
  const isAge = /^\d\d$/.test(tokens[name.end]?.norm ?? '') && tokens[name.end]?.gap === 'comma';
  const first = name.end + (isAge ? 1 : 0);
  if (first > role.start || tokens[first]?.gap !== 'comma') return false;
  if (first === role.start) return isBare(block, role);
  return tokens
    .slice(first, role.start)
    .every(
      ({ norm, gap }, at) =>
        (at === 0 || gap === 'space' || gap === 'apostrophe') &&
        (OPENERS.has(norm) || isNumber(norm) || block.timeOver[first + at] !== undefined),
    );
}

const isNumber = (norm: string): boolean => NUMBERS.has(norm) || /^\d+$/.test(norm);

/** "Emmanuel Macron, president of France", "Robin Cook, foreign secretary,", "Vladimir Putin, prime minister since May". */
const isBare = (block: BlockReading, role: RolePhrase): boolean =>
  role.country !== undefined ||
  role.organization !== undefined ||
  (role.determiner === 'none' &&
    (role.modifiers.has('acting') ||
      block.tokens[role.end]?.gap === 'comma' ||
      SINCE.has(block.tokens[role.end]?.norm ?? '')));

/** Behind a role that is in an apposition. */
const SINCE = new Set('since until for these from and'.split(' '));
