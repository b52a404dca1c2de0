import { type Candidate, type Link, type Proposal } from '../mentions/proposal.ts';
import { eventIndex } from '../knowledge/event-index.ts';
import { lastDayInOffice, touches } from '../knowledge/calendar.ts';
import type { Holding } from '../knowledge/pack.ts';
import { countriesNamed } from '../mentions/country-in-focus.ts';
import { GENERAL_ROLES } from '../mentions/general-roles.ts';
import type { Reading } from '../mentions/reading.ts';
import { strangersOf } from '../mentions/strangers.ts';
import { isListed, listsOf } from './name-lists.ts';
import { isElsewhere, isOutranked, namedInFull, sharedTitle } from './namesakes.ts';
import { type Evidence, one } from './weights.ts';

/**
 * Adds to each candidate of a name what the rest of the article says about it: named in full elsewhere, its
 * country spoken of, a related entity linked.
 */
export function addArticleEvidence(
  reading: Reading,
  proposals: readonly Proposal[],
  links: readonly Link[],
): Proposal[] {
  const inFull = namedInFull(links);
  const linked = new Set(links.map((link) => link.entity));
  const countries = countriesNamed(reading);
  const below = new Set(
    proposals
      .filter(({ block }) => block > 0)
      .flatMap(({ candidates }) => candidates.map(({ entity }) => entity)),
  );
  // A headline that names two who lead their countries is about them: "Putin meets Xi".
  const leading = new Set(
    proposals
      .filter(({ block }) => block === 0)
      .flatMap(({ candidates }) => candidates.filter(leads).map(({ entity }) => entity)),
  );
  const spokenOf = officesBelow(reading);
  const strangers = strangersOf(reading);
  const isAlone = (block: number, candidate: Candidate): boolean =>
    block === 0 &&
    reading.blocks.length > 1 &&
    !below.has(candidate.entity) &&
    !(leads(candidate) && leading.size > 1) &&
    !reading.pack.termsOf(candidate.entity).some(({ office }) => spokenOf.has(office));
  const lists = listsOf(reading, proposals);
  const bare = officesOfBareRoles(reading);
  const evidenceOf = (proposal: Proposal, candidate: Candidate): Evidence[] => {
    const isAlike = isAlikeLed(reading, proposal, candidate, linked);
    const others = lists.get(proposal);
    return [
      ...candidate.evidence,
      ...evidenceFor(reading, candidate, { inFull, linked, countries }),
      ...sharedTitle(reading, proposal, candidate, { inFull, countries }),
      ...(isOutranked(reading, proposal, candidate, { inFull }) ? [one('otherLeads')] : []),
      ...(isAlike ? [one('sameOffice')] : []),
      ...(isSpokenOf(reading, candidate, bare) ? [one('officeSpoken')] : []),
      ...(isListed(reading, others, candidate, { linked, isAlike }) ? [one('listed')] : []),
      ...contextOf(reading, proposal, candidate, { inFull, linked, countries }),
      ...(isOutnamed(reading, proposal, candidate, { inFull, strangers })
        ? [one('otherInFull')]
        : []),
      ...(isAlone(proposal.block, candidate) ? [one('headlineAlone')] : []),
    ];
  };
  return proposals.map((proposal) => {
    const candidates = proposal.candidates.map((candidate) => ({
      entity: candidate.entity,
      evidence: evidenceOf(proposal, candidate),
    }));
    const doubt = isElsewhere(reading, candidates, { inFull, countries })
      ? [one('otherThere')]
      : [];
    return {
      ...proposal,
      candidates: candidates.map(({ entity, evidence }) => ({
        entity,
        evidence: [...evidence, ...doubt],
      })),
    };
  });
}

type Named = {
  readonly inFull: ReadonlySet<number>;
  readonly strangers: ReadonlySet<string>;
};

/**
 * "Dermot Ahern spoke. Mr Ahern left.": another candidate, or a person whom we do not know, is named in full elsewhere, this one
 * is not, here neither.
 */
const isOutnamed = (
  { pack, blocks }: Reading,
  { block, end, candidates }: Proposal,
  { entity, evidence }: Candidate,
  { inFull, strangers }: Named,
): boolean =>
  pack.kind(entity) === 'leader' &&
  !inFull.has(entity) &&
  evidence.every(({ name }) => name !== 'fullName') &&
  (strangers.has(blocks[block]?.tokens[end - 1]?.norm ?? '') ||
    candidates.some((other) => inFull.has(other.entity)));

/** The offices of the roles that the text below the headline speaks of, but for words too general ("the leader"). */
function officesBelow({ blocks }: Reading): ReadonlySet<number> {
  const offices = new Set<number>();
  for (const { roles, tokens } of blocks.slice(1))
    for (const { country, wordStart, offices: own } of roles)
      if (country !== undefined || !GENERAL_ROLES.has(tokens[wordStart]?.norm ?? ''))
        for (const office of own) offices.add(office);
  return offices;
}

