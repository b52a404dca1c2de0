import { eventIndex, numbersUnder } from '../knowledge/event-index.ts';
import type { Entity } from '../knowledge/schema.ts';
import type { CardContext } from './card-context.ts';
import type { CardConnection, Relation } from './card-model.ts';

/** How many connections a card shows. */
const MAX_CONNECTIONS = 4;

/** What connects an entity to the others that the article names, and the leaders that it met. */
export function connectionsOf(
  context: CardContext,
  entity: Entity,
  number: number,
): readonly CardConnection[] {
  const direct = context.pack
    .related(number)
    .filter((other) => context.linked.has(other))
    .flatMap((other) => {
      const record = context.pack.record(other);
      return connect(context, record, relationOf(entity, record));
    });
  return [...direct, ...(entity.kind === 'leader' ? meetings(context, number) : [])].slice(
    0,
    MAX_CONNECTIONS,
  );
}

function connect(context: CardContext, other: Entity, relation: Relation): CardConnection[] {
  const dates =
    other.kind === 'summit' ? { start: other.start, end: other.end ?? other.start } : {};
  return context.chip(other.id).map((chip) => ({ relation, chip, ...dates }));
}

/** The last meeting of two, by the article's day, with each other leader whom the article names. */
function meetings(context: CardContext, number: number): CardConnection[] {
  const { pack, linked, articleDay } = context;
  const ofTwo = numbersUnder(eventIndex(pack.lexicon).summitsBy.leader, [number])
    .flatMap((meeting) => pack.lexicon.summits[meeting] ?? [])
    .filter(({ leaders, start }) => leaders.length === 2 && start <= articleDay)
    .toSorted((a, b) => b.start - a.start);
  return [...linked].flatMap((other) => {
    const last = ofTwo.find(({ leaders }) => other !== number && leaders.includes(other));
    // A meeting that the article names stands in the list by itself.
    if (last === undefined || linked.has(last.entity)) return [];
    const [at] = connect(context, pack.record(last.entity), 'met');
    return at === undefined
      ? []
      : context.chip(pack.record(other).id).map((chip) => ({ ...at, chip, at: at.chip }));
  });
}

function relationOf(entity: Entity, other: Entity): Relation {
  if (other.kind === 'summit') return entity.kind === 'leader' ? 'participant' : 'agenda';
  if (entity.kind === 'summit') return other.kind === 'leader' ? 'participant' : 'agenda';
  if (entity.kind === 'conflict' && other.kind === 'conflict') {
    return other.phaseOf === entity.id ? 'phaseOfIt' : 'partOfIt';
  }
  if (other.kind === 'agreement' && entity.kind === 'conflict') return 'triedToEndIt';
  const isFighter = entity.kind === 'organization' || entity.kind === 'leader';
  return other.kind === 'conflict' && isFighter ? 'foughtIn' : 'connected';
}
