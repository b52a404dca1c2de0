import { one } from '../linking/weights.ts';
import type { Kind } from '../knowledge/schema.ts';
import type { Form } from './mention.ts';
import type { Link, Proposal } from './proposal.ts';
import type { BlockReading, Reading } from './reading.ts';

/** Nouns that point back at an event with "the", and the kind and words it must have had. */
const NOUNS: ReadonlyMap<string, { readonly kind: Kind; readonly needsWord?: RegExp }> = new Map([
  ['summit', { kind: 'summit' as const }],
  ['meeting', { kind: 'summit' as const, needsWord: /meeting|met|meet|talks/ }],
  ['talks', { kind: 'summit' as const }],
  ['conference', { kind: 'summit' as const, needsWord: /conference/ }],
  ['gathering', { kind: 'summit' as const }],
  ['war', { kind: 'conflict' as const, needsWord: /war|invasion|conflict|fighting/ }],
  ['conflict', { kind: 'conflict' as const }],
  ['invasion', { kind: 'conflict' as const, needsWord: /invasion|war/ }],
  ['occupation', { kind: 'conflict' as const, needsWord: /occupation/ }],
  ['fighting', { kind: 'conflict' as const, needsWord: /war|conflict|fighting|invasion/ }],
  ['genocide', { kind: 'conflict' as const, needsWord: /genocide/ }],
  ['uprising', { kind: 'conflict' as const, needsWord: /uprising|revolt|rebellion|intifada/ }],
]);

/** Blocks back within which an antecedent is still in focus, besides the event that the headline names. */
const FOCUS_BLOCKS = 6;

/** Words after the noun that make it another thing: "the war crimes", "the conference room", "the talks between". */
const GOES_ON = new Set('crimes crime room chair effort criminal zone office cabinet hero memorial on of in against between with over games'.split(' '));

/**
 * Back-references: "the summit", "the talks", "the war", "the invasion", where the article has named one such
 * event before and no other one since. Refuses "a summit", "this war" of another kind, nouns that go on
 * ("the war crimes"), and two antecedents in focus.
 */
export function proposeBackReferences(reading: Reading, links: readonly Link[]): Proposal[] {
  const events = links
    .filter((link) => link.kind === 'summit' || link.kind === 'conflict')
    .toSorted((a, b) => a.block - b.block || a.start - b.start);
  if (events.length === 0) return [];
  return reading.blocks.flatMap((block) =>
    block.tokens.flatMap((token, at) => {
      const noun = NOUNS.get(token.norm);
      const before = block.tokens[at - 1];
      if (!noun || !before || token.gap !== 'space' || !(before.norm === 'the' || before.norm === 'this')) return [];
      if (block.matchAt[at] || goesOn(block, at + 1)) return [];
      const antecedent = antecedentOf(reading, events, block, at, noun);
      if (antecedent === undefined) return [];
      return [
        {
          block: block.index,
          start: at,
          end: at + 1,
          kind: noun.kind,
          form: 'anaphora' satisfies Form,
          via: 'back-references',
          anchor: { from: reading.day, to: reading.day },
          candidates: [{ entity: antecedent, evidence: [one('antecedent')] }],
        },
      ];
    }),
  );
}

function goesOn(block: BlockReading, at: number): boolean {
  const after = block.tokens[at];
  if (!after) return false;
  if (after.gap === 'hyphen') return true;
  return after.gap === 'space' && GOES_ON.has(after.norm);
}

function antecedentOf(
  reading: Reading,
  events: readonly Link[],
  block: BlockReading,
  at: number,
  noun: { readonly kind: Kind; readonly needsWord?: RegExp },
): number | undefined {
  const before = events.filter(
    (event) =>
      event.kind === noun.kind &&
      (event.block < block.index || (event.block === block.index && event.end <= at)) &&
      (!noun.needsWord || noun.needsWord.test(wordsOf(reading, event))),
  );
  const last = before.at(-1);
  if (!last) return undefined;
  const near = before.filter((event) => event.block >= block.index - FOCUS_BLOCKS);
  const entities = new Map<number, number>();
  for (const event of before) entities.set(event.entity, (entities.get(event.entity) ?? 0) + 1);
  const [main] = [...entities].toSorted((a, b) => b[1] - a[1]);
  const inFocus = new Set(near.map((event) => event.entity));
  if (inFocus.size === 0) return entities.size === 1 ? last.entity : undefined;
  if (inFocus.size === 1) return last.entity;
  // Several in focus: the one that the article is mostly about, if it is clear which.
  const others = before.length - (main?.[1] ?? 0);
  return main && main[1] > others ? main[0] : undefined;
}

/** The words of a linked mention and the names of its entity, folded. */
function wordsOf(reading: Reading, link: Link): string {
  const block = reading.blocks[link.block];
  const record = reading.pack.record(link.entity);
  const surface = block?.tokens.slice(link.start, link.end).map((token) => token.norm) ?? [];
  return `${surface.join(' ')} ${record.name.toLowerCase()} ${record.wikipedia.toLowerCase()}`;
}
