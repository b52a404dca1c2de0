import { firstDay, lastDay } from '../../time/day.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Leader, Summit } from '../schema.ts';
import type { Problem } from './problem.ts';

/** Finds participants of summits who, by the calendar, did not hold the office named on any day of it. */
export function checkParticipants(knowledge: Knowledge): Problem[] {
  const leaders = new Map(
    knowledge.entities.flatMap((entity) =>
      entity.kind === 'leader' ? [[entity.id, entity] as const] : [],
    ),
  );
  return knowledge.entities.flatMap((entity) =>
    entity.kind === 'summit' ? problemsOf(entity, leaders) : [],
  );
}

function problemsOf(summit: Summit, leaders: ReadonlyMap<string, Leader>): Problem[] {
  const from = firstDay(summit.start);
  const to = lastDay(summit.end ?? summit.start);
  return summit.participants.flatMap((participant, index) => {
    const leader = leaders.get(participant.leader ?? '');
    const { office } = participant;
    if (!leader || office === undefined) return [];
    const terms = leader.terms.filter((term) => term.office === office);
    const isInOffice = terms.some(
      ({ start, end }) => firstDay(start) <= to && (end === undefined || lastDay(end) >= from),
    );
    if (isInOffice) return [];
    const field = `participants.${index}.office`;
    const message = `${leader.id} is not "${office}" on ${summit.start}: ${calendarOf(terms)}`;
    return [{ entry: summit.id, field, message }];
  });
}

const calendarOf = (terms: Leader['terms']): string =>
  terms.length === 0
    ? 'the calendar has no such term'
    : `the calendar has ${terms.map(({ start, end }) => `${start} to ${end ?? 'now'}`).join(', ')}`;
