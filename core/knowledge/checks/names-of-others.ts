import { aliasTokens } from '../gazetteer.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Problem } from './problem.ts';

/**
 * Finds aliases of one person that are the name of another and would link to both wherever they stand, also where the
 * two were never in office together: "Georgios Papandreou" as an alias of the grandson. Accepts those that need
 * context, and two persons of one name.
 */
export function checkNamesOfOthers(knowledge: Knowledge): Problem[] {
  const leaders = knowledge.entities.filter((entity) => entity.kind === 'leader');
  const named = Map.groupBy(leaders, ({ name }) => keyOf(name));
  return leaders.flatMap((leader) =>
    leader.aliases.flatMap((alias, index) => {
      const text = typeof alias === 'string' ? alias : alias.text;
      if (typeof alias !== 'string' && alias.context === true) return [];
      if (keyOf(text) === keyOf(leader.name)) return [];
      const other = named.get(keyOf(text))?.find(({ id }) => id !== leader.id);
      return other
        ? [
            {
              entry: leader.id,
              field: `aliases.${index}`,
              message: `"${text}" is the name of ${other.id}: flag it with context`,
            },
          ]
        : [];
    }),
  );
}

const keyOf = (name: string): string => aliasTokens(name).join(' ');
