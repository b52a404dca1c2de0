import { firstDay, lastDay } from '../../time/day.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Conflict } from '../schema.ts';
import type { Problem } from './problem.ts';

/** Sources differ by some weeks on when a war begins and ends; more than a month is a mistake. */
const TOLERANCE_DAYS = 31;

/** Phases that belong to a conflict in every account of it, and yet reach beyond its dates. */
export const REACHING_BEYOND: ReadonlyMap<string, string> = new Map([
  ['siege-of-sarajevo', 'it was declared over ten weeks after the peace of Dayton'],
  ['omagh-bombing', 'done against the agreement that had ended the conflict four months before'],
  ['nakba', 'the flight began in the civil war before the state was founded'],
]);

/** Finds phases that begin before or end after the conflict that they are part of. */
export function checkPhases(knowledge: Knowledge): Problem[] {
  const conflicts = new Map(
    knowledge.entities.flatMap((entity) =>
      entity.kind === 'conflict' ? [[entity.id, entity] as const] : [],
    ),
  );
  return [...conflicts.values()].flatMap((phase) => {
    const whole = conflicts.get(phase.phaseOf ?? '');
    return whole && !REACHING_BEYOND.has(phase.id) ? outsideOf(phase, whole) : [];
  });
}

function outsideOf(phase: Conflict, whole: Conflict): Problem[] {
  const problems: Problem[] = [];
  if (lastDay(phase.start) < firstDay(whole.start) - TOLERANCE_DAYS) {
    const message = `is ${phase.start}, before ${whole.id} starts ${whole.start}`;
    problems.push({ entry: phase.id, field: 'start', message });
  }
  if (whole.end === undefined) return problems;
  if (phase.end === undefined || firstDay(phase.end) > lastDay(whole.end) + TOLERANCE_DAYS) {
    const message = `is ${phase.end ?? 'open'}, after ${whole.id} ends ${whole.end}`;
    problems.push({ entry: phase.id, field: 'end', message });
  }
  return problems;
}
