import type { KeyInput, Page } from 'puppeteer-core';
import type { FirefoxProtocol } from './firefox-chrome.ts';
import type { TestPage } from './test-browser.ts';

/** A tab of Firefox over puppeteer-core and WebDriver BiDi. */
export function createFirefoxPage(page: Page, protocol: FirefoxProtocol): TestPage {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    open: async (address) => {
      await page.goto(address, { waitUntil: 'load' });
    },
    run: (task, argument) => page.evaluate(task as never, argument), // puppeteer types handles as well
    inCard: async (task) => {
      const answer = await protocol.inClosedRoot(contextOf(page), String(task));
      // JSON of what the task returned.
      return answer === undefined ? undefined : JSON.parse(answer).value;
    },
    moveMouse: ({ x, y }, steps = 1) => page.mouse.move(x, y, { steps }),
    click: ({ x, y }) => page.mouse.click(x, y),
    tap: ({ x, y }) => page.touchscreen.tap(x, y),
    press: async (keys) => {
      // A key's name, as both drivers write it.
      const [last, ...held] = keys.split('+').toReversed() as KeyInput[];
      for (const key of held.toReversed()) await page.keyboard.down(key);
      if (last !== undefined) await page.keyboard.press(last);
      for (const key of held) await page.keyboard.up(key);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path: `${string}.png`) => {
      await page.screenshot({ path });
    },
    show: () => page.bringToFront(),
    metrics: () => Promise.resolve(new Map()),
    errors,
    close: () => page.close(),
  };
}

/** The protocol's id of a tab, which puppeteer keeps to itself. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}
