import { eventIndex } from '../knowledge/event-index.ts';
import type { Link, Proposal } from '../mentions/proposal.ts';
import type { Reading } from '../mentions/reading.ts';
import { LINK_MARGIN, LINK_THRESHOLD, SHARED_NAME_MARGIN, scoreOf } from './weights.ts';

/**
 * Chooses the entity of each proposal: the best score, at or above the threshold and ahead of the runner-up by
 * the margin; otherwise the proposal is not linked. A war and its phase do not contend, nor do two meetings that one
 * article of Wikipedia is about: the better one wins.
 */
export function choose(reading: Reading, proposals: readonly Proposal[]): Link[] {
  return proposals.flatMap((proposal) => {
    const scored = proposal.candidates
      .map(({ entity, evidence }) => ({ entity, score: scoreOf(evidence) }))
      .toSorted((a, b) => b.score - a.score);
    const best = scored[0];
    if (!best || best.score < LINK_THRESHOLD) return [];
    const rival = scored.find(
      ({ entity }) => entity !== best.entity && !isPhaseOf(reading, entity, best.entity),
    );
    // Two brothers whom the article both names in full: their surname alone has to lead clearly.
    const isShared = [best, rival].every(
      (own) => own !== undefined && isNamedInFull(proposal, own.entity),
    );
    if (
      rival &&
      best.score - rival.score < (isShared ? SHARED_NAME_MARGIN : LINK_MARGIN) &&
      !isOneArticle(reading, best.entity, rival.entity)
    )
      return [];
    const kind = reading.pack.kind(best.entity);
    return [
      { ...proposal, kind, entity: best.entity, score: best.score, scored: scored.slice(0, 4) },
    ];
  });
}

/** The two leaders' own meeting beside a summit of many, both under the summit's title. */
const isOneArticle = ({ pack }: Reading, a: number, b: number): boolean =>
  pack.kind(a) === 'summit' && pack.record(a).wikipedia === pack.record(b).wikipedia;

function isPhaseOf(reading: Reading, a: number, b: number): boolean {
  const chainA = warsAround(reading, a);
  const chainB = warsAround(reading, b);
  return chainA.some((war) => chainB.includes(war));
}

/** A conflict and those that it is a phase of, up to the widest. */
function warsAround(reading: Reading, entity: number): readonly number[] {
  const chain: number[] = [];
  const { conflictOf } = eventIndex(reading.lexicon);
  let at: number | undefined = entity;
  while (at !== undefined && !chain.includes(at)) {
    chain.push(at);
    at = conflictOf.get(at)?.phaseOf;
  }
  return chain;
}

const isNamedInFull = ({ candidates }: Proposal, entity: number): boolean =>
  candidates.some(
    (own) => own.entity === entity && own.evidence.some(({ name }) => name === 'namedInFull'),
  );
