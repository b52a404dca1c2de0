import { officeAnchorOf } from '../time/office-anchor.ts';
import type { DayRange } from '../time/time-expressions.ts';
import { ofSpokenSex } from './monarchs.ts';
import type { Candidate, Link, Proposal } from './proposal.ts';
import { type BlockReading, type Reading, roleIndex } from './reading.ts';
import { holdersMeant } from './role-holders.ts';
import { type Owner, officesOfOwner } from './role-owners.ts';
import type { RolePhrase } from './role-phrases.ts';
import { atAnchor, isNamedOther, isOwned, meansOnePerson, roleProposal } from './roles.ts';

/** One of the countries that share a role word, or of the role words that share a country. */
type Part = Owner & Pick<RolePhrase, 'offices'>;

/**
 * Roles that share a word or a country: "the Turkish and French presidents", "the leaders of Armenia, Azerbaijan and Russia",
 * "Russia's president and prime minister". Each country, and each role, is a mention of its holder; the word goes to the one
 * beside it. Accepts only two or more of countries with "the", or two roles of different people. Refuses what a single role
 * is refused for, modifiers ("the former"), an office that has just changed hands, and plurals that mean many ("US and Russian presidents have long met").
 */
export function proposeCoordinatedRoles(reading: Reading, links: readonly Link[]): Proposal[] {
  const linked = new Set(links.map((link) => link.entity));
  return reading.blocks.flatMap((block) => [
    ...block.roles.flatMap((role) => {
      const parts = role.isPlural ? countriesOf(reading, block, role) : [];
      return parts.length > 1 ? partProposals(reading, block, role, parts, linked) : [];
    }),
    ...block.roles.flatMap((role, at) => {
      const next = block.roles[at + 1];
      return next ? pairProposals(reading, block, [role, next], linked) : [];
    }),
  ]);
}

function partProposals(
  reading: Reading,
  block: BlockReading,
  role: RolePhrase,
  parts: readonly Part[],
  linked: ReadonlySet<number>,
): Proposal[] {
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  const whole: RolePhrase = { ...role, start, end, isPlural: false, determiner: 'the' };
  if (!meansOnePerson(block, whole)) return [];
  return parts.flatMap((part) => proposalOf(reading, block, { ...whole, ...part }, whole, linked));
}

function proposalOf(
  reading: Reading,
  block: BlockReading,
  role: RolePhrase,
  whole: Pick<RolePhrase, 'start' | 'end'>,
  linked: ReadonlySet<number>,
): Proposal[] {
  const anchor = officeAnchorOf(block, whole.start, whole.end, reading.day);
  const word = block.tokens[role.wordStart]?.norm ?? '';
  const candidates: readonly Candidate[] = ofSpokenSex(
    reading,
    role,
    word,
    atAnchor(reading, anchor, (at) =>
      holdersMeant(reading, role, at, linked).filter(
        ({ entity }) => !isJustTaken(reading, role, entity, at),
      ),
    ),
  );
  if (candidates.length === 0 || isNamedOther(reading, block, role, candidates)) return [];
  return [roleProposal(block, role, 'role', 'coordinated roles', anchor, candidates)];
}

/** Days after a hand-over in which the words may still mean who held the office before. */
const HAND_OVER_DAYS = 10;

const isJustTaken = (
  { pack }: Reading,
  { offices }: RolePhrase,
  entity: number,
  { from, to }: DayRange,
): boolean =>
  pack
    .termsOf(entity)
    .some(
      ({ office, start }) =>
        offices.includes(office) && start <= to && start > from - HAND_OVER_DAYS,
    );

/** The countries that share a plural role word, before it or behind its "of"; empty without "the" or with a modifier. */
function countriesOf(reading: Reading, block: BlockReading, role: RolePhrase): Part[] {
  const { start, end, country, organization } = role;
  if (!isOwned(role) || role.modifiers.size > 0) return [];
  const offices = officesOfWord(reading, block, role);
  const part = (owner: Owner): Part => ({
    ...owner,
    offices: officesOfOwner(reading.lexicon, offices, owner),
  });
  const own = part({
    start,
    end,
    ...(country === undefined ? {} : { country }),
    ...(organization === undefined ? {} : { organization }),
  });
  if (end > role.wordEnd) {
    const others = isAll(block, role) ? ownersBehind(reading, block, end) : undefined;
    const all = others ? [own, ...others.map(part)] : [];
    // "The leaders of the G7 and NATO": of their members, since one of the bodies has no head.
    return all.every((one) => one.organization === undefined || one.offices.length > 0) ? all : [];
  }
  // "The French and British leaders of the movement": of another thing.
  if (['of', 'for', 'in'].includes(block.tokens[role.end]?.norm ?? '')) return [];
  const others = countriesBefore(block, role.start);
  const [first] = others;
  if (!first || block.tokens[first.start - 1]?.norm !== 'the') return [];
  return [...others.map(part), own];
}

