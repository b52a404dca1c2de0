import { firstDay, lastDay } from '../../time/day.ts';
import { type SharedTitles, sharedTitles, surfaceForms } from '../aliases.ts';
import { aliasTokens } from '../gazetteer.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Entity, Leader } from '../schema.ts';
import type { Problem } from './problem.ts';

type Use = { readonly entity: Entity; readonly alias: string };

/**
 * Finds aliases that two entities share silently: neither entry flags it as `short` or `context`, so the linker
 * takes it for a full name of both and links neither. Aliases are compared as the gazetteer does: folded, token
 * by token, without a leading article. Accepts a conflict with its phase, phases of one conflict, and persons
 * whose times in office do not meet, because the article's date tells them apart.
 */
export function checkAliasCollisions(knowledge: Knowledge): Problem[] {
  const uses = new Map<string, Use[]>();
  const shared = sharedTitles(knowledge.entities);
  for (const entity of knowledge.entities) {
    for (const [key, alias] of fullForms(entity, shared)) {
      const list = uses.get(key) ?? [];
      uses.set(key, list);
      list.push({ entity, alias });
    }
  }
  return [...uses.values()].flatMap((list) =>
    list.slice(1).flatMap((use, i) => collision(use, list.slice(0, i + 1))),
  );
}

/** The aliases that name an entity wherever they stand, by their folded tokens. */
function fullForms(entity: Entity, shared: SharedTitles): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const [alias, flags] of surfaceForms(entity, shared)) {
    const key = aliasTokens(alias).join(' ');
    const isFull = !flags.isShort && !flags.isSurname && !flags.needsContext;
    if (isFull && key !== '' && !forms.has(key)) forms.set(key, alias);
  }
  return forms;
}

function collision({ entity, alias }: Use, earlier: readonly Use[]): Problem[] {
  const rival = earlier.find((other) => !canShare(entity, other.entity));
  if (!rival) return [];
  const message = `"${alias}" is also ${rival.entity.id}: flag one of them with short or context`;
  return [{ entry: entity.id, field: 'aliases', message }];
}

function canShare(a: Entity, b: Entity): boolean {
  if (a.id === b.id) return true;
  if (a.kind === 'conflict' && b.kind === 'conflict') {
    const isSibling = a.phaseOf !== undefined && a.phaseOf === b.phaseOf;
    return isSibling || a.phaseOf === b.id || b.phaseOf === a.id;
  }
  return a.kind === 'leader' && b.kind === 'leader' && !meetInOffice(a, b);
}

function meetInOffice(a: Leader, b: Leader): boolean {
  const spanOf = ({ terms }: Leader) => ({
    from: Math.min(...terms.map(({ start }) => firstDay(start))),
    to: Math.max(...terms.map(({ end }) => (end === undefined ? Infinity : lastDay(end)))),
  });
  const [one, other] = [spanOf(a), spanOf(b)];
  return one.from < other.to && other.from < one.to;
}
