import { firstDay, lastDay } from '../../time/day.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Problem } from './problem.ts';

type Span = readonly [field: string, start: string | undefined, end: string | undefined];

/** Finds spans that end before they start: lives, conflicts, summits, organizations, agreements, countries. */
export function checkSpans(knowledge: Knowledge): Problem[] {
  const problems: Problem[] = [];
  const check = (entry: string, spans: readonly Span[]) => {
    for (const [field, start, end] of spans) {
      if (start !== undefined && end !== undefined && lastDay(end) < firstDay(start)) {
        problems.push({ entry, field, message: `is ${end}, before ${start}` });
      }
    }
  };
  for (const country of knowledge.countries)
    check(country.code, [['end', country.start, country.end]]);
  for (const office of knowledge.offices) check(office.id, [['end', office.start, office.end]]);
  for (const entity of knowledge.entities) {
    switch (entity.kind) {
      case 'leader':
        check(entity.id, [['died', entity.born, entity.died]]);
        break;
      case 'summit':
      case 'conflict':
        check(entity.id, [['end', entity.start, entity.end]]);
        break;
      case 'organization':
        check(entity.id, [['ended', entity.founded, entity.ended]]);
        break;
      case 'agreement':
        check(entity.id, [
          ['inForce', entity.signed, entity.inForce],
          ['ended', entity.signed, entity.ended],
          ...entity.alsoSigned.map((also): Span => ['alsoSigned', entity.signed, also]),
        ]);
        break;
      case 'territory':
        break;
    }
  }
  return problems;
}
