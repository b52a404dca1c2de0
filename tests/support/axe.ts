import axe from 'axe-core';
import type { TestPage } from './test-browser.ts';

/** The criteria of A6. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong in a page as it is drawn, as "rule: element". It comes with the driver's own call, since the pages of an extension
 * run no code from strings.
 */
export function axeProblemsIn(page: TestPage): Promise<readonly string[]> {
  const task = new Function(
    'tags',
    `${axe.source};
    return globalThis.axe.run(document, { runOnly: tags }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)));`,
  ) as (tags: readonly string[]) => Promise<readonly string[]>; // what its text returns
  return page.run(task, TAGS);
}
