// npm run corpus: the seed article against its gold annotation, and the built extension on saved news pages:
// what it marks, that it changes nothing in them, and what it costs them.
import { existsSync } from 'node:fs';
import { exit } from 'node:process';
import { checkPages } from './corpus/check-pages.ts';
import { choosePages } from './corpus/choose-pages.ts';
import { evaluateSeed } from './corpus/evaluate-seed.ts';
import { measureCost, median } from './corpus/measure-cost.ts';
import { openThree } from './corpus/open-three.ts';
import { ensureBrowser } from './set-up/browsers.mjs';

const CORPUS = '../shared/corpus';
/**
 * Loads of one page differ by a layout or two either way, without any extension too, so one page proves nothing. Marks
 * that cause a layout cause it on every page: then the median of all pages is one.
 */
const LEAST_LAYOUTS = 1;

if (!existsSync(CORPUS)) {
  console.log('There is no ../shared/corpus here: nothing to do.');
  exit(0);
}
const problems = [...evaluateSeed(`${CORPUS}/seed/gold.jsonl`)];
const browser = ensureBrowser('chromium');
if ('missing' in browser) problems.push(browser.missing);
else if (!existsSync('.output/chrome-mv3/manifest.json'))
  problems.push('.output/chrome-mv3 is missing: run "npm test -- knowledge builds" first');
else problems.push(...(await readPages(browser.path)));
for (const problem of problems) console.error(problem);
exit(problems.length === 0 ? 0 : 1);

/** Reads the pages in real browsers, prints the table, and returns what was wrong. */
async function readPages(program: string): Promise<readonly string[]> {
  const pages = choosePages(CORPUS);
  const three = await openThree(program, pages);
  try {
    const checked = await checkPages(three, pages);
    const costs = await measureCost(three, pages);
    console.log(row(['page', 'marks', 'nodes added', 'layouts', 'our ms', 'walker ms', 'ratio']));
    for (const [index, { label, marks, nodesAdded }] of checked.entries()) {
      const { layouts = Number.NaN, oursMs = 0, walkerMs = 0, ratio = 0 } = costs[index] ?? {};
      const numbers = [oursMs.toFixed(1), walkerMs.toFixed(1), ratio.toFixed(2)];
      console.log(row([label, `${marks}`, `${nodesAdded}`, `${layouts}`, ...numbers]));
    }
    const oursMs = median(costs.map((cost) => cost.oursMs));
    const walkerMs = median(costs.map((cost) => cost.walkerMs));
    const layouts = median(costs.map((cost) => cost.layouts));
    const ratio = median(costs.map((cost) => cost.ratio));
    console.log(
      `medians: ${oursMs.toFixed(1)} ms of main-thread CPU above the bare page (walking the text alone: ${walkerMs.toFixed(1)} ms), ${ratio.toFixed(2)} times the page with the walker; ${layouts} layouts more than the bare page`,
    );
    return [
      ...checked.flatMap((page) => page.problems.map((problem) => `${page.label}: ${problem}`)),
      ...(layouts < LEAST_LAYOUTS ? [] : [`${layouts} layouts more than without us on most pages`]),
    ];
  } finally {
    await Promise.all(Object.values(three).map((own) => own.close()));
  }
}

function row([first = '', ...rest]: readonly string[]): string {
  return first.padEnd(24) + rest.map((cell) => cell.padStart(12)).join('');
}
