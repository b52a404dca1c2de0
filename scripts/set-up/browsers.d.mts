export type BrowserName = 'chromium' | 'firefox';

/** The path of a browser on this machine; undefined where it has none. */
export function findBrowser(name: BrowserName): string | undefined;

/** Finds or installs a browser; otherwise a sentence that says what to do. */
export function ensureBrowser(name: BrowserName): { path: string } | { missing: string };
