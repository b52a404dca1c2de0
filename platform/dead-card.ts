/** What Firefox gives to content scripts alone: the root behind an element, whoever has closed it. */
type OwnElement = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** Where a card's host can stand: in the page's root, in what is in full screen, in a dialog. */
const HOSTS = ':root > div, :fullscreen > div, dialog > div';

/**
 * Removes a card that was open when the extension was replaced: Firefox ends the script that drew it at once, and
 * nobody is left to close it. Chromium lets the old script live, which leaves by itself.
 */
export function removeDeadCard(document: Document): void {
  const found: Iterable<OwnElement> = Document.prototype.querySelectorAll.call(document, HOSTS);
  for (const host of found) {
    const card = host.openOrClosedShadowRoot?.querySelector('.card[popover][role="dialog"]');
    if (card !== null && card !== undefined) host.remove();
  }
}
