// npm run fuzz -- [--minutes N] [--seed S]: annotates mutated texts with the bundled knowledge, and says for which
// numbers something does not hold that must (scripts/fuzz/problems-of.ts). Add those to tests/core/engine/fuzz.test.ts.
import { exit } from 'node:process';
import { createEngine } from '../core/engine/engine.ts';
import { writePack } from '../core/knowledge/pack-writer.ts';
import { commandOptions, numberOption } from './command-options.ts';
import { mutatedArticle } from './fuzz/mutate.ts';
import { problemsOf } from './fuzz/problems-of.ts';
import { readSeeds } from './fuzz/seeds.ts';
import { PACK_DATE } from './knowledge/build-pack.ts';
import { readKnowledgeFiles } from './knowledge/read-files.ts';

/** More failures than this say nothing new. */
const MOST_FAILURES = 20;

const USAGE = 'usage: npm run fuzz -- [--minutes N] [--seed S]';
const { values, positionals } = commandOptions(
  { minutes: { type: 'string', default: '5' }, seed: { type: 'string' } },
  { usage: USAGE, help: USAGE },
);
if (positionals.length > 0) {
  console.error(USAGE);
  exit(2);
}
const minutes = numberOption('--minutes', values.minutes, 0);
const first =
  values.seed === undefined ? Date.now() % 2 ** 31 : numberOption('--seed', values.seed, 0);
const seeds = readSeeds();
const { knowledge } = readKnowledgeFiles('assets/knowledge');
const engine = createEngine(writePack(knowledge, PACK_DATE).buffer);
const end = performance.now() + 60_000 * minutes;
let number = first;
let failures = 0;
let slowest = { number, ms: 0 };
while (performance.now() < end && failures < MOST_FAILURES) {
  const article = mutatedArticle(seeds, number);
  const start = performance.now();
  const problems = problemsOf(engine, article);
  const ms = performance.now() - start;
  if (ms > slowest.ms) slowest = { number, ms };
  for (const problem of problems) console.error(`${number}: ${problem}`);
  if (problems.length > 0) failures += 1;
  number += 1;
}
console.log(
  `${number - first} texts from number ${first} on, ${failures} with problems; the slowest, ${slowest.number}, took ${slowest.ms.toFixed(0)} ms for four answers`,
);
exit(failures === 0 ? 0 : 1);
