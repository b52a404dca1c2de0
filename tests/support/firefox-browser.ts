import { readFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { type FirefoxProtocol, openFirefoxProtocol } from './firefox-chrome.ts';
import { contextOf, createFirefoxPage } from './firefox-page.ts';
import { WELCOME_WAIT_MS } from './test-browser.ts';
import { until } from './until.ts';
import type { OpenOptions, TestBrowser, TestPage } from './test-browser.ts';

/** The address of our pages in Firefox: chosen here, random otherwise. */
const UUID = '6d1f0c3a-58c2-4e5b-9b57-2f6f0a7d4e11';

/** The last keys of the commands, as the manifest suggests them. */
const COMMAND_KEYS = { 'next-mark': 'J', 'previous-mark': 'K' } as const;

/** Firefox with the built extension on a fresh profile. */
export async function openFirefox(options: OpenOptions): Promise<TestBrowser> {
  const { proxyPort, viewport } = options;
  const id = options.extension === undefined ? '' : geckoIdOf(options.extension);
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.program,
    headless: options.isHeadless,
    acceptInsecureCerts: true,
    defaultViewport: options.isHeadless ? viewport : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'layout.css.prefers-color-scheme.content-override': options.isDark ? 0 : 1,
      'browser.privatebrowsing.autostart': options.isPrivate === true,
      'ui.prefersReducedMotion': options.hasReducedMotion === true ? 1 : 0,
      'browser.display.document_color_use': options.hasForcedColors === true ? 2 : 0,
    },
  });
  const protocol = await openFirefoxProtocol(browser);
  await protocol.inBrowserWindow(WATCH_REQUESTS);
  if (options.extension !== undefined) await browser.installExtension(options.extension);
  if (options.isPrivate === true) await protocol.inBrowserWindow(allowPrivate(id));
  if (options.extension !== undefined && options.keepsWelcome !== true)
    await closeWelcome(protocol);
  const extension = `WebExtensionPolicy.getByID('${id}').extension`;
  const newPage = async (): Promise<TestPage> => {
    const page = await browser.newPage();
    return createFirefoxPage(page, protocol);
  };
  return {
    name: 'firefox',
    version: await browser.version(),
    server: options.server,
    wanted: [],
    newPage,
    newExtensionPage: async (path) => {
      const address = `moz-extension://${UUID}/${path}`;
      // The protocol does not lead a tab to an extension's page; the browser's own window does. The tab is the
      // driver's own, found by an address of its own: of one that the window opens, the driver sometimes never hears.
      const page = await browser.newPage({ background: true });
      const blank = `about:blank#${contextOf(page)}`;
      await page.goto(blank);
      await protocol.inBrowserWindow(
        `gBrowser.tabs.find(({ linkedBrowser: { currentURI } }) => currentURI.spec === '${blank}')
          .linkedBrowser.loadURI(Services.io.newURI('${address}'), { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() })`,
      );
      await until(() => page.evaluate(isAt, address).catch(() => false), 10_000, address);
      return createFirefoxPage(page, protocol);
    },
    sendCommand: async (command) => {
      // What the browser's own window does when it hears the keys; headless, it hears none.
      const key = `keyset[id^="ext-keyset-id-backgrounder"] > key[key="${COMMAND_KEYS[command]}"]`;
      await protocol.inBrowserWindow(`void document.querySelector('${key}').doCommand()`);
    },
    requestsOfExtension: async () =>
      JSON.parse(String(await protocol.inBrowserWindow('JSON.stringify(requestsOfExtensions)'))),
    stopBackground: async () => {
      await protocol.inBrowserWindow(
        `${extension}.terminateBackground({ ignoreDevToolsAttached: true })`,
      );
    },
    hasBackground: async () =>
      (await protocol.inBrowserWindow(`${extension}.backgroundState`)) === 'running',
    errorsOfExtension: async () => JSON.parse(String(await protocol.inBrowserWindow(READ_ERRORS))),
    reloadExtension: async () => {
      await protocol.inBrowserWindow(
        `AddonManager.getAddonByID('${id}').then((addon) => addon.reload())`,
      );
    },
    ended: new Promise((ended) => browser.once('disconnected', () => ended())),
    close: () => browser.close(),
  };
}

/** Lets an extension into private windows, as the reader does in its settings. */
const allowPrivate = (id: string): string => `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add('${id}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  const addon = await AddonManager.getAddonByID('${id}');
  await addon.reload();
})()`;

/** Whether the page that runs this stands at an address. */
const isAt = (wanted: string): boolean => location.href === wanted;

/** The id of a built extension. */
function geckoIdOf(folder: string): string {
  const { browser_specific_settings: settings } = JSON.parse(
    readFileSync(`${folder}/manifest.json`, 'utf8'),
  );
  return settings.gecko.id;
}

/** Closes the page that an installation brings; a school may want none. */
async function closeWelcome(protocol: FirefoxProtocol): Promise<void> {
  const close = `{
    const tab = gBrowser.tabs.find((own) => own.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
    if (tab) gBrowser.removeTab(tab);
    Boolean(tab);
  }`;
  const closed = until(
    async () => (await protocol.inBrowserWindow(close)) === true,
    WELCOME_WAIT_MS,
    'welcome',
  );
  await closed.catch(() => false);
}

/** Notes every request that an extension's code asks for, with the browser's own observer. */
const WATCH_REQUESTS = `{
  window.requestsOfExtensions = [];
  Services.obs.addObserver((subject) => {
    const { loadInfo, URI } = subject.QueryInterface(Ci.nsIHttpChannel);
    const principals = [loadInfo.triggeringPrincipal, loadInfo.loadingPrincipal];
    if (principals.some((own) => own?.addonId || own?.addonPolicy)) requestsOfExtensions.push(URI.spec);
  }, 'http-on-modify-request');
}`;

/**
 * Uncaught errors from scripts of extensions, in any process, as the browser's console has them; without what it
 * says itself when a window of ours is closed while an answer is on its way.
 */
const READ_ERRORS = `JSON.stringify(
  Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError)
    .filter(({ errorMessage, sourceName, flags }) =>
      sourceName.startsWith('moz-extension://') && !errorMessage.includes('after context unloaded') && (flags & Ci.nsIScriptError.warningFlag) === 0)
    .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' (' + sourceName + ':' + lineNumber + ')')
)`;
