import type { Link, Proposal } from '../mentions/proposal.ts';
import type { Reading } from '../mentions/reading.ts';
import { one } from './weights.ts';

/**
 * In an article without a date, a role is read on today's: that counts only for a person whom the article names
 * itself. Articles with a date are left as they are.
 */
export function doubtUndated(
  reading: Reading,
  proposals: readonly Proposal[],
  links: readonly Link[],
): readonly Proposal[] {
  if (reading.hasDate) return proposals;
  const linked = new Set(links.map((link) => link.entity));
  return proposals.map((proposal) => ({
    ...proposal,
    candidates: proposal.candidates.map((candidate) =>
      proposal.kind !== 'leader' || linked.has(candidate.entity)
        ? candidate
        : { ...candidate, evidence: [...candidate.evidence, one('undated')] },
    ),
  }));
}
