import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import type { Summit } from '../../core/knowledge/schema.ts';
import { firstDay, lastDay } from '../../core/time/day.ts';
import type { DraftMeeting } from './read-meetings.ts';

export type MeetingComparison = {
  readonly matched: number;
  readonly differences: readonly string[];
  readonly missing: readonly DraftMeeting[];
};

/** A trip begins before the meeting and may end after it. */
const TRIP_DAYS = 4;

/**
 * Finds for each meeting of the data sets a summit of any series at that time, one of its own series first. Dates of
 * the G7's history must agree to the day; a trip must only include the meeting.
 */
export function compareMeetings(
  drafts: readonly DraftMeeting[],
  knowledge: Knowledge,
): MeetingComparison {
  const summits = knowledge.entities.filter((entity) => entity.kind === 'summit');
  const differences: string[] = [];
  const missing: DraftMeeting[] = [];
  let matched = 0;
  for (const draft of drafts) {
    const near = summits.filter((summit) => isNear(summit, draft));
    const own = near.find(({ series }) => series === draft.series) ?? near[0];
    if (!own) {
      missing.push(draft);
      continue;
    }
    matched += 1;
    const end = own.end ?? own.start;
    if (
      draft.source === 'g7-presidency-history' &&
      (own.start !== draft.start || end !== draft.end)
    )
      differences.push(
        `${own.id}: ${own.start} to ${end}; ${draft.source} ${draft.start} to ${draft.end}`,
      );
  }
  return { matched, differences, missing };
}

const isNear = (summit: Summit, { start, end }: DraftMeeting): boolean =>
  firstDay(summit.start) <= lastDay(end) + TRIP_DAYS &&
  lastDay(summit.end ?? summit.start) >= firstDay(start) - TRIP_DAYS;
