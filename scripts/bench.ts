// npm run bench [-- node chromium firefox]: what Backgrounder costs, side by side with what it is compared with,
// written into docs/performance.md. Without names all three parts run, in about ten minutes.
import { argv, exit } from 'node:process';
import { measureBrowser } from './bench/browser/measure-browser.ts';
import { measureNode } from './bench/node/measure-node.ts';
import { render, type Section, writeSection } from './bench/report.ts';

const PARTS: Readonly<Record<string, () => Promise<Section>>> = {
  node: async () => measureNode(),
  chromium: () => measureBrowser('chromium'),
  firefox: () => measureBrowser('firefox'),
};

const asked = argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`usage: npm run bench [-- ${Object.keys(PARTS).join(' ')}]`);
  exit(2);
}
for (const [name, measure] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  try {
    const section = await measure();
    writeSection(section);
    console.log(render(section));
  } catch (error) {
    // The other parts are measured all the same.
    console.error(
      `${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    process.exitCode = 1;
  }
}