/** "The leaders of", and "Leaders of" at the head of a sentence; not "business leaders of". */
const isAll = ({ sentences }: BlockReading, { start, determiner }: RolePhrase): boolean =>
  determiner === 'the' || (determiner === 'none' && sentences[start - 1] !== sentences[start]);

/** "Turkish, German and" before the last country. */
function countriesBefore(block: BlockReading, before: number): Owner[] {
  const { tokens } = block;
  const found: Owner[] = [];
  let at = before - 1;
  if (tokens[at]?.norm !== 'and' || tokens[before]?.gap !== 'space') return [];
  for (;;) {
    const isOfComma = found.length > 0;
    const match = block.matchAt[isOfComma ? at : at - 1];
    const sense = match?.senses.find(({ type }) => type === 'country' || type === 'adjective');
    if (!match || !sense || match.end !== (isOfComma ? at + 1 : at)) return found;
    found.unshift({ start: match.start, end: match.end, country: sense.index });
    if (tokens[match.start]?.gap !== 'comma') return found;
    at = match.start - 1;
  }
}

/** ", Azerbaijan and the United States", "and the European Commission" behind the first owner; undefined where the last is none by itself. */
function ownersBehind({ pack }: Reading, block: BlockReading, from: number): Owner[] | undefined {
  const { tokens } = block;
  const found: Owner[] = [];
  let at = from;
  for (;;) {
    const isLast = tokens[at]?.norm === 'and';
    if (!isLast && tokens[at]?.gap !== 'comma') return undefined;
    if (isLast) at += 1;
    if (tokens[at]?.norm === 'the') at += 1;
    const match = block.matchAt[at];
    const sense = match?.senses.find(
      ({ type, index }) =>
        type === 'country' || (type === 'entity' && pack.kind(index) === 'organization'),
    );
    if (!match || !sense || match.start !== at) return undefined;
    const owner = sense.type === 'country' ? 'country' : 'organization';
    found.push({ start: at, end: match.end, [owner]: sense.index });
    at = match.end;
    if (isLast) return isWhole(block, at) ? found : undefined;
  }
}

/** Not "France and Germany's opposition", "of Russia and Ukraine Airlines". */
const isWhole = ({ tokens }: BlockReading, end: number): boolean =>
  tokens[end]?.gap !== 'apostrophe' &&
  tokens[end]?.gap !== 'hyphen' &&
  !(tokens[end]?.gap === 'space' && tokens[end]?.isCapital);

/** All offices that have the word of a role, whatever their country. */
function officesOfWord(
  { lexicon }: Reading,
  { tokens }: BlockReading,
  { wordStart, wordEnd, offices }: RolePhrase,
): readonly number[] {
  const words = tokens.slice(wordStart, wordEnd).map(({ norm }) => norm);
  return (
    roleIndex(lexicon)
      .get(words[0] ?? '')
      ?.find(({ norms }) => norms.join(' ') === words.join(' '))?.offices ?? offices
  );
}

/**
 * "Russia's president and prime minister", "the president and prime minister of Russia": the role without a country has that
 * of the other. Nothing where both are held by one person, or one of them by nobody.
 */
function pairProposals(
  reading: Reading,
  block: BlockReading,
  [left, right]: readonly [RolePhrase, RolePhrase],
  linked: ReadonlySet<number>,
): Proposal[] {
  if (block.tokens[left.end]?.norm !== 'and' || right.start !== left.end + 1) return [];
  if (right.determiner !== 'none' || left.isPlural || right.isPlural) return [];
  if (left.modifiers.size + right.modifiers.size > 0) return [];
  const isOfLeft = right.country === undefined && left.end === left.wordEnd;
  const isOfRight = left.country === undefined && right.end > right.wordEnd;
  const owner = isOfLeft ? left : right;
  const { country } = owner;
  if (country === undefined || !(isOfLeft || isOfRight)) return [];
  if ([left, right].some(({ organization }) => organization !== undefined)) return [];
  const bare = isOfLeft ? right : left;
  const determiner = left.determiner === 'none' && isOfLeft ? 'the' : left.determiner;
  if (determiner !== 'the') return [];
  if (!meansOnePerson(block, left) || !meansOnePerson(block, right)) return [];
  const offices = officesOfOwner(reading.lexicon, bare.offices, { start: 0, end: 0, country });
  const whole = { start: left.start, end: right.end };
  const [own] = proposalOf(reading, block, { ...bare, country, offices }, whole, linked);
  const [other] = proposalOf(reading, block, owner, whole, linked);
  const isOne = own?.candidates.some(({ entity }) =>
    other?.candidates.some((holder) => holder.entity === entity),
  );
  return own && other && !isOne ? [own] : [];
}
