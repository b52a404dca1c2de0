import { CardContext } from '../cards/card-context.ts';
import type { CardSource } from '../cards/card-model.ts';
import { isHomePage } from '../knowledge/is-home-page.ts';
import type { Pack } from '../knowledge/pack.ts';
import type { Entity, SourceRef } from '../knowledge/schema.ts';

/** The sources of one fact about an entity, those first that lead to the very page of it. */
export function factSources(
  pack: Pack,
  { wikipedia }: Pick<Entity, 'wikipedia'>,
  refs: readonly SourceRef[],
): readonly CardSource[] {
  const context = new CardContext({
    pack,
    articleDay: 0,
    hasDate: false,
    linked: new Set(),
    wikipedia,
  });
  context.cite(refs);
  return context.sources.toSorted((a, b) => Number(isHomePage(a.url)) - Number(isHomePage(b.url)));
}
