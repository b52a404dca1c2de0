import type { Knowledge } from '../knowledge.ts';
import { checkCalendars } from './calendars.ts';
import type { Problem } from './problem.ts';
import { checkReferences } from './references.ts';
import { checkSpans } from './spans.ts';

/** Every check of the knowledge, in the order in which their problems are reported. */
export const CHECKS: readonly ((knowledge: Knowledge) => Problem[])[] = [
  checkReferences,
  checkSpans,
  checkCalendars,
];
