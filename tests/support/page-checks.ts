import { readFileSync } from 'node:fs';
import type { TestPage } from './test-browser.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** A function of this text, which drivers send to a page as it stands: our pages let nothing be evaluated. */
const scriptOf = (text: string): (() => void) =>
  Object.assign(() => {}, { toString: () => `() => { ${text} }` });

/** What axe finds wrong in one of our own pages, as "rule: element" (A6). */
export async function axeProblemsOf(page: TestPage): Promise<readonly string[]> {
  await page.run(scriptOf(AXE), undefined);
  return page.run(async () => {
    type Axe = {
      readonly run: (options: object) => Promise<{
        readonly violations: readonly {
          readonly id: string;
          readonly nodes: readonly { readonly html: string }[];
        }[];
      }>;
    };
    const { axe } = globalThis as unknown as { axe: Axe }; // the script above has left it there
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, undefined);
}

/** Controls with less than 24 × 24 px to hit: a box and its label count as one (A8). */
export const smallTargetsOf = (page: TestPage): Promise<readonly string[]> =>
  page.run(
    () =>
      [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].flatMap(
        (control) => {
          const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
          const isSmall = width < 24 || height < 24;
          return isSmall ? [`${width} × ${height}: ${control.outerHTML}`] : [];
        },
      ),
    undefined,
  );

/** How far a page is wider than its window, in px; and what sticks out. */
export const overflowOf = (page: TestPage): Promise<readonly string[]> =>
  page.run(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')].flatMap((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > clientWidth + 1
        ? [`${element.localName}.${element.className} ${Math.round(left)}–${Math.round(right)}`]
        : [];
    });
  }, undefined);

/** Presses Tab through a page: the controls in the order of the focus, each with whether one sees it there. */
export async function tabStopsOf(
  page: TestPage,
): Promise<readonly { readonly name: string; readonly isSeen: boolean }[]> {
  const stops: { name: string; isSeen: boolean }[] = [];
  for (let presses = 0; presses < 120; presses += 1) {
    await page.press('Tab');
    const stop = await page.run(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return undefined;
      if (focused.hasAttribute('data-seen')) return undefined;
      focused.setAttribute('data-seen', '');
      const label = focused.closest('label') ?? focused;
      const shown = focused.classList.contains('unseen') ? label : focused;
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      const name = focused.getAttribute('aria-label') ?? label.textContent;
      return {
        name: name.replaceAll(/\s+/g, ' ').trim(),
        isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
      };
    }, undefined);
    if (stop === undefined) break;
    stops.push(stop);
  }
  return stops;
}