/** The offices that the roles of the text without a country may be: "The President spoke". */
const officesOfBareRoles = ({ blocks }: Reading): ReadonlySet<number> =>
  new Set(
    blocks.flatMap(({ roles }) =>
      roles.flatMap(({ country, organization, determiner, offices }) =>
        country === undefined && organization === undefined && determiner === 'the' ? offices : [],
      ),
    ),
  );

/** "Mr. Kennedy" where "the President" is spoken of, which he is and leads by. */
const isSpokenOf = (
  { pack, lexicon, day }: Reading,
  { entity, evidence }: Candidate,
  bare: ReadonlySet<number>,
): boolean =>
  evidence.some(({ name }) => name === 'honorific') &&
  pack
    .termsOf(entity)
    .some(
      (term) =>
        bare.has(term.office) &&
        lexicon.offices[term.office]?.leads === true &&
        touches(term, { from: day, to: day }),
    );

const leads = ({ evidence }: Candidate): boolean => evidence.some(({ name }) => name === 'leads');

/** What the context of an event has to show before a name that needs one is taken for it. */
const CONTEXT: Evidence = { name: 'contextFits', amount: 4 };
/** Days after its end within which a conflict is still spoken of by such a name. */
const JUST_OVER_DAYS = 120;

/**
 * "The Reykjavik meeting", "the five-day war": a name of several words that needs context has it where two of those who met are
 * linked, or where the conflict is going on, or just over, in a country that the article names.
 */
function contextOf(
  { pack, lexicon, day }: Reading,
  { start, end }: Proposal,
  { entity, evidence }: Candidate,
  { inFull, linked, countries }: Context,
): Evidence[] {
  if (pack.kind(entity) === 'leader')
    return inFull.has(entity) && evidence.some(({ name }) => name === 'needsContext')
      ? [one('contextFits')]
      : [];
  if (end - start < 2 || !evidence.some(({ name }) => name === 'needsContext')) return [];
  if (pack.kind(entity) === 'summit') {
    const entry = eventIndex(lexicon).summitOf.get(entity);
    const there = entry?.leaders.filter((leader) => linked.has(leader)) ?? [];
    return there.length >= 2 ? [CONTEXT] : [];
  }
  if (pack.kind(entity) !== 'conflict' || (pack.end(entity) ?? day) < day - JUST_OVER_DAYS)
    return [];
  const entry = eventIndex(lexicon).conflictOf.get(entity);
  const isThere = [...countries].some((country) =>
    entry?.countries.includes(lexicon.countries[country]?.code ?? ''),
  );
  return isThere ? [CONTEXT] : [];
}

type Context = {
  readonly inFull: ReadonlySet<number>;
  readonly linked: ReadonlySet<number>;
  readonly countries: ReadonlySet<number>;
};

function evidenceFor(reading: Reading, { entity }: Candidate, context: Context): Evidence[] {
  const evidence: Evidence[] = [];
  if (context.inFull.has(entity)) evidence.push(one('namedInFull'));
  const country = reading.pack.country(entity);
  if (country !== undefined)
    evidence.push(one(context.countries.has(country) ? 'countryNamed' : 'countryAbsent'));
  if (isContemporary(reading, entity, context.linked)) evidence.push(one('contemporary'));
  if (reading.pack.related(entity).some((other) => context.linked.has(other)))
    evidence.push(one('relatedNamed'));
  return evidence;
}

/**
 * A person who led what another one led whom the article names: "Begin" among prime ministers of Israel. Of two bearers of the
 * name who both did it says nothing.
 */
function isAlikeLed(
  { pack, lexicon, day }: Reading,
  { candidates }: Proposal,
  { entity }: Candidate,
  linked: ReadonlySet<number>,
): boolean {
  const led = pack
    .termsOf(entity)
    .flatMap(({ office, start }) =>
      start <= day && lexicon.offices[office]?.leads === true ? [office] : [],
    );
  const holds = (other: number): boolean =>
    other !== entity && pack.termsOf(other).some(({ office }) => led.includes(office));
  return [...linked].some(holds) && !candidates.some((other) => holds(other.entity));
}

/** A person who has left office, where the article links another such person of the same years. */
function isContemporary(reading: Reading, entity: number, linked: ReadonlySet<number>): boolean {
  const past = (own: number): readonly Holding[] => {
    const last = lastDayInOffice(reading.pack, own);
    return last !== undefined && last < reading.day - CONTEMPORARY_DAYS
      ? reading.pack.termsOf(own)
      : [];
  };
  const terms = past(entity);
  if (terms.length === 0) return false;
  return [...linked].some(
    (other) =>
      other !== entity &&
      past(other).some((held) =>
        terms.some((term) => touches(term, { from: held.start, to: held.end ?? held.start })),
      ),
  );
}

/** Days out of office after which a person is one of the past: ten years. */
const CONTEMPORARY_DAYS = 3652;
