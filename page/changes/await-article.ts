import { ARTICLE_QUIET_MS, ARTICLE_WAIT_MS, MAX_ARTICLE_LOOKS } from '../limits.ts';

type ObservingWindow = Window & { readonly MutationObserver?: typeof MutationObserver };

const EVERYTHING = { childList: true, subtree: true } as const;

/** Notes whether nodes come or go from now on; the function that it returns ends that and answers. */
export function noteChanges(document: Document, window: ObservingWindow): () => boolean {
  let hasChanged = false;
  // One change is enough: a page that changes all the time must not be heard while the engine is asked.
  const observer = new (window.MutationObserver ?? MutationObserver)(() => {
    hasChanged = true;
    observer.disconnect();
  });
  observer.observe(document, EVERYTHING);
  return () => {
    hasChanged ||= observer.takeRecords().length > 0;
    observer.disconnect();
    return hasChanged;
  };
}

/**
 * Looks again for an article on a page that script draws late: whenever the page has been still for
 * ARTICLE_QUIET_MS, at most MAX_ARTICLE_LOOKS times within ARTICLE_WAIT_MS, until `look` answers true. A page
 * that changed during the look before (`hasChanged`) is looked at again in any case.
 */
export function awaitArticle({
  document,
  window,
  look,
  hasChanged,
  signal,
}: {
  readonly document: Document;
  readonly window: ObservingWindow;
  readonly hasChanged: boolean;
  readonly look: () => Promise<boolean>;
  readonly signal: AbortSignal;
}): void {
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void again(), ARTICLE_QUIET_MS);
  };
  const observer = new (window.MutationObserver ?? MutationObserver)(later);
  const end = () => {
    clearTimeout(timer);
    clearTimeout(wait);
    observer.disconnect();
  };
  const again = async () => {
    looks += 1;
    const isFound = await look();
    if (isFound || looks >= MAX_ARTICLE_LOOKS) end();
  };
  const wait = setTimeout(end, ARTICLE_WAIT_MS);
  // The document and not its root: scripts replace the root, or leave none for a while.
  observer.observe(document, EVERYTHING);
  if (hasChanged) later();
  signal.addEventListener('abort', end, { once: true });
}
