import { holdersIn } from '../knowledge/calendar.ts';
import { one } from '../linking/weights.ts';
import { officeAnchorOf } from '../time/office-anchor.ts';
import type { DayRange } from '../time/time-expressions.ts';
import { withoutBeyondTerm } from './beyond-terms.ts';
import { GENERAL_ROLES } from './general-roles.ts';
import { type EventFocus, focusOf } from './event-focus.ts';
import { LinkIndex } from './link-index.ts';
import { isSpokenOf, ofSpokenSex } from './monarchs.ts';
import { ofInstitution } from './institution-roles.ts';
import { mainCountry, onlyOfRoles } from './country-in-focus.ts';
import { countriesOpposite, objectOf, personsMet } from './other-side.ts';
import { isContradicted } from './pronouns.ts';
import type { Candidate, Link, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import { inFocus, justLeftInFocus, lastBefore, namedLater, spokenOf } from './role-focus.ts';
import { NEW_DAYS, holdersMeant } from './role-holders.ts';
import { leaverMeant, withoutLiving } from './role-leavers.ts';
import type { RoleModifier } from './role-modifiers.ts';
import type { RolePhrase } from './role-phrases.ts';
import { atAnchor, isNamedOther, meansOnePerson, roleProposal } from './roles.ts';

/**
 * Bare roles with "the": "the prime minister", "the former president". Accepts them when one person of the
 * article, named before, held the role on that day, or when one country is in focus and has one holder.
 * Refuses general words ("the leader"), and two equally near holders of the same kind of office.
 */
export function proposeBareRoles(reading: Reading, links: readonly Link[]): Proposal[] {
  const persons = new LinkIndex(links.filter((link) => link.kind === 'leader'));
  const focus = focusOf(reading, links);
  const ofRoles = onlyOfRoles(reading, links);
  const main = mainCountry(reading, ofRoles);
  // In an article about one country, "the US president" of another is not the one meant further on.
  const codeOf = (entity: number) =>
    reading.lexicon.countries[reading.pack.country(entity) ?? -1]?.code ?? '';
  const spokenOfMain = new LinkIndex(
    links.filter(({ kind, entity }) => kind === 'leader' && !ofRoles.has(codeOf(entity))),
  );
  const spoken = spokenOf(reading, links);
  return reading.blocks.flatMap((block) =>
    block.roles.flatMap((any) => {
      if (any.country !== undefined || any.organization !== undefined) return [];
      if (any.determiner !== 'the' || !meansOnePerson(block, any)) return [];
      const opposite = countriesOpposite(reading, block, any);
      const role = { ...any, offices: without(reading, any.offices, opposite) };
      const met = personsMet(block, role, persons);
      const others = [...met, ...objectOf(block, role, persons)];
      // "The first president", "sworn in as the president": a place in a list, a post.
      if (role.modifiers.has('first') || isPost(block, role) || isPredicate(block, role)) return [];
      if (
        role.wordEnd - role.wordStart === 1 &&
        GENERAL_ROLES.has(block.tokens[role.wordStart]?.norm ?? '') &&
        !SAYING.some((modifier) => role.modifiers.has(modifier))
      )
        return [];
      if (['of', 'for'].includes(block.tokens[role.end]?.norm ?? '')) return [];
      if (isRule(block, role) || isHouse(block, role)) return [];
      const anchor = officeAnchorOf(block, role.start, role.end, reading.day);
      const before = lastBefore(
        main === undefined ? persons : spokenOfMain,
        block.index,
        role.start,
      );
      const word = block.tokens[role.wordStart]?.norm ?? '';
      const found = atAnchor(
        reading,
        anchor,
        (at) =>
          ofInstitution(reading, block, role, at) ??
          inFocus(reading, { block, role, anchor: at, spoken }, before) ??
          namedLater(reading, role, at, links) ??
          justLeftInFocus(reading, { block, role, anchor: at, spoken }, before) ??
          // "The pro-Russian president" is not Russia's.
          (block.matchAt[role.wordStart - 1]
            ? []
            : ofCountries(reading, { ...role, offices: notOf(reading, role, met) }, at, {
                main,
                near: focus,
                ofRoles,
                block: block.index,
              })),
      );
      const candidates = withoutBeyondTerm(
        reading,
        block,
        role,
        withoutLiving(reading, block, role.end, ofSpokenSex(reading, role, word, found)),
      ).filter((own) => !others.some(({ entity }) => entity === own.entity));
      if (candidates.length === 0 || isNamedOther(reading, block, role, candidates)) return [];
      if (isContradicted(reading, block, role, anchor, candidates)) return [];
      return [roleProposal(block, role, 'role-bare', 'bare roles', anchor, candidates)];
    }),
  );
}

/** The offices that are of none of the countries. */
const without = (
  { lexicon }: Reading,
  offices: readonly number[],
  codes: ReadonlySet<string>,
): readonly number[] =>
  codes.size === 0
    ? offices
    : offices.filter((office) => !codes.has(lexicon.offices[office]?.country ?? ''));

/** The offices of a role but for those of the countries of some people. */
const notOf = (reading: Reading, { offices }: RolePhrase, people: readonly Link[]) =>
  without(
    reading,
    offices,
    new Set(
      people.map(
        ({ entity }) => reading.lexicon.countries[reading.pack.country(entity) ?? -1]?.code ?? '',
      ),
    ),
  );

/** Modifiers with which even "the leader" says enough of the person in focus. */
const SAYING: readonly RoleModifier[] = ['acting', 'ousted', 'captive', 'late', 'outgoing'];

/** "Sworn in as the president"; but "as the president likes to say" is about a person. */
function isPost({ tokens }: BlockReading, role: RolePhrase): boolean {
  if (tokens[role.start - 2]?.norm !== 'as') return false;
  const after = tokens[role.end];
  return (
    after?.gap !== 'space' || ['of', 'and', 'in', 'on', 'for', 'by', 'or'].includes(after.norm)
  );
}

const COPULAS = new Set('was is am be being been become becomes became'.split(' '));

/** "He was the head of state": says what somebody is; "it was the president who" names one. */
function isPredicate({ tokens }: BlockReading, role: RolePhrase): boolean {
  const copula = tokens[role.start - 2]?.norm ?? '';
  if (tokens[role.start - 1]?.gap !== 'space' || !COPULAS.has(copula)) return false;
  return tokens[role.start - 3]?.norm !== 'it';
}

/** "The prime minister's office in Wellington": where whoever it is works and lives. */
const isHouse = ({ tokens }: BlockReading, { end }: RolePhrase): boolean =>
  tokens[end]?.gap === 'apostrophe' && HOUSES.has(tokens[end + 1]?.norm ?? '');

const HOUSES = new Set('office offices residence palace'.split(' '));

/** The longest sentence of such a rule that is looked back over. */
const RULE_TOKENS = 30;

/** "If the president resigns, the prime minister steps in": a rule about whoever it is. */
function isRule(block: BlockReading, role: RolePhrase): boolean {
  const sentence = block.sentences[role.start];
  const first = Math.max(0, role.start - RULE_TOKENS);
  for (let at = role.start - 1; at >= first && block.sentences[at] === sentence; at -= 1) {
    // What was quoted is not what is told.
    if (block.tokens[at + 1]?.gap === 'break') return false;
    if (block.tokens[at]?.norm === 'if') return true;
  }
  return false;
}

type Countries = {
  readonly main: number | undefined;
  readonly near: EventFocus;
  readonly ofRoles: ReadonlySet<string>;
  readonly block: number;
};

/**
 * The one holder in the country that the article is about, also the one who comes, leaves or was ousted; else the one of an office
 * that the world has once ("the Pope", "the taoiseach"), or the only body of the article has ("the secretary-general"); else the
 * one of all countries named nearby, where only one of them has such an office ("the Queen", "the Foreign Secretary"). Empty
 * where there is none, or several.
 */
function ofCountries(
  reading: Reading,
  role: RolePhrase,
  anchor: DayRange,
  { main, near, ofRoles, block }: Countries,
): Candidate[] {
  const { lexicon } = reading;
  const inCountries = (codes: ReadonlySet<string>): readonly number[] =>
    role.offices.filter((office) => {
      const own = lexicon.offices[office];
      return codes.has(own?.country ?? '') && own?.isRegional !== true;
    });
  const code = main === undefined ? undefined : lexicon.countries[main]?.code;
  const ofMain = code === undefined ? [] : inCountries(new Set([code]));
  const offices = isOnce(reading, role) ? role.offices : ofMain;
  if ([...role.modifiers].some((modifier) => modifier !== 'new'))
    return [...role.modifiers].every((modifier) => OF_NOW.has(modifier))
      ? holdersMeant(reading, { ...role, offices }, anchor, NOBODY)
      : [];
  const here = reading.blocks[block];
  const left = here && leaverMeant(reading, here, { ...role, offices: ofMain }, anchor);
  if (left) return [...left];
  const inMain = soleHolder(reading, role, anchor, ofMain);
  if (inMain.length > 0) return inMain;
  if (isOnce(reading, role)) return soleHolder(reading, role, anchor, role.offices);
  const ofBody = ofOnlyBody(reading, role, near.organizations);
  if (ofBody.length > 0) return soleHolder(reading, role, anchor, ofBody);
  if (!isRare(reading, role, anchor)) return [];
  const word = reading.blocks[block]?.tokens[role.wordStart]?.norm ?? '';
  const spoken = new Set([...near.near(block).countries].filter((own) => !ofRoles.has(own)));
  return soleHolder(reading, role, anchor, inCountries(spoken)).filter(({ entity }) =>
    isSpokenOf(reading.pack, entity, word),
  );
}

const NOBODY: ReadonlySet<number> = new Set();

/** Modifiers by which a country has one such person on a day. */
const OF_NOW: ReadonlySet<RoleModifier> = new Set([
  'elect',
  'incoming',
  'outgoing',
  'acting',
  'ousted',
  'late',
]);

/** Classes of offices that have a word of their own in some country. */
const HEADS: ReadonlySet<string> = new Set([
  'pope',
  'prime-minister',
  'deputy-prime-minister',
  'monarch',
  'supreme-leader',
]);

/** "The Pope", "the taoiseach", "the shah": one word, for an office of one country alone. */
const isOnce = ({ lexicon }: Reading, { offices, wordStart, wordEnd }: RolePhrase): boolean =>
  wordEnd - wordStart === 1 &&
  new Set(offices.map((office) => lexicon.offices[office]?.country)).size === 1 &&
  offices.every((office) => HEADS.has(lexicon.offices[office]?.class ?? ''));

/** Heads of bodies whose words states do not use. */
const OF_BODIES: ReadonlySet<string> = new Set(['secretary-general', 'commission-president']);

/** "The secretary-general": the offices of the one body that the article names and that has such a head. */
function ofOnlyBody(
  { lexicon }: Reading,
  { offices, wordStart, wordEnd }: RolePhrase,
  bodies: ReadonlySet<number>,
): readonly number[] {
  if (wordEnd - wordStart < 2) return [];
  const found = offices.filter(
    (office) =>
      bodies.has(lexicon.officeOrganizations[office] ?? -1) &&
      OF_BODIES.has(lexicon.offices[office]?.class ?? ''),
  );
  return new Set(found.map((office) => lexicon.officeOrganizations[office])).size === 1
    ? found
    : [];
}

/** Countries in which a word has a holder; of a word that more of them have, one of the named ones is no sign. */
const RARE_COUNTRIES = 40;

/** Whether few countries have the office at the time: monarchs, foreign secretaries; not presidents. */
const isRare = ({ pack, lexicon }: Reading, { offices }: RolePhrase, anchor: DayRange): boolean =>
  offices.length <= 3 * RARE_COUNTRIES &&
  new Set(
    offices
      .filter((office) => holdersIn(pack, office, anchor).length > 0)
      .map((office) => lexicon.offices[office]?.country),
  ).size <= RARE_COUNTRIES;

/** The one person who holds any of the offices; empty where none or several do, or "the new" one is not new. */
function soleHolder(
  reading: Reading,
  role: RolePhrase,
  anchor: DayRange,
  offices: readonly number[],
): Candidate[] {
  const holders = offices.flatMap((office) => holdersIn(reading.pack, office, anchor));
  const [only, second] = new Set(holders.map(({ entity }) => entity));
  if (only === undefined || second !== undefined) return [];
  const isNew = holders.some(({ start }) => Math.abs(anchor.from - start) <= NEW_DAYS);
  return role.modifiers.has('new') && !isNew ? [] : [{ entity: only, evidence: [one('inFocus')] }];
}
