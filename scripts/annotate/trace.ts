import type { Pack } from '../../core/knowledge/pack.ts';
import { WEIGHTS, scoreOf } from '../../core/linking/weights.ts';
import type { Proposal } from '../../core/mentions/proposal.ts';
import type { Reading } from '../../core/mentions/reading.ts';
import { isoDate } from '../../core/time/day.ts';

/** One candidate of a proposal: its score, and the named evidence that adds up to it. */
export type TracedCandidate = {
  readonly entity: string;
  readonly title: string;
  readonly score: number;
  readonly evidence: Readonly<Record<string, number>>;
};

/** A proposal in words, linked or not; offsets count UTF-16 units of its block. */
export type TracedProposal = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly kind: string;
  readonly rule: string;
  readonly anchorDate: string;
  /** Whether the article's date was read, a time that the text says, or today's for an article without a date. */
  readonly anchorFrom: 'article' | 'text' | 'today';
  /** The best first. */
  readonly candidates: readonly TracedCandidate[];
};

const round = (value: number): number => Math.round(value * 100) / 100;

/** A proposal with its candidates' scores and evidence, for a person to read. */
export function traceProposal(pack: Pack, reading: Reading, proposal: Proposal): TracedProposal {
  const block = reading.blocks[proposal.block];
  const start = block?.tokens[proposal.start]?.start ?? 0;
  const end = block?.tokens[proposal.end - 1]?.end ?? start;
  return {
    block: proposal.block,
    start,
    end,
    words: block?.block.text.slice(start, end) ?? '',
    kind: proposal.kind,
    rule: proposal.via,
    anchorDate: isoDate(proposal.anchor.from),
    anchorFrom:
      proposal.anchor.from !== reading.day ? 'text' : reading.hasDate ? 'article' : 'today',
    candidates: proposal.candidates
      .map(({ entity, evidence }) => ({
        entity: pack.idOf(entity),
        title: pack.record(entity).wikipedia,
        score: round(scoreOf(evidence)),
        evidence: weighedEvidence(evidence),
      }))
      .toSorted((a, b) => b.score - a.score),
  };
}

function weighedEvidence(
  evidence: Proposal['candidates'][number]['evidence'],
): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { name, amount } of evidence)
    sums[name] = round((sums[name] ?? 0) + WEIGHTS[name] * amount);
  return sums;
}
