import type { Link, Proposal } from '../mentions/proposal.ts';
import type { Reading } from '../mentions/reading.ts';
import { firstDay } from '../time/day.ts';
import { one } from './weights.ts';

/**
 * In an article without a date, a role is read on today's: that counts only for a person whom the article names
 * itself. With a date they are left as they are, unless the knowledge is older than the day that is meant by
 * more than half a year: whoever held an office then may have left it.
 */
export function doubtUndated(
  reading: Reading,
  proposals: readonly Proposal[],
  links: readonly Link[],
): readonly Proposal[] {
  if (reading.hasDate) return doubtFuture(reading, proposals, links);
  const linked = new Set(links.map((link) => link.entity));
  return proposals.map((proposal) => ({
    ...proposal,
    candidates: proposal.candidates.map((candidate) =>
      proposal.kind !== 'leader' || saysWhen(reading, proposal) || linked.has(candidate.entity)
        ? candidate
        : { ...candidate, evidence: [...candidate.evidence, one('undated')] },
    ),
  }));
}

/** Half a year, and two years, after the day on which office-holders were checked as a whole. */
const SOME_DAYS = 183;
const MANY_DAYS = 730;

/** "In 1987, the US president": the words say the time themselves, whatever the article's date. */
const saysWhen = ({ day }: Reading, { anchor }: Proposal): boolean => anchor.to < day;

/** Reads no role of a day that the knowledge cannot know as if nothing had changed, after two years not even for who is named; "on Tuesday" and "in 2034" are such days too. */
function doubtFuture(
  { pack }: Reading,
  proposals: readonly Proposal[],
  links: readonly Link[],
): readonly Proposal[] {
  const known = firstDay(pack.meta.date);
  const linked = new Set(links.map((link) => link.entity));
  return proposals.map((proposal) => {
    const late = proposal.anchor.to - known;
    if (proposal.kind !== 'leader' || late <= SOME_DAYS) return proposal;
    const doubt = { name: 'newerThanKnowledge' as const, amount: late > MANY_DAYS ? 3 : 1 };
    return {
      ...proposal,
      candidates: proposal.candidates.map((candidate) =>
        linked.has(candidate.entity) && late <= MANY_DAYS
          ? candidate
          : { ...candidate, evidence: [...candidate.evidence, doubt] },
      ),
    };
  });
}
