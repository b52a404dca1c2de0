// node scripts/import/leaders.ts --data FOLDER [--country XX] [--since YEAR] [--yaml] [--all]
//   compares the calendars of the knowledge with the data sets, and prints what differs and what is missing;
//   --yaml prints draft entries for what is missing; --all also what one source alone says. Writes no file.
import { exit } from 'node:process';
import { parseArgs } from 'node:util';
import { readKnowledgeFiles } from '../knowledge/read-files.ts';
import { type Comparison, compareTerms, type Difference } from './compare-terms.ts';
import { draftYaml } from './draft-yaml.ts';
import { disagreements, type JoinedTerm, joinTerms } from './join-terms.ts';
import { readArchigos } from './read-archigos.ts';
import { readFactbook } from './read-factbook.ts';
import { readAmericanExecutive, readBritishMinisters } from './read-own-lists.ts';
import { readWikidata } from './read-wikidata.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    country: { type: 'string' },
    since: { type: 'string', default: '1945' },
    yaml: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
  },
});
const { data, country, since } = values;
if (data === undefined) {
  console.error(
    'usage: node scripts/import/leaders.ts --data FOLDER [--country XX] [--since YEAR] [--yaml] [--all]',
  );
  exit(2);
}

const today = new Date().toISOString().slice(0, 10);
const drafts = [
  ...readAmericanExecutive(data, today),
  ...readBritishMinisters(data),
  ...readWikidata(data),
  ...readFactbook(data),
  ...readArchigos(data),
].filter((draft) => (country === undefined || draft.country === country) && draft.start >= since);
const joined = joinTerms(drafts);
const comparison = compareTerms(joined, readKnowledgeFiles('assets/knowledge').knowledge);
if (values.yaml) console.log(draftYaml(wantedOf(comparison)));
else report(comparison);

/** What fills a hole of our calendars; with --all everything that the knowledge has not. */
function wantedOf({ missing, holes }: Comparison): readonly JoinedTerm[] {
  return values.all ? missing : holes;
}

function report(comparison: Comparison): void {
  const { matched, differences } = comparison;
  console.log(
    `${drafts.length} terms of the data sets, ${joined.length} after joining, ${matched} in the knowledge`,
  );
  section(
    'two sources agree against the knowledge',
    differences.filter(({ isStrong }) => isStrong).map(line),
  );
  if (values.all)
    section(
      'one source differs from the knowledge',
      differences.filter(({ isStrong }) => !isStrong).map(line),
    );
  section('not in the knowledge', wantedOf(comparison).map(missingLine));
  section('sources disagree with each other', joined.flatMap(conflictLines));
}

function section(title: string, lines: readonly string[]): void {
  console.log(`\n${title}: ${lines.length}`);
  for (const text of lines.toSorted()) console.log(`  ${text}`);
}

function line({ leader, office, field, ours, by }: Difference): string {
  return `${office} ${leader}: ${field} ${ours ?? 'open'}; ${said(by)}`;
}

function missingLine({ country: code, role, terms, start, end }: JoinedTerm): string {
  return `${code} ${role} ${terms[0]?.name ?? ''}: ${start.value} to ${end?.value ?? '?'} (${terms.map(({ source }) => source).join(', ')})`;
}

/** Where sources disagree: both are said, with the one that is trusted more first. */
function conflictLines(term: JoinedTerm): string[] {
  return (['start', 'end'] as const).flatMap((field) => {
    const date = term[field];
    if (!date || disagreements(date).length === 0) return [];
    return [
      `${term.country} ${term.role} ${term.terms[0]?.name ?? ''}: ${field}: ${said(date.by)}`,
    ];
  });
}

function said(by: Difference['by']): string {
  return by.map(([source, date]) => `${source} ${date}`).join(', ');
}
