import type { CardContext } from './card-context.ts';

/**
 * A place from its narrowest part to its country, "Höfði House, Reykjavik, Iceland"; a part that is called like
 * one before it is said once: "Chequers, United Kingdom", "Singapore". Undefined where nothing is known.
 */
export function placeInWords(
  context: CardContext,
  {
    parts,
    country,
  }: { readonly parts: readonly (string | undefined)[]; readonly country: string | undefined },
): string | undefined {
  const names = [...parts, country === undefined ? undefined : context.countryName(country)];
  const known = names.filter((name) => name !== undefined && name !== '');
  return known.length > 0 ? [...new Set(known)].join(', ') : undefined;
}
