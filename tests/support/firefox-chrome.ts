import type { Browser } from 'puppeteer-core';

/** The protocol's connection, which puppeteer has and does not show. */
type Connection = {
  readonly send: (method: string, parameters: object) => Promise<{ readonly result: unknown }>;
};

type Tree = {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
};
type Evaluated =
  | { readonly type: 'success'; readonly result: Remote }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };
type Remote = {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
};

/** What WebDriver BiDi can do and puppeteer has no word for. */
export type FirefoxProtocol = {
  /** Runs an expression in the browser's own window (Firefox is started with system access). */
  readonly inBrowserWindow: (expression: string) => Promise<unknown>;
  /** The tabs' contexts with their addresses. */
  readonly tabs: () => Promise<Tree['contexts']>;
  /** Runs a function on the closed root of the last element of a tab's page. */
  readonly inClosedRoot: (context: string, task: string) => Promise<string | undefined>;
};

/** Opens the protocol of a running Firefox. */
export async function openFirefoxProtocol(browser: Browser): Promise<FirefoxProtocol> {
  const { connection } = browser as unknown as { connection: Connection };
  const send = async <T>(method: string, parameters: object): Promise<T> =>
    (await connection.send(method, parameters)).result as T; // as WebDriver BiDi defines the answer
  const call = async (method: string, parameters: object): Promise<Remote> => {
    const evaluated = await send<Evaluated>(method, { awaitPromise: true, ...parameters });
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
    return evaluated.result;
  };
  const windows = await send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = windows.contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
  return {
    inBrowserWindow: async (expression) =>
      (await call('script.evaluate', { expression, target: { context: window } })).value,
    tabs: async () => (await send<Tree>('browsingContext.getTree', {})).contexts,
    inClosedRoot: async (context, task) => {
      const target = { context };
      const host = await call('script.callFunction', {
        functionDeclaration: '() => document.documentElement.lastElementChild',
        target,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
      });
      // A node's value names its shadow root, closed or not.
      const root = (host.value as { shadowRoot?: Remote | null } | undefined)?.shadowRoot;
      if (!root) return undefined;
      const answer = await call('script.callFunction', {
        functionDeclaration: `(root) => JSON.stringify({ value: (${task})(root) })`,
        arguments: [{ sharedId: root.sharedId }],
        target,
      });
      return String(answer.value);
    },
  };
}
