// npm run -s annotate -- FILE… [--date YYYY-MM-DD] [--trace] [--help]
// Prints the linked mentions of each article as JSONL. Bad input is named on standard error (exit code 2).
import { resolve } from 'node:path';
import process, { cwd, env, exit } from 'node:process';
import { isIsoDay } from '../core/time/day.ts';
import { annotateInput } from './annotate/annotate-input.ts';
import { type Input, InputError, readInputs } from './annotate/inputs.ts';
import { commandOptions } from './command-options.ts';
import { openPack } from './annotate/open-pack.ts';

const USAGE = 'usage: npm run -s annotate -- FILE… [--date YYYY-MM-DD] [--trace]';
const HELP = `${USAGE}

Prints the linked mentions of each article as JSONL, one article a line.

  FILE               .jsonl with {"id", "date", "title", "text"} a line, .txt (headline first), or .html
  --date YYYY-MM-DD  the day of articles that give none; today's otherwise
  --trace            also why each mention was linked, and what was proposed and not linked
  --help             this text`;

const { values, positionals } = commandOptions(
  {
    date: { type: 'string' },
    trace: { type: 'boolean', default: false },
  },
  { usage: USAGE, help: HELP },
);
const today = new Date().toISOString().slice(0, 10);
const { date } = values;
const isDay = date === undefined || isIsoDay(date);
if (positionals.length === 0 || !isDay) {
  console.error(isDay ? USAGE : `--date: "${date}" is no day (YYYY-MM-DD)`);
  exit(2);
}
const pack = openPack();
let hasFailed = false;
for (const name of positionals) {
  // npm runs scripts in the project's folder; names are meant from where the command was typed.
  const file = resolve(env['INIT_CWD'] ?? cwd(), name);
  try {
    for (const input of readInputs(file, today)) annotateOne(input);
  } catch (error) {
    // A page that the parser can't read must not take the other files with it.
    fail(`${file}: can't be read (${error instanceof Error ? error.message : String(error)})`);
  }
}
// No exit(): it would cut off what a pipe has not taken yet.
if (hasFailed) process.exitCode = 2;

function annotateOne(input: Input | InputError): void {
  if (input instanceof InputError) {
    fail(input.message);
    return;
  }
  try {
    const options = { today, ...(date === undefined ? {} : { date }), hasTrace: values.trace };
    console.log(JSON.stringify(annotateInput(pack, input, options)));
  } catch (error) {
    fail(
      `${input.id}: can't be annotated (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

/** One line on standard error, and exit code 2 at the end. */
function fail(message: string): void {
  console.error(message.split('\n')[0]);
  hasFailed = true;
}
