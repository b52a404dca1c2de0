import { BEFORE_OFFICE_DAYS, holdersIn, touches } from '../knowledge/calendar.ts';
import type { Holding } from '../knowledge/pack.ts';
import { withoutLiving } from './role-leavers.ts';
import { one } from '../linking/weights.ts';
import type { DayRange } from '../time/time-expressions.ts';
import { personInFocus } from './focus-person.ts';
import { LinkIndex } from './link-index.ts';
import type { Candidate, Link, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';

const POSSESSIVES = new Set('his her their'.split(' '));
const COLLEAGUES = new Set('counterpart colleague opposite'.split(' '));

/**
 * Roles by their relation to the person named last: "his predecessor", "her successor", "his Russian counterpart".
 * Read off the calendar of the office that the person holds on the article's date (for a successor also of the one
 * just left). Refuses them where nobody is named before, or where the calendar has a hole there.
 */
export function proposeRelationalRoles(reading: Reading, links: readonly Link[]): Proposal[] {
  const persons = new LinkIndex(links.filter((link) => link.kind === 'leader'));
  return reading.blocks.flatMap((block) =>
    block.tokens.flatMap((token, at) => {
      const isNeighbor = token.norm === 'predecessor' || token.norm === 'successor';
      if (!isNeighbor && !COLLEAGUES.has(token.norm)) return [];
      const anchor = { from: reading.day, to: reading.day };
      const named = nameBehind(block, at, persons);
      const person = possessor(block, at, persons) ?? personInFocus(block, at, persons);
      if (!named && (!person || saysAnother(block, at))) return [];
      const found = named
        ? besideName(block, at, named, isNeighbor)
        : person === undefined
          ? undefined
          : isNeighbor
            ? neighbor(reading, block, at, person.entity)
            : counterpart(reading, block, at, { person: person.entity, anchor });
      if (!found) return [];
      const candidates = withoutLiving(reading, block, at + 1, found.candidates);
      if (candidates.length === 0) return [];
      return [
        {
          block: block.index,
          start: found.start,
          end: at + 1,
          kind: 'leader' as const,
          form: 'role' as const,
          via: 'relational roles',
          anchor,
          candidates,
        },
      ];
    }),
  );
}

/** The leader named directly behind the comma: "his predecessor, Alan García". */
const nameBehind = (block: BlockReading, at: number, persons: LinkIndex): Link | undefined =>
  block.tokens[at + 1]?.gap === 'comma'
    ? persons.between(block.index, at + 1, at + 2)[0]
    : undefined;

/** "Mr Obama's predecessor": whose it is stands directly before. */
function possessor(block: BlockReading, at: number, persons: LinkIndex): Link | undefined {
  const { tokens } = block;
  if (tokens[at - 1]?.norm !== 's' || tokens[at - 1]?.gap !== 'apostrophe') return undefined;
  return persons.covering(block.index, at - 2, at - 1);
}

/** A relation whose person the text names itself; with its possessive, and what says of which country. */
function besideName(
  block: BlockReading,
  at: number,
  { entity }: Link,
  isNeighbor: boolean,
): Found | undefined {
  const match = block.matchAt[at - 1];
  const country = match?.senses.some(({ type }) => type === 'adjective' || type === 'country');
  const start =
    !isNeighbor && match && country && match.end === at ? match.start : wordsBefore(block, at);
  const isOwned =
    POSSESSIVES.has(block.tokens[start - 1]?.norm ?? '') || block.tokens[start - 1]?.norm === 's';
  return isOwned
    ? { start, candidates: [{ entity, evidence: [one('soleHolder'), one('inFocus')] }] }
    : undefined;
}

/** "His ousted predecessor": one adjective may stand between. */
function wordsBefore(block: BlockReading, at: number): number {
  const before = block.tokens[at - 1];
  const isPossessive = POSSESSIVES.has(before?.norm ?? '');
  return !isPossessive &&
    POSSESSIVES.has(block.tokens[at - 2]?.norm ?? '') &&
    before?.isCapital === false
    ? at - 1
    : at;
}

/** "His successor, Jacobo Arbenz, …": the text says itself who it is. */
function saysAnother(block: BlockReading, at: number): boolean {
  const after = block.tokens[at + 1];
  return after?.gap === 'comma' && after.isCapital;
}

/** Days between two holders beyond which the calendar has a hole, and the next one known is no successor. */
const HAND_OVER_DAYS = 60;

type Found = { readonly start: number; readonly candidates: readonly Candidate[] };

function neighbor(
  reading: Reading,
  block: BlockReading,
  at: number,
  person: number,
): Found | undefined {
  const start = wordsBefore(block, at);
  const owner = block.tokens[start - 1]?.norm ?? '';
  if (!POSSESSIVES.has(owner) && owner !== 's') return undefined;
  // "One of his predecessors": which is not said.
  if (block.tokens[start - 2]?.norm === 'of') return undefined;
  const { pack, day, lexicon } = reading;
  const isNext = block.tokens[at]?.norm === 'successor';
  const all = pack.termsOf(person);
  const terms = all.filter(
    (term) => term.start <= day && (isNext || (term.end ?? Number.POSITIVE_INFINITY) >= day - 30),
  );
  const leads = (term: Holding): boolean => lexicon.offices[term.office]?.leads === true;
  // "Angela Merkel will be sworn in. Her predecessor …": of the office that is taken soon.
  const soon = all.find(
    (term) => !isNext && leads(term) && term.start > day && term.start <= day + BEFORE_OFFICE_DAYS,
  );
  const own = terms.findLast(leads) ?? soon ?? terms.at(-1);
  if (!own) return undefined;
  const calendar = pack.termsOfOffice(own.office);
  const index = calendar.findIndex((term) => term.entity === person && term.start === own.start);
  const other = calendar[isNext ? index + 1 : index - 1];
  if (!other || other.entity === person) return undefined;
  const [first, second] = isNext ? [own, other] : [other, own];
  const hasHole = first.end === undefined || second.start - first.end > HAND_OVER_DAYS;
  return hasHole || other.start > day + BEFORE_OFFICE_DAYS
    ? undefined
    : { start, candidates: [candidateOf(other)] };
}

/** "his Russian counterpart": who holds in that country the kind of office that the person holds here. */
function counterpart(
  reading: Reading,
  block: BlockReading,
  at: number,
  { person, anchor }: { readonly person: number; readonly anchor: DayRange },
): Found | undefined {
  const match = block.matchAt[at - 1];
  const country = match?.senses.find(
    (sense) => sense.type === 'adjective' || sense.type === 'country',
  );
  if (!match || !country || match.end !== at) return undefined;
  const { pack, lexicon } = reading;
  const code = lexicon.countries[country.index]?.code;
  const own = pack.termsOf(person).filter((term) => touches(term, anchor));
  for (const term of own) {
    const office = lexicon.offices[term.office];
    if (!office) continue;
    const same = lexicon.offices.flatMap((other, index) =>
      other.country === code && other.organization === undefined && isLike(office, other)
        ? [index]
        : [],
    );
    const holders = same.flatMap((index) => holdersIn(pack, index, anchor));
    const [only, second] = new Set(holders.map((holding) => holding.entity));
    if (only !== undefined && second === undefined && only !== person) {
      return { start: match.start, candidates: holders.slice(0, 1).map(candidateOf) };
    }
  }
  return undefined;
}

type Comparable = { readonly class: string; readonly leads: boolean };

/** The leaders of two countries are counterparts whatever their offices are called; other offices by their kind. */
const isLike = (a: Comparable, b: Comparable): boolean =>
  a.leads && b.leads ? true : !a.leads && !b.leads && a.class === b.class;

const candidateOf = ({ entity }: Holding): Candidate => ({ entity, evidence: [one('soleHolder')] });
