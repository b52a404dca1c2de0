// node scripts/import/summits.ts --data FOLDER
//   compares the summits of the knowledge with the G7's history and the American presidents' travels: dates that
//   differ, meetings that are missing. Writes no file.
import { exit } from 'node:process';
import { parseArgs } from 'node:util';
import { readKnowledgeFiles } from '../knowledge/read-files.ts';
import { compareMeetings } from './compare-meetings.ts';
import { readG7, readTravels } from './read-meetings.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) {
  console.error('usage: node scripts/import/summits.ts --data FOLDER');
  exit(2);
}

const drafts = [...readG7(values.data), ...readTravels(values.data)];
const { matched, differences, missing } = compareMeetings(
  drafts,
  readKnowledgeFiles('assets/knowledge').knowledge,
);
console.log(`${drafts.length} meetings of the data sets, ${matched} in the knowledge`);
console.log(`\ndates that differ: ${differences.length}`);
for (const difference of differences) console.log(`  ${difference}`);
console.log(`\nnot in the knowledge: ${missing.length}`);
for (const { source, start, end, place, country, series, name } of missing)
  console.log(`  ${series ?? '-'} ${start} to ${end} ${place}, ${country} (${source}): ${name}`);
