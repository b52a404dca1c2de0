import { atTokens } from './at-tokens.ts';
import { sensesOf } from '../knowledge/alias-senses.ts';
import { BEFORE_OFFICE_DAYS, holdersIn, touches } from '../knowledge/calendar.ts';
import type { Holding } from '../knowledge/pack.ts';
import { withoutLiving } from './role-leavers.ts';
import { one } from '../linking/weights.ts';
import { personInFocus } from './focus-person.ts';
import { LinkIndex } from './link-index.ts';
import type { Candidate, Link, Proposal } from './proposal.ts';
import { daysOf } from './owned-roles.ts';
import type { BlockReading, Reading } from './reading.ts';
import { soleHolders } from './role-holders.ts';
import { isSubject } from './roles.ts';

const POSSESSIVES = new Set('his her their'.split(' '));
const NEIGHBORS = new Set('predecessor successor'.split(' '));
const RELATIONS = new Set([...NEIGHBORS, ...'counterpart colleague opposite deputy'.split(' ')]);

/**
 * Roles by their relation to the person named last: "his predecessor", "her successor", "his Russian counterpart", "his
 * deputy". Read off the calendar of the office that the person holds on the article's date (for a successor also of the one
 * just left); of several people named, the one who is another's. Refuses them where nobody is named before, or where the
 * calendar has a hole there.
 */
export function proposeRelationalRoles(reading: Reading, links: readonly Link[]): Proposal[] {
  const persons = new LinkIndex(links.filter((link) => link.kind === 'leader'));
  return reading.blocks.flatMap((block) =>
    atTokens(block, ({ norm }, at) => {
      const isKin = KIN.has(norm);
      if (!isKin && !RELATIONS.has(norm)) return [];
      const anchor = { from: reading.day, to: reading.day };
      const found = isKin
        ? kinAt(reading, block, at, persons)
        : relationAt(reading, block, at, persons);
      const end = isKin ? at + 2 : at + 1;
      const candidates = found && withoutLiving(reading, block, end, found.candidates);
      if (!candidates || candidates.length === 0) return [];
      return [
        {
          block: block.index,
          start: found.start,
          end,
          kind: 'leader' as const,
          form: isKin ? ('nickname' as const) : ('role' as const),
          via: 'relational roles',
          anchor,
          candidates,
        },
      ];
    }),
  );
}

const KIN = new Set('son daughter father mother brother sister husband wife widow'.split(' '));

/** "Her son Rajiv", "his father, Pierre,": the given name of one who leads, with the family name of the person in focus. */
function kinAt(
  { pack }: Reading,
  block: BlockReading,
  at: number,
  persons: LinkIndex,
): Found | undefined {
  const [name, after] = [block.tokens[at + 1], block.tokens[at + 2]];
  if (!name?.isCapital || (after?.gap === 'space' && after.isCapital)) return undefined;
  if (name.gap !== 'space' && name.gap !== 'comma') return undefined;
  if (!POSSESSIVES.has(block.tokens[wordsBefore(block, at) - 1]?.norm ?? '')) return undefined;
  const person = personInFocus(block, at, persons);
  const record = person && pack.record(person.entity);
  const family = record?.kind === 'leader' ? record.family : undefined;
  if (family === undefined) return undefined;
  const [only, other] = sensesOf(pack, `${name.norm} ${family}`).filter(
    ({ type, index }) => type === 'entity' && pack.kind(index) === 'leader',
  );
  return only && !other && only.index !== person?.entity
    ? { start: at + 1, candidates: [{ entity: only.index, evidence: [one('soleHolder')] }] }
    : undefined;
}

function relationAt(
  reading: Reading,
  block: BlockReading,
  at: number,
  persons: LinkIndex,
): Found | undefined {
  const norm = block.tokens[at]?.norm ?? '';
  const named = nameBeside(block, at, persons);
  if (named) return besideName(block, at, named, NEIGHBORS.has(norm));
  if (saysAnother(block, at)) return undefined;
  const person = possessor(block, at, persons) ?? personInFocus(block, at, persons);
  if (NEIGHBORS.has(norm))
    return person
      ? neighbor(reading, block, at, person.entity)
      : neighborNamed(reading, block, at, persons);
  if (!person) return undefined;
  return norm === 'deputy'
    ? deputy(reading, block, at, person.entity)
    : counterpart(reading, block, at, person.entity);
}

