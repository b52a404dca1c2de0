import { type OfficeAnchor, officeAnchorOf } from '../time/office-anchor.ts';
import type { DayRange } from '../time/time-expressions.ts';
import { withoutBeyondTerm } from './beyond-terms.ts';
import type { Match } from './match.ts';
import type { Form } from './mention.ts';
import { isPartOfThing } from './names-of-things.ts';
import { ofSpokenSex } from './monarchs.ts';
import { isHeldFor, isOfOtherBody, isPostItself } from './posts.ts';
import { isContradicted } from './pronouns.ts';
import type { Candidate, Link, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import { holdersMeant } from './role-holders.ts';
import { leaverMeant, withoutLiving } from './role-leavers.ts';
import type { RolePhrase } from './role-phrases.ts';

/** Verbs and prepositions after which a role without an article is a post and no person: "as president". */
const POST_BEFORE = new Set(
  'as become becomes became becoming elected named appointed for be being been remain remains remained sworn reelected installed until once formerly briefly'.split(
    ' ',
  ),
);

/**
 * Roles with their country or body: "the UK Prime Minister", "Russia's acting president", "president of the
 * European Commission", "the then German chancellor", "president-elect". Read on the day that the words speak
 * of. Refuses posts ("as US president"), indefinite, negated and future ones ("a French president", "no US
 * president", "the next chancellor"), plurals, and roles that stand before a name.
 */
export function proposeRoles(reading: Reading, links: readonly Link[]): Proposal[] {
  const linked = new Set(links.map((link) => link.entity));
  return reading.blocks.flatMap((block) =>
    block.roles.flatMap((role) => {
      // "The fifth US president" has a place in a list, whoever holds the office now.
      if (!isOwned(role) || role.modifiers.has('first')) return [];
      // "The US envoy in Brussels", "the French candidate": one of many.
      if (
        role.wordEnd - role.wordStart === 1 &&
        ONE_OF_MANY.has(block.tokens[role.wordStart]?.norm ?? '')
      )
        return [];
      if (!meansOnePerson(block, role)) return [];
      const anchor = officeAnchorOf(block, role.start, role.end, reading.day);
      const found = atAnchor(
        reading,
        anchor,
        (at) => leaverMeant(reading, block, role, at) ?? holdersMeant(reading, role, at, linked),
      );
      const word = block.tokens[role.wordStart]?.norm ?? '';
      const candidates = withoutBeyondTerm(
        reading,
        block,
        role,
        withoutLiving(reading, block, role.end, ofSpokenSex(reading, role, word, found)),
      );
      return candidates.length > 0 &&
        !isNamedOther(reading, block, role, candidates) &&
        !isContradicted(reading, block, role, anchor, candidates)
        ? [roleProposal(block, role, 'role', 'roles', anchor, candidates)]
        : [];
    }),
  );
}

/** Whether a role has its country or body beside it. */
export const isOwned = ({ country, organization }: RolePhrase): boolean =>
  country !== undefined || organization !== undefined;

/** The candidates at the anchor; none where it is a doubt, and the article's own day has another one. */
export function atAnchor(
  { day }: Reading,
  anchor: OfficeAnchor,
  candidatesAt: (anchor: DayRange) => readonly Candidate[],
): readonly Candidate[] {
  const then = candidatesAt(anchor);
  if (anchor.isSure) return then;
  const now = candidatesAt({ from: day, to: day });
  return now.length > 0 && now[0]?.entity === then[0]?.entity ? now : [];
}

/**
 * "The speaker of parliament, Rawhi Fattouh", "Lee, the party leader": the name beside the comma is of none of the
 * candidates.
 */
export function isNamedOther(
  reading: Reading,
  block: BlockReading,
  { start, end }: { readonly start: number; readonly end: number },
  candidates: readonly Candidate[],
): boolean {
  const opener = block.tokens[start - 1]?.norm === 'the' ? start - 1 : start;
  const isBehindName = block.tokens[opener]?.gap === 'comma' && !isSubject(block, end);
  const before = isBehindName ? block.matchAt[opener - 1] : undefined;
  const after = block.tokens[end]?.gap === 'comma' ? block.matchAt[end] : undefined;
  return [before, after].some(
    (match) =>
      // "Aboard the USS Higgins, the Pentagon chief said": a ship.
      match !== undefined &&
      !isPartOfThing(block, match.start, match.end) &&
      isOfNone(reading, match, candidates),
  );
}

/** What may follow a role that is in an apposition, besides a comma or the end. */
const GOES_ON = new Set(
  'who whom whose which that and or of in at on for from since until with to by as but'.split(' '),
);

/** "After a meeting with Mark Rutte, the US president said": a verb follows, so the role is no apposition. */
export function isSubject({ tokens }: BlockReading, end: number): boolean {
  const after = tokens[end];
  return after?.gap === 'space' && !after.isCapital && !GOES_ON.has(after.norm);
}

function isOfNone(reading: Reading, { senses }: Match, candidates: readonly Candidate[]): boolean {
  const named = senses.filter(
    (sense) => sense.type === 'entity' && reading.pack.kind(sense.index) === 'leader',
  );
  return (
    named.length > 0 &&
    !candidates.some(({ entity }) => named.some((sense) => sense.index === entity))
  );
}

/** Before a role: one of those under it. */
const DEPUTIES = new Set('deputy assistant associate principal junior shadow under'.split(' '));

/** Roles that a country or body has many of at a time. */
const ONE_OF_MANY = new Set(
  'envoy candidate nominee spokesman spokeswoman spokesperson speaker'.split(' '),
);

/** The words of a role as a proposal. */
export function roleProposal(
  block: BlockReading,
  role: RolePhrase,
  form: Form,
  via: string,
  anchor: DayRange,
  candidates: readonly Candidate[],
): Proposal {
  return {
    block: block.index,
    start: role.start,
    end: role.end,
    kind: 'leader',
    form,
    via,
    anchor,
    candidates,
    offices: [...role.offices, ...(role.plain?.offices ?? [])],
  };
}

/** Whether a role phrase can mean one person: singular, definite, no post, not the title of a name. */
export function meansOnePerson(block: BlockReading, role: RolePhrase): boolean {
  if (role.isPlural || role.determiner === 'indefinite' || role.determiner === 'future')
    return false;
  const before = block.tokens[role.start - 1];
  if (before && DEPUTIES.has(before.norm) && block.tokens[role.start]?.gap === 'space')
    return false;
  if (role.determiner === 'none' && before && POST_BEFORE.has(before.norm)) return false;
  if (isGiven(block, role) || isPastPredicate(block, role) || isAboutAnother(block, role))
    return false;
  // "António Costa, until April prime minister of Portugal": a post, with its time before it.
  const time = block.timeTo[role.start];
  if (
    time &&
    role.determiner === 'none' &&
    POST_BEFORE.has(block.tokens[time.start - 1]?.norm ?? '')
  )
    return false;
  if (isHeldFor(block, role) || isPostItself(block, role) || isOfOtherBody(block, role))
    return false;
  // "The Danish queen mother": another person.
  if (CONSORTS.has(block.tokens[role.end]?.norm ?? '')) return false;
  if (isChiefOfTrade(block, role)) return false;
  // "The Nato chief at the time": whoever that was, it is not the one of today.
  if (block.tokens[role.end]?.norm === 'at' && block.tokens[role.end + 2]?.norm === 'time')
    return false;
  return !isBeforeName(block, role.end) && !isHabitual(block, role);
}

/** Behind "queen" or "king", the wife, husband or mother of one who reigns. */
const CONSORTS = new Set('consort mother dowager'.split(' '));

/** Behind "chief", who is the first of a trade: "IMF chief economist". */
const TRADES = new Set(
  (
    'economist economists executive negotiator prosecutor spokesman spokeswoman spokesperson justice judge scientist strategist ' +
    'correspondent whip minister adviser advisor medical financial operating technology inspector investigator lawyer counsel ' +
    'legal science political diplomatic military nuclear trade engineer editor critic rival suspect architect ally'
  ).split(' '),
);

function isChiefOfTrade({ tokens }: BlockReading, { end }: RolePhrase): boolean {
  const behind = tokens[end];
  if (tokens[end - 1]?.norm !== 'chief' || behind?.gap !== 'space') return false;
  return TRADES.has(behind.norm) || (behind.norm === 'of' && tokens[end + 1]?.norm === 'staff');
}

/** Verbs that give somebody an office. */
const GIVING = new Set('elected chosen named appointed inaugurated sworn installed'.split(' '));

/** "Elected the president of", "sworn in as the leader of": the post that somebody is given, with its article. */
function isGiven({ tokens }: BlockReading, { start, determiner }: RolePhrase): boolean {
  if (determiner !== 'the') return false;
  const isGivenAt = (at: number): boolean =>
    GIVING.has(tokens[at]?.norm ?? '') && tokens[at + 1]?.gap === 'space';
  if (isGivenAt(start - 2)) return true;
  const isAs = tokens[start - 2]?.norm === 'as';
  return (
    isAs && (isGivenAt(start - 3) || (tokens[start - 3]?.norm === 'in' && isGivenAt(start - 4)))
  );
}

/** Before a role that is a part of its clause, and nothing that its subject is. */
const PART_OPENERS = new Set(
  'by with to from at against of when while before after because that and'.split(' '),
);

/** "His father was for years Japan's foreign minister": says what somebody was, and means nobody new. */
function isPastPredicate(block: BlockReading, role: RolePhrase): boolean {
  // "The plan was hailed by Russia's president": of the clause it has only a part.
  const before = block.tokens[role.start - 1]?.norm ?? '';
  if (role.determiner === 'the' || PART_OPENERS.has(before)) return false;
  for (let at = role.start - 1; at >= Math.max(0, role.start - 4); at -= 1) {
    const token = block.tokens[at];
    if (token?.norm === 'was' || token?.norm === 'were') return true;
    if (token === undefined || block.tokens[at + 1]?.gap !== 'space') return false;
  }
  return false;
}

/**
 * "The vice president, Hubert Humphrey, …" and "the president was Miloš Zeman" say themselves who it is: a name that is
 * no alias of ours.
 */
function isAboutAnother(block: BlockReading, role: RolePhrase): boolean {
  const { tokens, matchAt } = block;
  const after = tokens[role.end];
  if (!after) return false;
  const isCopula = after.gap === 'space' && ['was', 'is'].includes(after.norm);
  const at = isCopula ? role.end + 1 : role.end;
  const name = tokens[at];
  if (!name?.isCapital || (after.gap !== 'comma' && !isCopula)) return false;
  const next = tokens[at + 1];
  return !matchAt[at] && next?.gap === 'space' && next.isCapital;
}

/** The longest clause that is looked back over. */
const CLAUSE_TOKENS = 30;

const CLAUSE_OPENERS = new Set('when whenever if'.split(' '));
const PERFECT = new Set('has have'.split(' '));

/** Behind a role: what whoever holds it does. */
const HABITS = new Set('always usually traditionally customarily normally'.split(' '));

/** "The US president must lead", "must be at least 35": what is asked of whoever holds the office. */
const MODALS = new Set('must should'.split(' '));
const DUTIES = /^ (?:lead|serve|swear|always|never|be (?:at least|born|an?|able))\b/;
const textBehind = ({ block, tokens }: BlockReading, at: number): string =>
  block.text.slice(tokens[at]?.end, (tokens[at]?.end ?? 0) + 12);

/** "When the US president has welcomed …": a clause of habit is about whoever holds the office. */
function isHabitual(block: BlockReading, role: RolePhrase): boolean {
  const { tokens, sentences } = block;
  const sentence = sentences[role.start];
  if (HABITS.has(tokens[role.end]?.norm ?? '')) return true;
  if (MODALS.has(tokens[role.end]?.norm ?? '') && DUTIES.test(textBehind(block, role.end)))
    return true;
  let opener = -1;
  const first = Math.max(0, role.start - CLAUSE_TOKENS);
  for (let at = role.start - 1; at >= first && sentences[at] === sentence && opener < 0; at -= 1) {
    if (CLAUSE_OPENERS.has(tokens[at]?.norm ?? '')) opener = at;
  }
  if (opener < 0) return false;
  for (let at = opener; at <= role.end; at += 1)
    if (PERFECT.has(tokens[at]?.norm ?? '')) return true;
  return false;
}

/** A capitalized word follows directly: the role is the title of a name. */
export function isBeforeName(block: BlockReading, end: number): boolean {
  const after = block.tokens[end];
  if (!after || after.gap !== 'space') return false;
  const match = block.matchAt[end];
  if (match?.senses.some((sense) => sense.type === 'entity' && sense.isSurname)) return true;
  if (!after.isCapital) return false;
  if (match) return match.senses.some((sense) => sense.type === 'entity');
  return !block.isTitleCase && block.sentences[end] === block.sentences[end - 1];
}
