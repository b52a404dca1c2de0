import { readMarks } from '../../tests/support/read-marks.ts';
import type { TestPage } from '../../tests/support/test-browser.ts';
import { rest, until } from '../../tests/support/until.ts';
import type { CorpusPage } from './choose-pages.ts';
import type { Three } from './open-three.ts';

/** What a page of the corpus looked like. */
export type CheckedPage = {
  readonly label: string;
  readonly marks: number;
  readonly nodesAdded: number;
  readonly problems: readonly string[];
};

/** The slowest answer of the engine for the longest page, with the start of the background, and some more. */
const LONGEST_WAIT_MS = 8000;

/** Opens each page with and without the extension and compares what the page's own scripts would see (R9). */
export async function checkPages(
  { bare, ours }: Pick<Three, 'bare' | 'ours'>,
  pages: readonly CorpusPage[],
): Promise<readonly CheckedPage[]> {
  const plain = await bare.newPage();
  const marked = await ours.newPage();
  const checked: CheckedPage[] = [];
  for (const { label, address } of pages) {
    const errorsBefore = marked.errors.length;
    await Promise.all([plain.open(address), marked.open(address)]);
    const some = async () => {
      const found = await readMarks(marked);
      return found.length > 0 && found;
    };
    const marks = await until(some, LONGEST_WAIT_MS).catch(() => []);
    await rest(300);
    const [before, after] = await Promise.all([lookAt(plain), lookAt(marked)]);
    const errors = marked.errors.slice(errorsBefore);
    checked.push({
      label,
      marks: marks.length,
      nodesAdded: after.nodes - before.nodes,
      problems: [
        ...(marks.length === 0 ? ['nothing is marked'] : []),
        ...(after.html === before.html ? [] : ['the DOM differs from the one without us']),
        ...errors.map((error) => `uncaught: ${error}`),
      ],
    });
  }
  await Promise.all([plain.close(), marked.close()]);
  return checked;
}

/** All of a page's DOM, as text and as a number of nodes. */
function lookAt(page: TestPage): Promise<{ readonly html: string; readonly nodes: number }> {
  return page.run(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let nodes = 1;
    while (walker.nextNode() !== null) nodes += 1;
    return { html: document.documentElement.outerHTML, nodes };
  }, undefined);
}
