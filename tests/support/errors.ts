import type { TestBrowser } from './test-browser.ts';

/** What throws at the uncaught errors of the extension that came since it was called last. */
export function errorCheckOf(browser: TestBrowser): () => Promise<void> {
  let known = 0;
  return async () => {
    const all = await browser.errorsOfExtension();
    const fresh = all.slice(known);
    known = all.length;
    if (fresh.length > 0) throw new Error(`errors of the extension:\n${fresh.join('\n')}`);
  };
}
