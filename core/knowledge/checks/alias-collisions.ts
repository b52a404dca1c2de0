import { type Day, firstDay, lastDay } from '../../time/day.ts';
import { type SharedTitles, sharedTitles, surfaceForms } from '../aliases.ts';
import { aliasTokens } from '../gazetteer.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Entity, Leader } from '../schema.ts';
import type { Problem } from './problem.ts';

/** Days of articles, first and last. */
type Days = { readonly from: Day; readonly to: Day };
type Use = { readonly entity: Entity; readonly alias: string; readonly during: Days };

const ALWAYS: Days = { from: -Infinity, to: Infinity };

/**
 * Finds aliases that two entities share silently: neither entry flags it as `short` or `context`, so the linker
 * takes it for a full name of both and links neither. Aliases are compared as the gazetteer does: folded, token
 * by token, without a leading article. Accepts a conflict with its phase, phases of one conflict, aliases that
 * articles of no one day use for both ("Gulf War" until and from 1990), and persons whose times in office do not
 * meet.
 */
export function checkAliasCollisions(knowledge: Knowledge): Problem[] {
  const uses = new Map<string, Use[]>();
  const shared = sharedTitles(knowledge.entities);
  for (const entity of knowledge.entities) {
    for (const [key, use] of fullForms(entity, shared)) {
      const list = uses.get(key) ?? [];
      uses.set(key, list);
      list.push(use);
    }
  }
  return [...uses.values()].flatMap((list) =>
    list.slice(1).flatMap((use, index) => collision(use, list.slice(0, index + 1))),
  );
}

/** The aliases that name an entity wherever they stand, by their folded tokens. */
function fullForms(entity: Entity, shared: SharedTitles): ReadonlyMap<string, Use> {
  const forms = new Map<string, Use>();
  for (const [alias, flags] of surfaceForms(entity, shared)) {
    const key = aliasTokens(alias).join(' ');
    if (key === '' || flags.isShort || flags.isSurname || flags.needsContext) continue;
    const during = sinceItBegan(entity, flags.during ?? ALWAYS);
    const known = forms.get(key)?.during ?? during;
    const from = Math.min(during.from, known.from);
    const to = Math.max(during.to, known.to);
    forms.set(key, { entity, alias, during: { from, to } });
  }
  return forms;
}

/** No article names a conflict before it begins. */
const sinceItBegan = (entity: Entity, { from, to }: Days): Days =>
  entity.kind === 'conflict' ? { from: Math.max(from, firstDay(entity.start)), to } : { from, to };

function collision(use: Use, earlier: readonly Use[]): Problem[] {
  const rival = earlier.find(
    (other) => meet(use.during, other.during) && !canShare(use.entity, other.entity),
  );
  if (!rival) return [];
  const message = `"${use.alias}" is also ${rival.entity.id}: flag one of them with short or context`;
  return [{ entry: use.entity.id, field: 'aliases', message }];
}

const meet = (a: Days, b: Days): boolean => a.from <= b.to && b.from <= a.to;

function canShare(a: Entity, b: Entity): boolean {
  if (a.id === b.id) return true;
  if (a.kind === 'conflict' && b.kind === 'conflict') {
    const isSibling = a.phaseOf !== undefined && a.phaseOf === b.phaseOf;
    return isSibling || a.phaseOf === b.id || b.phaseOf === a.id;
  }
  return a.kind === 'leader' && b.kind === 'leader' && !meetInOffice(a, b);
}

/** A hand-over on one day is no meeting. */
function meetInOffice(a: Leader, b: Leader): boolean {
  const [one, other] = [daysInOffice(a), daysInOffice(b)];
  return one.from < other.to && other.from < one.to;
}

const daysInOffice = ({ terms }: Leader): Days => ({
  from: Math.min(...terms.map(({ start }) => firstDay(start))),
  to: Math.max(...terms.map(({ end }) => (end === undefined ? Infinity : lastDay(end)))),
});
