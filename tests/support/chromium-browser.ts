import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { allowDeveloper, openExtensionsPage } from './chromium-extensions.ts';
import { createChromiumPage } from './chromium-page.ts';
import { tasksOfExtension } from './chromium-trace.ts';
import { WELCOME_WAIT_MS } from './test-browser.ts';
import type { OpenOptions, TestBrowser, TestPage } from './test-browser.ts';
import { until } from './until.ts';

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
  allowDeveloper(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.program,
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    ignoreHTTPSErrors: true,
    viewport: options.isHeadless ? viewport : null,
    colorScheme: options.isDark ? 'dark' : 'light',
    forcedColors: options.hasForcedColors === true ? 'active' : 'none',
    reducedMotion: options.hasReducedMotion === true ? 'reduce' : 'no-preference',
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
  const worker = hasWorker(extension) ? await findWorker(context) : undefined;
  const id = worker === undefined ? '' : new URL(worker.url()).host;
  if (worker !== undefined && options.keepsWelcome !== true) await closeWelcome(context);
  const own = worker === undefined ? undefined : await openExtensionsPage(context, id);
  // Requests of the background and of our own pages; those of page scripts count as the page's.
  const asked: string[] = [];
  context.on('request', (request) => {
    const from = request.serviceWorker()?.url() ?? request.headers()['origin'] ?? '';
    const isOurs = from.startsWith('chrome-extension:');
    if (isOurs && /^https?:/.test(request.url())) asked.push(request.url());
  });
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
      const session = await context.browser()?.newBrowserCDPSession();
      const opened = context.waitForEvent('page');
      const url = `chrome-extension://${id}/${path}`;
      await session?.send('Target.createTarget', { url, background: true });
      return wrap(await opened);
    },
    sendCommand: async (command, page) => {
      const address = await pages.get(page)?.evaluate(() => location.href);
      // Keys sent over the protocol go to the page and not to the browser, so the event itself is sent.
      const running = await findWorker(context);
      await running.evaluate(dispatchCommand, { command, address });
    },
    requestsOfExtension: async () => [...asked],
    stopBackground: async () => {
      const { session, own } = await targets();
      for (const { targetId } of own) await session.send('Target.closeTarget', { targetId });
    },
    hasBackground: async () => (await targets()).own.length > 0,
    tasksOfExtension: async (work) => {
      const session = await context.browser()?.newBrowserCDPSession();
      if (session === undefined) throw new Error('This Chromium has no browser session');
      return tasksOfExtension(session, work);
    },
    errorsOfExtension: async () => (await own?.errors()) ?? [],
    reloadExtension: async () => {
      await own?.reload();
      await until(async () => (await targets()).own.length > 0, 15_000, 'the background anew');
    },
    ended: new Promise((ended) => context.once('close', () => ended())),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Closes the page that an installation brings; a school may want none. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const find = async () => context.pages().find((page) => page.url().endsWith('/welcome.html'));
  const found = until(find, WELCOME_WAIT_MS, 'welcome');
  const page = await found.catch(() => undefined);
  await page?.close();
}

function hasWorker(extension: string | undefined): boolean {
  return (
    extension !== undefined &&
    'background' in JSON.parse(readFileSync(`${extension}/manifest.json`, 'utf8'))
  );
}

/** The part of the extension API that tests use inside the service worker. */
type Api = {
  readonly tabs: { readonly query: (about: object) => Promise<readonly unknown[]> };
  /** Events can be dispatched from within their own context. */
  readonly commands: { readonly onCommand: { dispatch: (...of: unknown[]) => void } };
};

async function dispatchCommand(about: { command: string; address: string | undefined }) {
  const { chrome } = globalThis as unknown as { chrome: Api }; // a global of extensions only
  const [tab] = await chrome.tabs.query({ url: about.address });
  chrome.commands.onCommand.dispatch(about.command, tab);
}

/** The extension's service worker; waits for it to start. */
async function findWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 15_000 });
}
