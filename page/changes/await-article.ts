import { ARTICLE_QUIET_MS, ARTICLE_WAIT_MS, MAX_ARTICLE_LOOKS } from '../limits.ts';

/**
 * Looks again for an article on a page that script draws late: whenever the page has been still for
 * ARTICLE_QUIET_MS, at most MAX_ARTICLE_LOOKS times within ARTICLE_WAIT_MS, until `look` answers true.
 */
export function awaitArticle({
  document,
  window,
  look,
  signal,
}: {
  readonly document: Document;
  readonly window: Window & { readonly MutationObserver?: typeof MutationObserver };
  readonly look: () => Promise<boolean>;
  readonly signal: AbortSignal;
}): void {
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new (window.MutationObserver ?? MutationObserver)(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void again(), ARTICLE_QUIET_MS);
  });
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
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', end, { once: true });
}
