import type { Knowledge } from '../knowledge.ts';
import { checkAliasCollisions } from './alias-collisions.ts';
import { checkCalendarGaps } from './calendar-gaps.ts';
import { checkCalendars } from './calendars.ts';
import { checkDeaths } from './deaths.ts';
import { checkLoadedWords } from './loaded-words.ts';
import { checkNamesOfOthers } from './names-of-others.ts';
import { checkParticipants } from './participants.ts';
import { checkPhases } from './phases.ts';
import { checkPlaces } from './places.ts';
import { checkPositions } from './positions.ts';
import type { Problem } from './problem.ts';
import { checkReadingGrade } from './reading-grade.ts';
import { checkReadingLevels } from './reading-levels.ts';
import { checkReferences } from './references.ts';
import { checkReviewDates } from './review-dates.ts';
import { checkSeriesOrder } from './series-order.ts';
import { checkSourceEntries } from './source-entries.ts';
import { checkSpans } from './spans.ts';
import { checkTextLengths } from './text-lengths.ts';

/** Every check of the knowledge, in the order in which their problems are reported. */
export const CHECKS: readonly ((knowledge: Knowledge) => Problem[])[] = [
  checkReferences,
  checkSourceEntries,
  checkSpans,
  checkCalendars,
  checkCalendarGaps,
  checkSeriesOrder,
  checkPhases,
  checkParticipants,
  checkPlaces,
  checkDeaths,
  checkPositions,
  checkReviewDates,
  checkReadingLevels,
  checkTextLengths,
  checkReadingGrade,
  checkLoadedWords,
  checkAliasCollisions,
  checkNamesOfOthers,
];
