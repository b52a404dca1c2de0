import { firstDay, lastDay } from '../../time/day.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Leader, Term } from '../schema.ts';
import type { Problem } from './problem.ts';

type Holding = { readonly leader: Leader; readonly term: Term; readonly field: string };

/** Finds terms that end before they start, and offices of one holder that have two on one day. */
export function checkCalendars(knowledge: Knowledge): Problem[] {
  const problems: Problem[] = [];
  const single = new Set(
    knowledge.offices.filter((office) => office.holders === 'single').map((office) => office.id),
  );
  const holdings = new Map<string, Holding[]>();
  for (const entity of knowledge.entities) {
    if (entity.kind !== 'leader') continue;
    entity.terms.forEach((term, index) => {
      const field = `terms.${index}`;
      if (term.end !== undefined && lastDay(term.end) < firstDay(term.start)) {
        problems.push({
          entry: entity.id,
          field,
          message: `ends ${term.end} before it starts ${term.start}`,
        });
      }
      const list = holdings.get(term.office) ?? [];
      list.push({ leader: entity, term, field });
      holdings.set(term.office, list);
    });
  }
  for (const [office, list] of holdings) {
    if (single.has(office)) problems.push(...overlaps(office, list));
  }
  return problems;
}

/** A day shared by the one who leaves and the one who comes is a hand-over, not an overlap. */
function overlaps(office: string, list: readonly Holding[]): Problem[] {
  const sorted = list.toSorted((a, b) => firstDay(a.term.start) - firstDay(b.term.start));
  return sorted.slice(1).flatMap((holding, index) => {
    const before = sorted[index];
    if (!before) return [];
    const end = before.term.end;
    // With a year or a month only, the hand-over may lie anywhere inside it.
    if (end !== undefined && firstDay(end) <= lastDay(holding.term.start)) return [];
    return [
      {
        entry: holding.leader.id,
        field: holding.field,
        message: `starts ${holding.term.start} as "${office}" while ${before.leader.id} holds it until ${end ?? 'now'}`,
      },
    ];
  });
}
