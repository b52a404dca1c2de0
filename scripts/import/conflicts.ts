// node scripts/import/conflicts.ts --data FOLDER [--yaml]
//   compares the conflicts of the knowledge with UCDP/PRIO, by the ids that they name: what differs, what is missing;
//   --yaml prints draft entries for what is missing. Writes no file.
import { exit } from 'node:process';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { readKnowledgeFiles } from '../knowledge/read-files.ts';
import { compareConflicts } from './compare-conflicts.ts';
import { type DraftConflict, readUcdp } from './read-ucdp.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, yaml: { type: 'boolean', default: false } },
});
if (values.data === undefined) {
  console.error('usage: node scripts/import/conflicts.ts --data FOLDER [--yaml]');
  exit(2);
}

const drafts = readUcdp(values.data);
const { matched, differences, missing } = compareConflicts(
  drafts,
  readKnowledgeFiles('assets/knowledge').knowledge,
);
if (values.yaml) console.log(stringify({ conflicts: missing.map(draftOf) }, { lineWidth: 0 }));
else {
  console.log(`${drafts.length} conflicts of the data set, ${matched} named by an entry`);
  console.log(`\ndiffers: ${differences.length}`);
  for (const difference of differences) console.log(`  ${difference}`);
  console.log(`\nwars, and conflicts active since 2010, that no entry names: ${missing.length}`);
  for (const draft of missing) console.log(`  ${lineOf(draft)}`);
}

function lineOf({
  id,
  location,
  territory,
  sideB,
  firstYear,
  lastYear,
  isWar,
}: DraftConflict): string {
  const about = territory === undefined ? 'government' : territory;
  return `${id} ${location} (${about}): ${sideB.slice(0, 3).join('; ')}; ${firstYear} to ${lastYear}${isWar ? ', war' : ''}`;
}

/** A draft to be edited by hand: name, title, class, countries and texts are ours to write. */
function draftOf({ id, location, sideA, sideB, start, lastYear, deaths }: DraftConflict): object {
  return {
    id: `ucdp-${id}`,
    name: `Conflict in ${location}`,
    wikipedia: '',
    class: 'war',
    start,
    end: String(lastYear),
    sides: [sideA, sideB].map((names) => ({
      name: names[0] ?? '',
      parties: names.map((name) => ({ name })),
    })),
    ...(deaths === undefined
      ? {}
      : {
          deaths: [
            {
              low: deaths.low,
              high: deaths.high,
              counted: 'battle-related deaths since 1989',
              method: 'Count of events by UCDP',
              asOf: String(deaths.until),
              sources: ['ucdp-brd'],
            },
          ],
        }),
    ucdp: [id],
    sources: ['ucdp-acd'],
    checked: 'source',
    asOf: String(lastYear),
    salience: 0.2,
  };
}
