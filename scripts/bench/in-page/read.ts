// The content script of the measuring extension: reads the page once, in the way that the address' fragment
// names, and leaves the times in an attribute of the page. Once only, so that the code is as cold as in a page.
import { findArticle } from '../../../page/article/find-article.ts';
import { readPageFacts } from '../../../page/article/page-facts.ts';
import { findPublicationDate } from '../../../page/date/find-publication-date.ts';
import { readArticle } from '../../../page/article/read-article.ts';
import { collectText } from '../../../page/text/collect-text.ts';
import { taskTimes } from './slices.ts';

const SHOW_TEXT = 4;

/** Milliseconds of each step, and how much was read. */
export type ReadTimes = Readonly<Record<string, number>>;

const WAYS: Readonly<Record<string, () => ReadTimes | Promise<ReadTimes>>> = {
  '#walk': walk,
  '#read': read,
  '#tasks': tasks,
};
void Promise.resolve(WAYS[location.hash]?.()).then((times) => {
  if (times !== undefined)
    document.documentElement.setAttribute('data-bench', JSON.stringify(times));
});

/** The least that reading can be: all text nodes of the page, one after the other. */
function walk(): ReadTimes {
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  let chars = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    chars += (node as Text).data.length;
  }
  return { total: performance.now() - start, chars };
}

/** What our script does, step by step, without pauses. */
function read(): ReadTimes {
  const start = performance.now();
  const facts = readPageFacts(document, location.href);
  const afterFacts = performance.now();
  const found = drain(findArticle(document, facts, { isAsked: true }));
  const afterFound = performance.now();
  const today = new Date().toISOString().slice(0, 10);
  findPublicationDate(document, { facts, found, today });
  const afterDate = performance.now();
  const { blocks } = drain(collectText(document, found?.roots ?? []));
  const end = performance.now();
  return {
    facts: afterFacts - start,
    find: afterFound - afterFacts,
    date: afterDate - afterFound,
    collect: end - afterDate,
    total: end - start,
    chars: blocks.reduce((sum, { text }) => sum + text.length, 0),
  };
}

/** The tasks in which our script reads the page, by number. */
async function tasks(): Promise<ReadTimes> {
  const today = new Date().toISOString().slice(0, 10);
  const steps = readArticle(document, { address: location.href, today, isAsked: true });
  const times = await taskTimes(steps);
  return Object.fromEntries(times.map((ms, index) => [`task ${index + 1}`, ms]));
}

function drain<T>(steps: Generator<undefined, T, undefined>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
