// npm run -s knowledge -- check [PART OF A FILE NAME]…   names each defect: file, entry, field
//                         build                          checks, and writes the pack into public/
//                         export                         prints the open-data export as JSONL
//                         report [--json]                what there is, what is missing, what is unchecked
//                         diff REV [REV2]                changed facts between two git revisions, in words
//                         audit facts|calendars [--seed N] [--count N]   random facts, or office × day
//                         aliases FILE.tsv [--missed]    share of the strings of a table that are aliases
import { existsSync, readFileSync } from 'node:fs';
import process, { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import type { Knowledge } from '../core/knowledge/knowledge.ts';
import { CHECKS } from '../core/knowledge/checks/all-checks.ts';
import { auditCalendars, auditFacts } from './knowledge/audit.ts';
import { buildPack, PACK_DATE, PACK_FILE } from './knowledge/build-pack.ts';
import { checkOutlines } from './knowledge/check-outlines.ts';
import { compareRevisions } from './knowledge/compare-revisions.ts';
import { exportEntities } from './knowledge/export-entity.ts';
import { measureAliases } from './knowledge/measure-aliases.ts';
import {
  type FileProblem,
  type ReadKnowledge,
  readKnowledgeFiles,
} from './knowledge/read-files.ts';
import { readRevision } from './knowledge/read-revision.ts';
import { reportText } from './knowledge/report-text.ts';
import { reportOf } from './knowledge/report.ts';

const FOLDER = 'assets/knowledge';
const started = performance.now();
const { values, positionals } = options();
const [command, ...rest] = positionals;
const read = readKnowledgeFiles(FOLDER);
const { knowledge } = read;

/** The command line; ends with a sentence where it has an option of none of the commands. */
function options() {
  try {
    return parseArgs({
      args: argv.slice(2),
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        missed: { type: 'boolean', default: false },
        seed: { type: 'string', default: '1' },
        count: { type: 'string' },
      },
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message.split('\n')[0] : String(error));
    return exit(2);
  }
}

/** Every defect, with the file of its entry. */
function problemsOf(): readonly FileProblem[] {
  // A file that the schema refuses is left out whole: what refers to its entries is no defect of its own.
  if (read.problems.length > 0) return read.problems;
  return [
    ...read.problems,
    ...[...CHECKS, checkOutlines]
      .flatMap((check) => check(knowledge))
      .map((problem) => ({ file: read.files.get(problem.entry) ?? '-', ...problem })),
  ];
}

function printProblems(problems: readonly FileProblem[]): void {
  for (const { file, entry, field, message } of problems) {
    console.error(`${file}: ${entry}: ${field}: ${message}`);
  }
}

function check(): void {
  const known = new Set(read.files.values());
  const unknown = rest.find(
    (part) =>
      ![...known].some((file) => file.includes(part)) &&
      !read.problems.some(({ file }) => file.includes(part)),
  );
  if (unknown !== undefined) {
    console.error(`no file of the knowledge has "${unknown}" in its name`);
    exit(2);
  }
  const problems = problemsOf();
  printProblems(
    problems.filter(({ file }) => rest.length === 0 || rest.some((part) => file.includes(part))),
  );
  const { entities, offices } = knowledge;
  console.log(
    `${entities.length} entities, ${offices.length} offices, ${problems.length} problems`,
  );
  if (read.problems.length > 0)
    console.error('the other checks are made once the files can be read');
  if (problems.length > 0) process.exitCode = 1;
}

function build(): void {
  const problems = problemsOf();
  printProblems(problems);
  if (problems.length > 0) exit(1);
  const bytes = buildPack(knowledge);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${PACK_FILE}: ${(bytes / 1e6).toFixed(2)} MB, ${knowledge.entities.length} entities, ${seconds} s`,
  );
}

function diff(): void {
  const [from, to] = rest;
  if (from === undefined) usage();
  const [before, after] = [
    readRevision(from, FOLDER),
    to === undefined ? read : readRevision(to, FOLDER),
  ];
  // What the schema of today refuses in one of them is not compared: its file is left out of both.
  const failed = new Set([...before.problems, ...after.problems].map(({ file }) => tail(file)));
  for (const file of failed)
    console.error(`not compared, since the schema refuses one of its states: ${file}`);
  const [was, now] = [before, after].map((state) => without(state, failed));
  if (was && now) for (const line of compareRevisions(was, now)) console.log(line);
}

/** The path of a file below the folder of the knowledge. */
function tail(file: string): string {
  return file.slice(file.indexOf(FOLDER) + FOLDER.length + 1);
}

function without({ knowledge: all, files }: ReadKnowledge, failed: ReadonlySet<string>): Knowledge {
  const isKept = (id: string): boolean => !failed.has(tail(files.get(id) ?? ''));
  return {
    ...all,
    entities: all.entities.filter(({ id }) => isKept(id)),
    offices: all.offices.filter(({ id }) => isKept(id)),
  };
}

function audit(): void {
  const seed = wholeNumber('--seed', values.seed, 0);
  const count = (usual: number): number =>
    values.count === undefined ? usual : wholeNumber('--count', values.count, 1);
  if (rest[0] === 'facts') {
    for (const { entity, fact, value, source } of auditFacts(knowledge, seed, count(200)))
      console.log([entity, fact, value, source].join('\t'));
  } else if (rest[0] === 'calendars') {
    const days = auditCalendars(knowledge, PACK_DATE, seed, count(60));
    for (const { continent, office, date, holders } of days)
      console.log([continent, office, date, holders.join(' and ') || 'nobody'].join('\t'));
  } else usage();
}

/** The number of an option; ends with a sentence where it is none, or too small. */
function wholeNumber(name: string, value: string, least: number): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= least) return number;
  console.error(`${name}: "${value}" is no whole number from ${least}`);
  return exit(2);
}

function aliases(): void {
  const [file] = rest;
  if (file === undefined) usage();
  if (!existsSync(file)) {
    console.error(`${file}: no such file`);
    exit(2);
  }
  for (const recall of measureAliases(knowledge, readFileSync(file, 'utf8'))) {
    const { kind, strings, inKnowledge, found, missed } = recall;
    console.log(
      `${kind}: ${found} of ${inKnowledge} strings of entities here (${percent(found, inKnowledge)}), of all ${strings} (${percent(found, strings)})`,
    );
    if (values.missed) for (const string of missed) console.log(`  ${string}`);
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function usage(): never {
  console.error(
    'usage: npm run -s knowledge -- check [FILE PART]… | build | export | report [--json] | diff REV [REV2] | audit facts|calendars [--seed N] [--count N] | aliases FILE.tsv [--missed]',
  );
  exit(2);
}

switch (command) {
  case 'check':
    check();
    break;
  case 'build':
    build();
    break;
  case 'export':
    printProblems(read.problems);
    for (const entry of exportEntities(knowledge)) console.log(JSON.stringify(entry));
    // No exit(): it would cut off what a pipe has not taken yet.
    if (read.problems.length > 0) process.exitCode = 1;
    break;
  case 'report': {
    const report = reportOf(knowledge, new Date().toISOString().slice(0, 10));
    console.log(values.json ? JSON.stringify(report, undefined, 2) : reportText(report).join('\n'));
    break;
  }
  case 'diff':
    try {
      diff();
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
      process.exitCode = 2;
    }
    break;
  case 'audit':
    audit();
    break;
  case 'aliases':
    aliases();
    break;
  default:
    if (command !== undefined) console.error(`there is no command "${command}"`);
    usage();
}
