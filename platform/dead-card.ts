/** What Firefox gives to content scripts alone: the root behind an element, whoever has closed it. */
type OwnElement = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Removes a card that was open when the extension was replaced: Firefox ends the script that drew it at once, and
 * nobody is left to close it. Chromium lets the old script live, which leaves by itself.
 */
export function removeDeadCard(document: Document): void {
  const last: OwnElement | null = document.documentElement?.lastElementChild ?? null;
  if (last?.localName !== 'div' || last.attributes.length !== 1) return;
  const card = last.openOrClosedShadowRoot?.querySelector('.card[popover][role="dialog"]');
  if (card !== null && card !== undefined) last.remove();
}
