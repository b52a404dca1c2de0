import type { CDPSession, Page } from 'playwright-core';
import type { TestPage } from './test-browser.ts';

type Node = {
  readonly backendNodeId: number;
  readonly nodeType: number;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly (Node & { readonly shadowRootType?: string })[];
};

/** What the DOM calls the type of an element. */
const ELEMENT_NODE = 1;

/** A tab of Chromium over playwright-core. */
export async function createChromiumPage(page: Page): Promise<TestPage> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const session = await page.context().newCDPSession(page);
  // A development build says what it has caught; worlds of extensions are seen by the protocol alone.
  session.on('Runtime.consoleAPICalled', ({ args: [from, line] }) => {
    if (from?.value === '[backgrounder]') errors.push(String(line?.value));
  });
  let ourWorld: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) ourWorld = context.id;
  });
  await session.send('Runtime.enable');
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    open: async (address) => {
      await page.goto(address, { waitUntil: 'load' });
    },
    run: (task, argument) => page.evaluate(task as never, argument) as never, // playwright types handles as well
    inOurWorld: async (task) => {
      if (ourWorld === undefined) throw new Error('There is no script of ours in this page');
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `(${String(task)})()`,
        contextId: ourWorld,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return result.value as never; // whatever the task returned, by value
    },
    inCard: (task) => inCard(session, task),
    moveMouse: ({ x, y }, steps = 1) => page.mouse.move(x, y, { steps }),
    click: ({ x, y }) => page.mouse.click(x, y),
    tap: async ({ x, y }) => {
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
      await session.send('Input.dispatchTouchEvent', {
        type: 'touchStart',
        touchPoints: [{ x, y }],
      });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    press: (keys) => page.keyboard.press(keys),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    show: () => page.bringToFront(),
    metrics: async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return new Map(metrics.map(({ name, value }) => [name, value]));
    },
    accessibilityTree: async () => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return nodes
        .filter(({ ignored }) => !ignored)
        .map(({ role, name }) => ({
          role: String(role?.value ?? ''),
          name: String(name?.value ?? ''),
        }));
    },
    errors,
    close: () => page.close(),
  };
}

/** The protocol alone sees into a closed root. */
async function inCard<T>(
  session: CDPSession,
  task: (root: ShadowRoot) => T,
): Promise<T | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: true });
  // A doctype (also named “html”) stands before the root element, and a comment can follow it.
  const html = (root as Node).children?.find(({ nodeType }) => nodeType === ELEMENT_NODE);
  const shadow = html?.children
    ?.at(-1)
    ?.shadowRoots?.find((own) => own.shadowRootType === 'closed');
  if (shadow === undefined) return undefined;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function () { return (${String(task)})(this); }`,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  // Whatever the task returned, by value.
  return result.value as T;
}
