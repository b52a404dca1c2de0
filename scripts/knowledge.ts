// npm run -s knowledge -- check [PART OF A FILE NAME]…   names each defect: file, entry, field
//                         build                          checks, and writes the pack into public/
//                         export                         prints the open-data export as JSONL
import process, { argv, exit } from 'node:process';
import { CHECKS } from '../core/knowledge/checks/all-checks.ts';
import { buildPack, PACK_FILE } from './knowledge/build-pack.ts';
import { exportEntities } from './knowledge/export-entity.ts';
import { type FileProblem, readKnowledgeFiles } from './knowledge/read-files.ts';

const FOLDER = 'assets/knowledge';
const [command, ...rest] = argv.slice(2);
const read = readKnowledgeFiles(FOLDER);

/** Every defect, with the file of its entry. */
function problemsOf(): FileProblem[] {
  return [
    ...read.problems,
    ...CHECKS.flatMap((check) => check(read.knowledge)).map((problem) => ({
      file: read.files.get(problem.entry) ?? '-',
      ...problem,
    })),
  ];
}

function report(problems: readonly FileProblem[]): void {
  for (const { file, entry, field, message } of problems) {
    console.error(`${file}: ${entry}: ${field}: ${message}`);
  }
}

switch (command) {
  case 'check': {
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
    const shown = problems.filter(
      ({ file }) => rest.length === 0 || rest.some((part) => file.includes(part)),
    );
    report(shown);
    const { entities, offices } = read.knowledge;
    console.log(
      `${entities.length} entities, ${offices.length} offices, ${problems.length} problems`,
    );
    if (problems.length > 0) process.exitCode = 1;
    break;
  }
  case 'build': {
    const problems = problemsOf();
    report(problems);
    if (problems.length > 0) exit(1);
    const bytes = buildPack(read.knowledge);
    console.log(
      `${PACK_FILE}: ${(bytes / 1e6).toFixed(2)} MB, ${read.knowledge.entities.length} entities`,
    );
    break;
  }
  case 'export': {
    report(read.problems);
    for (const entry of exportEntities(read.knowledge)) console.log(JSON.stringify(entry));
    // No exit(): it would cut off what a pipe has not taken yet.
    if (read.problems.length > 0) process.exitCode = 1;
    break;
  }
  default:
    console.error('usage: npm run -s knowledge -- check [FILE PART]… | build | export');
    exit(2);
}