/** The leader named beside the comma: "his predecessor, Alan García", "Alan García, his predecessor,". */
function nameBeside(block: BlockReading, at: number, persons: LinkIndex): Link | undefined {
  if (block.tokens[at + 1]?.gap === 'comma') {
    const [behind] = persons.between(block.index, at + 1, at + 2);
    if (behind) return behind;
  }
  const owner = wordsBefore(block, at) - 1;
  return block.tokens[owner]?.gap === 'comma' && !isSubject(block, at + 1)
    ? persons.between(block.index, owner - NAME_TOKENS, owner).find(({ end }) => end === owner)
    : undefined;
}

/** The longest name with its title. */
const NAME_TOKENS = 16;

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

/** "Rutte succeeds Stoltenberg. His predecessor …": of several who are named near, the one who is that of another. */
function neighborNamed(
  reading: Reading,
  block: BlockReading,
  at: number,
  persons: LinkIndex,
): Found | undefined {
  const sentence = block.sentences[at] ?? 0;
  const near = new Set(
    persons
      .between(block.index, at - SENTENCES_TOKENS, at)
      .filter(({ start }) => (block.sentences[start] ?? 0) >= sentence - 1)
      .map(({ entity }) => entity),
  );
  const [only, second] = [...near]
    .flatMap((entity) => neighbor(reading, block, at, entity) ?? [])
    .filter(({ candidates }) => candidates.some(({ entity }) => near.has(entity)));
  return second ? undefined : only;
}

/** Tokens of two long sentences. */
const SENTENCES_TOKENS = 80;

const DEPUTIES: ReadonlySet<string> = new Set(['vice-president', 'deputy-prime-minister']);

/** "His deputy": the one vice-president, or deputy prime minister, of the country that the person leads or led last. */
function deputy(
  reading: Reading,
  block: BlockReading,
  at: number,
  person: number,
): Found | undefined {
  const { tokens, roleOver } = block;
  const { pack, lexicon } = reading;
  const owner = tokens[at - 1]?.norm ?? '';
  // "His deputy foreign minister", "his deputy as chairman".
  if (
    (!POSSESSIVES.has(owner) && owner !== 's') ||
    roleOver[at + 1] ||
    tokens[at + 1]?.norm === 'as'
  )
    return undefined;
  const offices = pack.termsOf(person).map(({ office }) => lexicon.offices[office]);
  const code = offices.find((office) => office?.leads === true)?.country;
  const own = lexicon.offices.flatMap((office, index) =>
    office.country === code && code !== undefined && DEPUTIES.has(office.class) ? [index] : [],
  );
  const candidates = soleHolders(reading, own, daysOf(reading, person));
  return candidates.some(({ entity }) => entity !== person) ? { start: at, candidates } : undefined;
}

/** "his Russian counterpart": who holds in that country the kind of office that the person holds here. */
function counterpart(
  { pack, lexicon, day }: Reading,
  block: BlockReading,
  at: number,
  person: number,
): Found | undefined {
  const match = block.matchAt[at - 1];
  const country = match?.senses.find(({ type }) => type === 'adjective' || type === 'country');
  if (!match || !country || match.end !== at) return undefined;
  const anchor = { from: day, to: day };
  const code = lexicon.countries[country.index]?.code;
  const own = pack
    .termsOf(person)
    .filter((term) => touches(term, anchor))
    .flatMap(({ office }) => lexicon.offices[office] ?? []);
  // A leader is one before being the head of a party.
  const leading = own.filter(({ leads }) => leads);
  for (const office of leading.length > 0 ? leading : own) {
    for (const isLike of LIKENESSES) {
      const holders = lexicon.offices.flatMap((other, index) =>
        other.country === code && other.organization === undefined && isLike(office, other)
          ? holdersIn(pack, index, anchor)
          : [],
      );
      const [only, second] = new Set(holders.map(({ entity }) => entity));
      if (only !== undefined && second === undefined && only !== person)
        return { start: match.start, candidates: holders.slice(0, 1).map(candidateOf) };
    }
  }
  return undefined;
}

type Comparable = { readonly class: string; readonly leads: boolean };

/** Leaders with the same office; else those of two countries, whatever their offices are called; others by their kind. */
const LIKENESSES: readonly ((a: Comparable, b: Comparable) => boolean)[] = [
  (a, b) => a.leads && b.leads && a.class === b.class,
  (a, b) => a.leads === b.leads && (a.leads || a.class === b.class),
];

const candidateOf = ({ entity }: Holding): Candidate => ({ entity, evidence: [one('soleHolder')] });
