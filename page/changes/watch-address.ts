/** What the Navigation API of Chromium 102, Firefox 147 and Safari 26.2 is needed for. */
type NavigatingWindow = Window & { readonly navigation?: EventTarget };

/**
 * Calls back when the page's address has changed without a load, its fragment apart. The returned
 * function looks at once; call it when the page has changed, for `pushState` where there is no
 * Navigation API.
 */
export function watchAddress({
  window,
  signal,
  onChange,
}: {
  readonly window: Window;
  readonly signal: AbortSignal;
  readonly onChange: (address: string) => void;
}): () => void {
  const read = () => window.location.href.split('#')[0] ?? '';
  let address = read();
  const look = () => {
    const current = read();
    if (current === address) return;
    address = current;
    onChange(current);
  };
  window.addEventListener('popstate', look, { signal });
  window.addEventListener('pageshow', look, { signal });
  const { navigation } = window as NavigatingWindow;
  navigation?.addEventListener('currententrychange', look, { signal });
  return look;
}
