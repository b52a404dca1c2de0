import axe from 'axe-core';
import type { TestPage } from './test-browser.ts';

/** The criteria of A6. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Sent by a driver as its text, which is the one given: the pages of an extension run no code from strings. */
const runAxe = async (_tags: readonly string[]): Promise<readonly string[]> => [];
runAxe.toString = () => `(tags) => {
  ${axe.source};
  return globalThis.axe.run(document, { runOnly: tags }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)));
}`;

/** What axe finds wrong in a page as it is drawn, as "rule: element". */
export const axeProblemsIn = (page: TestPage): Promise<readonly string[]> => page.run(runAxe, TAGS);
