import { resolveOverlaps } from '../linking/overlaps.ts';
import { one } from '../linking/weights.ts';
import { eventIndex } from '../knowledge/event-index.ts';
import type { Kind } from '../knowledge/schema.ts';
import { isInnerWord } from './inner-words.ts';
import { LinkIndex } from './link-index.ts';
import { isOfOtherSubject } from './other-subjects.ts';
import type { Link, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';
import { REFERENCE_NOUNS, type ReferenceNoun } from './reference-nouns.ts';

/** The longest of what lasts hours or days. */
const BRIEF_DAYS = 21;

/** Mentions of events that are remembered: those of some thirty paragraphs. */
const REMEMBERED_EVENTS = 80;

/** Blocks back within which an antecedent is still in focus, besides the event that the headline names. */
const FOCUS_BLOCKS = 6;

/** Words after the noun that make it another thing: "the war crimes", "the conference room", "the talks between". */
const GOES_ON = new Set(
  'among pamphlet pamphlets film films reporter reporters poet poets poem poems story stories diary diaries memoir memoirs novel bride brides years veteran veterans widow widows orphan orphans dead wounded loan loans bond bonds industry profits reparations council party tribunal museum photographer games song songs artist aims powers hawks drums cry council among for crimes crime ship ships craft rifle rifles force plan room chair effort criminal zone office cabinet hero memorial machine chest that which before road games footing economy correspondent on of in against between with over games'.split(
    ' ',
  ),
);

/**
 * Back-references: "the summit", "the talks", "the war", "the invasion", where the article has named one such
 * event before and no other one since. Refuses "a summit", "this war" of another kind, nouns that go on
 * ("the war crimes"), and two antecedents in focus.
 */
export function proposeBackReferences(reading: Reading, links: readonly Link[]): Proposal[] {
  // Two rules may have found the same event: it counts once.
  const found = resolveOverlaps(links).filter(
    (link) => link.kind === 'summit' || link.kind === 'conflict',
  );
  if (found.length === 0) return [];
  const index = new LinkIndex(found);
  const leaders = new LinkIndex(links.filter(({ kind }) => kind === 'leader'));
  const events: Event[] = [];
  const proposals: Proposal[] = [];
  for (const block of reading.blocks) {
    const named = index.of(block.index);
    let next = 0;
    for (const [at, token] of block.tokens.entries()) {
      for (let link = named[next]; link && link.end <= at; link = named[next]) {
        events.push({ ...link, words: wordsOf(reading, link) });
        next += 1;
      }
      const noun = REFERENCE_NOUNS.get(token.norm);
      if (!noun || !(isBackReference(block, at) || isPointing(block, at))) continue;
      const remembered = events.slice(-REMEMBERED_EVENTS);
      const antecedent =
        antecedentOf(reading, remembered, block, noun) ??
        (noun.isOfNow === true
          ? onlyOfNow(reading, remembered, { block, at, leaders })
          : undefined);
      if (!antecedent) continue;
      // What is pointed back at stays in focus.
      events.push({ ...antecedent, block: block.index, start: at, end: at + 1 });
      proposals.push({
        block: block.index,
        start: at,
        end: at + 1,
        kind: noun.kind,
        form: 'anaphora',
        via: 'back-references',
        anchor: { from: reading.day, to: reading.day },
        candidates: [{ entity: antecedent.entity, evidence: [one('antecedent')] }],
      });
    }
    for (const link of named.slice(next)) events.push({ ...link, words: wordsOf(reading, link) });
  }
  return proposals;
}

/** An event in focus: where it was last mentioned, and the words it goes by. */
type Event = {
  readonly entity: number;
  readonly kind: Kind;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
};

/**
 * "The war", "this civil war": a noun with its article, or another of the `determiners`, that says nothing else of the event,
 * unless it `mayGoOn`.
 */
export function isBackReference(
  block: BlockReading,
  at: number,
  mayGoOn = false,
  determiners: ReadonlySet<string> = DEFINITE,
): boolean {
  let first = at;
  // "The civil war", "the two-day summit": what stands between says more of the same.
  while (isInnerWord(block.tokens[first - 1]?.norm ?? '') && block.tokens[first]?.gap !== 'comma') {
    first -= 1;
    // "The first such meeting", "the second war": another one than that spoken of.
    if (OTHERS.has(block.tokens[first]?.norm ?? '')) return false;
  }
  const before = block.tokens[first - 1];
  if (!before || block.tokens[first]?.gap !== 'space') return false;
  if (!determiners.has(before.norm)) return false;
  if (block.matchAt[at] || isOfOtherSubject(block, at)) return false;
  // "The Summit Road", "The Talks Centre": a capital inside a sentence is a name of something.
  if (block.tokens[at]?.isCapital && !block.isTitleCase) return false;
  // "This summit in the history of …" is particular whatever follows; "the war in …" is a description.
  const after = block.tokens[at + 1];
  if (before.norm === 'this' && after?.gap === 'space' && after.norm === 'in') return true;
  return mayGoOn || !goesOn(block, at + 1);
}

const DEFINITE = new Set(['the', 'this']);

/** "In that war", "their war": no "they said that war …". */
function isPointing(block: BlockReading, at: number): boolean {
  const { tokens, sentences } = block;
  const determiner = tokens[at - 1]?.norm ?? '';
  const isThat =
    determiner === 'that' &&
    (sentences[at - 2] !== sentences[at - 1] || LEADING.has(tokens[at - 2]?.norm ?? ''));
  const isTheir = determiner === 'their' && tokens[at]?.norm === 'war';
  return (isThat || isTheir) && isBackReference(block, at, false, new Set([determiner]));
}

const LEADING = new Set('in of during after since before from to by'.split(' '));

const OTHERS = new Set(
  'such first second third fourth fifth sixth seventh eighth ninth tenth new previous'.split(' '),
);

function goesOn(block: BlockReading, at: number): boolean {
  const after = block.tokens[at];
  if (!after) return false;
  if (after.gap === 'hyphen') return true;
  return after.gap === 'space' && GOES_ON.has(after.norm);
}

/** Days around a meeting in which "the summit" is that one rather than one of history. */
const CURRENT_DAYS = 45;

/** Going on, just over or about to begin when the article was written. */
function isCurrent({ pack, day }: Reading, entity: number): boolean {
  const start = pack.start(entity);
  const end = pack.end(entity) ?? Number.POSITIVE_INFINITY;
  return start !== undefined && start <= day + CURRENT_DAYS && end >= day - CURRENT_DAYS;
}

function lastsLong({ pack, day }: Reading, entity: number): boolean {
  const start = pack.start(entity);
  return start !== undefined && (pack.end(entity) ?? day) - start > BRIEF_DAYS;
}

/** Whether a conflict is first of all what the noun says. */
function isOf({ lexicon }: Reading, entity: number, { classes }: ReferenceNoun): boolean {
  const own = eventIndex(lexicon).conflictOf.get(entity)?.classes[0];
  return own !== undefined && classes?.includes(own) === true;
}

function antecedentOf(
  reading: Reading,
  events: readonly Event[],
  block: BlockReading,
  noun: ReferenceNoun,
): Event | undefined {
  const ofKind = events.filter(
    (event) =>
      event.kind === noun.kind && !(noun.isBrief === true && lastsLong(reading, event.entity)),
  );
  const called = ofKind.filter((event) => noun.needsWord?.test(event.words) !== false);
  // "The uprising" for a revolution: none is called so, but that is what it is.
  const before =
    called.length > 0 ? called : ofKind.filter(({ entity }) => isOf(reading, entity, noun));
  const last = before.at(-1);
  if (!last) return undefined;
  const counts = new Map<number, number>();
  for (const event of before) counts.set(event.entity, (counts.get(event.entity) ?? 0) + 1);
  const near = before.filter((event) => event.block >= block.index - FOCUS_BLOCKS);
  const inFocus = new Set(near.map((event) => event.entity));
  if (inFocus.size < 2) return inFocus.size === 1 || counts.size === 1 ? last : undefined;
  // Several in focus: the one that is of the article's own days, where only one is.
  const [current, other] = [...inFocus].filter((entity) => isCurrent(reading, entity));
  if (current !== undefined && other === undefined) {
    return before.findLast((event) => event.entity === current);
  }
  // Else the one that the article is mostly about, if it is clear which.
  return mainOf(before, (entity) => entity) ?? mainOf(before, (entity) => wholeOf(reading, entity));
}

/** The event of which more than half of the mentions are, by itself or by the war that it is part of: that most mentioned. */
function mainOf(events: readonly Event[], keyOf: (entity: number) => number): Event | undefined {
  const counts = new Map<number, Event[]>();
  for (const event of events) {
    const key = keyOf(event.entity);
    counts.set(key, [...(counts.get(key) ?? []), event]);
  }
  const main = [...counts].find(([, own]) => own.length * 2 > events.length);
  return main && (main[1].find(({ entity }) => entity === main[0]) ?? main[1][0]);
}

/** The widest conflict that one is part of; an event of another kind is its own. */
function wholeOf({ lexicon }: Reading, entity: number): number {
  const { conflictOf } = eventIndex(lexicon);
  let at = entity;
  for (let step = 0; step < MOST_STEPS; step += 1) at = conflictOf.get(at)?.phaseOf ?? at;
  return at;
}

/** Conflicts within conflicts: a battle of a campaign of a war of a longer conflict. */
const MOST_STEPS = 4;

/** Blocks back within which the only meeting of an article may be called by another word. */
const NEAR_BLOCKS = 2;

/** A noun, and the people whom its article names. */
type Said = { readonly block: BlockReading; readonly at: number; readonly leaders: LinkIndex };

/**
 * The one meeting of the article's days that it has named, if it is near, and either begins the sentence ("The meeting ends
 * today") or follows one of those who take part ("Trump called the meeting short"). Refuses "because of the meeting itself".
 */
function onlyOfNow(
  reading: Reading,
  events: readonly Event[],
  { block, at, leaders }: Said,
): Event | undefined {
  const current = events.filter(
    ({ kind, entity }) => kind === 'summit' && isCurrent(reading, entity),
  );
  const last = current.at(-1);
  if (!last || last.block < block.index - NEAR_BLOCKS) return undefined;
  if (current.some(({ entity }) => entity !== last.entity)) return undefined;
  const entry = eventIndex(reading.lexicon).summitOf.get(last.entity);
  const isOne = ({ entity, start }: Link): boolean =>
    entry?.leaders.includes(entity) === true && block.sentences[start] === block.sentences[at];
  const isFirst = at < 2 || block.sentences[at - 2] !== block.sentences[at];
  return isFirst || leaders.between(block.index, 0, at).some(isOne) ? last : undefined;
}

/** The words of a linked mention and the names of its entity, folded. */
function wordsOf(reading: Reading, link: Link): string {
  const block = reading.blocks[link.block];
  const record = reading.pack.record(link.entity);
  const surface = block?.tokens.slice(link.start, link.end).map((token) => token.norm) ?? [];
  return `${surface.join(' ')} ${record.name.toLowerCase()} ${record.wikipedia.toLowerCase()}`;
}
