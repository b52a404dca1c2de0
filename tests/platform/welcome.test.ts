import { describe, expect, it } from 'vitest';
import { startWelcome } from '../../platform/welcome.ts';

/** Installs into a browser with one window, and tells what was opened. */
async function opened(change: {
  readonly reason?: string;
  readonly isPrivate?: boolean;
  readonly policy?: object;
}): Promise<readonly string[]> {
  const urls: string[] = [];
  let installed: ((details: { reason: string }) => void) | undefined;
  const api = {
    runtime: {
      onInstalled: { addListener: (listener: typeof installed) => (installed = listener) },
      getURL: (path: string) => `chrome-extension://id/${path}`,
    },
    windows: { getLastFocused: async () => ({ incognito: change.isPrivate ?? false }) },
    tabs: { create: async ({ url }: { url: string }) => void urls.push(url) },
  };
  let isAsked = false;
  const policy = {
    refresh: async () => void (isAsked = true),
    // Known only once the browser was asked: the first start has no cache.
    read: async () => ({ policy: isAsked ? (change.policy ?? {}) : {}, errors: [] }),
  };
  startWelcome({ api: api as never, policy }); // the parts that are used
  installed?.({ reason: change.reason ?? 'install' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  return urls;
}

describe('the welcome page', () => {
  it('opens after the first installation', async () => {
    expect(await opened({})).toEqual(['chrome-extension://id/welcome.html']);
  });

  it.each(['update', 'chrome_update', 'browser_update'])(
    'does not open after: %s',
    async (reason) => {
      expect(await opened({ reason })).toEqual([]);
    },
  );

  it('does not open in a private window (P6)', async () => {
    expect(await opened({ isPrivate: true })).toEqual([]);
  });

  it('does not open where the school wants none (E2)', async () => {
    expect(await opened({ policy: { disableOnboarding: true } })).toEqual([]);
  });
});
