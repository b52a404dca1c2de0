import type { Entity } from '../knowledge/schema.ts';
import type { CardContext } from './card-context.ts';
import type { CardModel } from './card-model.ts';
import { spanInWords } from './dates.ts';

/** How many connections a card shows. */
const MAX_CONNECTIONS = 4;

/** What connects an entity to the others that the article names. */
export function connectionsOf(
  context: CardContext,
  entity: Entity,
  number: number,
): CardModel['connections'] {
  return context.pack
    .related(number)
    .filter((other) => context.linked.has(other))
    .slice(0, MAX_CONNECTIONS)
    .flatMap((other) => {
      const record = context.pack.record(other);
      return context.chip(record.id).map((chip) => ({ text: connection(entity, record), chip }));
    });
}

function connection(entity: Entity, other: Entity): string {
  if (other.kind === 'summit') {
    const when = spanInWords(other.start, other.end ?? other.start);
    return entity.kind === 'leader' ? `Took part, ${when}` : `Was discussed, ${when}`;
  }
  if (entity.kind === 'summit') return other.kind === 'leader' ? 'Took part' : 'On the agenda';
  if (entity.kind === 'conflict' && other.kind === 'conflict') {
    return other.phaseOf === entity.id ? 'A phase of it' : 'Of which it is a part';
  }
  if (other.kind === 'agreement' && entity.kind === 'conflict') return 'Tried to end it';
  const isFighter = entity.kind === 'organization' || entity.kind === 'leader';
  return other.kind === 'conflict' && isFighter ? 'Took part in' : 'Connected with it';
}
