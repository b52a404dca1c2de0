// npm run -s evaluate -- GOLD.jsonl… [--errors N] [--without "RULE"] [--baseline] [--help]
// Annotates the texts of gold files and scores the answers by the annotation guideline.
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import process, { cwd, env, exit } from 'node:process';
import { PASSES } from '../core/linking/link-article.ts';
import { type PrintedArticle, annotateInput } from './annotate/annotate-input.ts';
import { type Input, InputError, readInputs } from './annotate/inputs.ts';
import { commandOptions } from './command-options.ts';
import { openPack } from './annotate/open-pack.ts';
import { baselineMentions } from './evaluate/baseline.ts';
import { causeOfMiss, causeOfWrong, titlesOf } from './evaluate/causes.ts';
import { readGold } from './evaluate/read-gold.ts';
import { printCalibration, printCauses, printErrors, printTable } from './evaluate/print.ts';
import { type GoldArticle, type Score, scoreArticles } from './evaluate/score.ts';

const USAGE =
  'usage: npm run -s evaluate -- GOLD.jsonl… [--errors N] [--without RULE] [--baseline]';
const HELP = `${USAGE}

Annotates the texts of gold files and scores the answers by the annotation guideline.

  GOLD.jsonl      {"id", "date", "text", "mentions"} a line
  --errors N      also prints up to N missed, wrong and trapped mentions of each file
  --without RULE  leaves a rule out ("bare roles"), to see what it adds; may be given more than once
  --baseline      scores "the longest alias, the most likely entity" instead
  --help          this text`;

const { values, positionals } = commandOptions(
  {
    errors: { type: 'string', default: '0' },
    without: { type: 'string', multiple: true, default: [] },
    baseline: { type: 'boolean', default: false },
  },
  { usage: USAGE, help: HELP },
);
const isCount = /^\d+$/.test(values.errors);
if (positionals.length === 0 || !isCount) {
  console.error(isCount ? USAGE : `--errors: "${values.errors}" is no number`);
  exit(2);
}
const rules = PASSES.flat().map(({ name }) => name);
const unknown = values.without.find((name) => !rules.includes(name));
if (unknown !== undefined) {
  console.error(`--without: "${unknown}" is none of ${rules.join(', ')}`);
  exit(2);
}
const pack = openPack();
const titles = titlesOf(pack);
const today = new Date().toISOString().slice(0, 10);
const without = new Set(values.without);
let hasFailed = false;

/** The answer to one text, with its trace; the baseline has none. */
const answer = (input: Input): PrintedArticle =>
  values.baseline
    ? { id: input.id, mentions: [...baselineMentions(pack, input, today)] as never } // scored by span and title only
    : annotateInput(pack, input, { today, without, hasTrace: true });

const told = new Set<string>();
function tell({ message }: InputError): void {
  told.add(message);
  console.error(message);
  hasFailed = true;
}

function evaluateFile(file: string): { gold: readonly GoldArticle[]; answers: Answers } {
  const answers = new Map<string, PrintedArticle>();
  for (const input of readInputs(file, today)) {
    if (input instanceof InputError) tell(input);
    else answers.set(input.id, answer(input));
  }
  // What can't be read has been named.
  if (answers.size === 0) return { gold: [], answers };
  const gold: GoldArticle[] = [];
  for (const article of readGold(file, readFileSync(file, 'utf8'))) {
    if (!(article instanceof InputError)) gold.push(article);
    // A line that is no text either has been named.
    else if (!told.has(article.message)) tell(article);
  }
  return { gold: gold.filter(({ id }) => answers.has(id)), answers };
}

type Answers = ReadonlyMap<string, PrintedArticle>;

const score = (gold: readonly GoldArticle[], answers: Answers): Score =>
  scoreArticles(gold, new Map([...answers].map(([id, { mentions }]) => [id, mentions])));

/** How often each cause stands behind an error; spans that are right but not exact count as "span". */
function causesOf(gold: readonly GoldArticle[], answers: Answers, result: Score) {
  const causes = new Map<string, number>();
  const add = (cause: string, count = 1): void =>
    void causes.set(cause, (causes.get(cause) ?? 0) + count);
  const mentions = new Map(gold.map((article) => [article.id, article.mentions]));
  for (const { id, missed, wrong } of result.errors) {
    const own = answers.get(id);
    if (own !== undefined)
      for (const one of missed) add(`missed, ${causeOfMiss(one, own, titles)}`);
    for (const one of wrong) add(`wrong, ${causeOfWrong(one, mentions.get(id) ?? [])}`);
  }
  const all = result.counts.get('all');
  if (all !== undefined) add('span', all.found - all.exact);
  return causes;
}

const everything: { gold: GoldArticle[]; answers: Map<string, PrintedArticle> } = {
  gold: [],
  answers: new Map(),
};

function print(name: string, gold: readonly GoldArticle[], answers: Answers): void {
  const result = score(gold, answers);
  printTable(name, gold.length, result);
  if (values.baseline) return;
  printCauses(causesOf(gold, answers, result));
  printCalibration(result.judged);
}

for (const name of positionals) {
  const { gold, answers } = evaluateFile(resolve(env['INIT_CWD'] ?? cwd(), name));
  if (gold.length === 0) continue;
  printErrors(gold, score(gold, answers), Number(values.errors));
  print(basename(name), gold, answers);
  // Ids may be alike in two files.
  for (const article of gold) everything.gold.push({ ...article, id: `${name} ${article.id}` });
  for (const [id, own] of answers) everything.answers.set(`${name} ${id}`, own);
}
if (positionals.length > 1) print('all files', everything.gold, everything.answers);
if (hasFailed) process.exitCode = 2;
