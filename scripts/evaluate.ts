// npm run -s evaluate -- GOLD.jsonl… [--errors N] [--without "RULE"]
// Annotates the texts of gold files and scores the answers by the annotation guideline.
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import process, { argv, cwd, env, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { annotateInput } from './annotate/annotate-input.ts';
import { InputError, readInputs } from './annotate/inputs.ts';
import { openPack } from './annotate/open-pack.ts';
import {
  type Count,
  type GoldArticle,
  type Predicted,
  type Score,
  scoreArticles,
} from './evaluate/score.ts';

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: {
    errors: { type: 'string', default: '0' },
    without: { type: 'string', multiple: true, default: [] },
  },
});
if (positionals.length === 0) {
  console.error('usage: npm run -s evaluate -- GOLD.jsonl… [--errors N] [--without RULE]');
  exit(2);
}
const pack = openPack();
const today = new Date().toISOString().slice(0, 10);
let hasFailed = false;
for (const name of positionals) {
  const file = resolve(env['INIT_CWD'] ?? cwd(), name);
  const predictions = new Map<string, readonly Predicted[]>();
  let isReadable = true;
  for (const input of readInputs(file, today)) {
    if (input instanceof InputError) {
      console.error(input.message);
      isReadable = false;
      continue;
    }
    const { mentions } = annotateInput(pack, input, {
      today,
      without: new Set(values.without),
    });
    predictions.set(input.id, mentions);
  }
  hasFailed ||= !isReadable;
  if (predictions.size === 0) continue;
  const gold = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    // The gold files are ours or follow the guideline's format.
    .map((line) => ({ mentions: [], ...JSON.parse(line) }) as GoldArticle)
    .filter((article) => predictions.has(article.id));
  const score = scoreArticles(gold, predictions);
  printErrors(gold, score, Number(values.errors));
  printTable(basename(file), gold, score);
}
if (hasFailed) process.exitCode = 2;

function printErrors(gold: readonly GoldArticle[], score: Score, most: number): void {
  const texts = new Map(gold.map((article) => [article.id, article.text]));
  const lines = score.errors.flatMap(({ id, missed, wrong }) => {
    const line = (label: string, own: Predicted & { readonly form?: string }): string => {
      const around = (texts.get(id) ?? '')
        .slice(Math.max(0, own.start - 60), own.end + 40)
        .replaceAll('\n', ' ');
      return `${label} ${id} [${own.surface}] ${own.title} (${own.form ?? own.kind}) … ${around}`;
    };
    return [
      ...missed.map((own) => line('MISSED', own)),
      ...wrong.map((own) => line('WRONG ', own)),
    ];
  });
  for (const line of lines.slice(0, most)) console.log(line);
}

function printTable(name: string, gold: readonly GoldArticle[], score: Score): void {
  console.log(`\n${name}: ${gold.length} articles, traps ${score.traps}, sprung ${score.sprung}`);
  console.log(`${''.padEnd(24)}  gold found exact  pred right      P      R     F1`);
  for (const [key, count] of [...score.counts].toSorted(([a], [b]) => a.localeCompare(b))) {
    const numbers = [count.gold, count.found, count.exact, count.predicted, count.right];
    console.log(
      `${key.padEnd(24)} ${numbers.map((number) => String(number).padStart(5)).join(' ')} ${percent(count.right, count.predicted)} ${percent(count.found, count.gold)} ${f1(count)}`,
    );
  }
}

function percent(part: number, whole: number): string {
  return (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)).padStart(6);
}

function f1({ right, predicted, found, gold }: Count): string {
  if (predicted === 0 || gold === 0 || right === 0) return '-'.padStart(6);
  const precision = right / predicted;
  const recall = found / gold;
  return ((200 * precision * recall) / (precision + recall)).toFixed(1).padStart(6);
}
