// npm run -s knowledge -- check: reads every file of the knowledge and names each defect.
import { argv, exit } from 'node:process';
import { checkCalendars } from '../core/knowledge/checks/calendars.ts';
import { checkReferences } from '../core/knowledge/checks/references.ts';
import { checkSpans } from '../core/knowledge/checks/spans.ts';
import { readKnowledgeFiles } from './knowledge/read-files.ts';

const FOLDER = 'assets/knowledge';
const read = readKnowledgeFiles(FOLDER);
const problems = [
  ...read.problems,
  ...[checkReferences, checkCalendars, checkSpans]
    .flatMap((check) => check(read.knowledge))
    .map((problem) => ({ file: read.files.get(problem.entry) ?? '-', ...problem })),
];
const only = argv.slice(3);
const shown = problems.filter(
  (p) => only.length === 0 || only.some((part) => p.file.includes(part)),
);
for (const p of shown) console.error(`${p.file}: ${p.entry}: ${p.field}: ${p.message}`);
console.log(
  `${read.knowledge.entities.length} entities, ${read.knowledge.offices.length} offices, ${problems.length} problems (${shown.length} shown)`,
);
exit(problems.length > 0 ? 1 : 0);
