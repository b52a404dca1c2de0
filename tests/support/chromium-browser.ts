import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { createChromiumPage } from './chromium-page.ts';
import type { OpenOptions, TestBrowser, TestPage } from './test-browser.ts';

/** Switches off what the browser itself would do on the network, so that the record holds nothing but ours. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-features=OptimizationHints,MediaRouter,Translate,InterestFeedContentSuggestions',
];

/** Chromium with the built extension on a fresh profile. */
export async function openChromium(options: OpenOptions): Promise<TestBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  const { extension, viewport } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.program,
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-unsafe-swiftshader'],
    ignoreHTTPSErrors: true,
    viewport,
    colorScheme: options.isDark ? 'dark' : 'light',
    proxy: { server: `http://127.0.0.1:${options.proxyPort}` },
    args: [
      ...(options.isHeadless ? ['--headless=new'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      ...QUIET,
      '--ignore-certificate-errors',
      ...(extension === undefined
        ? []
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
  const worker = extension === undefined ? undefined : await findWorker(context);
  const id = worker === undefined ? '' : new URL(worker.url()).host;
  const pages = new Map<TestPage, Page>();
  const wrap = async (page: Page): Promise<TestPage> => {
    const wrapped = await createChromiumPage(page);
    pages.set(wrapped, page);
    return wrapped;
  };
  const targets = async () => {
    const session = await context.browser()?.newBrowserCDPSession();
    if (session === undefined) throw new Error('This Chromium has no browser session');
    const { targetInfos } = await session.send('Target.getTargets');
    const own = targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.includes(id),
    );
    return { session, own };
  };
  return {
    name: 'chromium',
    version: context.browser()?.version() ?? '',
    server: options.server,
    wanted: [],
    newPage: async () => wrap(await context.newPage()),
    newExtensionPage: async (path) => {
      const page = await wrap(await context.newPage());
      await page.open(`chrome-extension://${id}/${path}`);
      return page;
    },
    sendCommand: async (command, page) => {
      const title = await pages.get(page)?.evaluate(() => location.href);
      // Keys sent over the protocol go to the page and not to the browser, so the event itself is sent.
      await (
        await findWorker(context)
      ).evaluate(
        async ([name, address]) => {
          const [tab] = await chrome.tabs.query({ url: address ?? '' });
          // Extension events can be dispatched from within their own context; the types leave it out.
          (chrome.commands.onCommand as unknown as { dispatch: (...a: unknown[]) => void }).dispatch(
            name,
            tab,
          );
        },
        [command, title],
      );
    },
    stopBackground: async () => {
      const { session, own } = await targets();
      for (const { targetId } of own) await session.send('Target.closeTarget', { targetId });
    },
    hasBackground: async () => (await targets()).own.length > 0,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The extension's service worker; waits for it to start. */
async function findWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 15_000 });
}
