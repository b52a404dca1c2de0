// node scripts/corpus/pages-gold.ts [--test] [--pages FOLDER] [--gold FILE] OUT.jsonl
// Writes a full gold file from the annotations of tests/corpus and the saved pages, whose texts are not ours to keep.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process, { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { InputError, readInputs } from '../annotate/inputs.ts';
import { fillPage } from './fill-page.ts';
import { type PageGold, readPageGold } from './page-gold.ts';

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: {
    test: { type: 'boolean', default: false },
    gold: { type: 'string' },
    pages: { type: 'string', default: '../shared/corpus/pages' },
  },
});
const [out] = positionals;
if (out === undefined) {
  console.error(
    'usage: node scripts/corpus/pages-gold.ts [--test] [--pages FOLDER] [--gold FILE] OUT.jsonl',
  );
  exit(2);
}
const today = new Date().toISOString().slice(0, 10);
const golds = readPageGold(
  values.gold ?? `tests/corpus/pages-gold${values.test ? '-test' : ''}.jsonl`,
);
const lines = golds.flatMap((gold) => fill(gold));
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, lines.map((line) => `${line}\n`).join(''));
console.log(`${out}: ${lines.length} of ${golds.length} pages`);

/** The page's line of the gold file; none where the page can't be read. Says what has changed. */
function fill(gold: PageGold): readonly string[] {
  const [input] = readInputs(join(values.pages, gold.page), today);
  if (input === undefined || input instanceof InputError) {
    console.error(input?.message ?? `${gold.page}: can't be read`);
    process.exitCode = 2;
    return [];
  }
  const { article, hasChanged, lost } = fillPage(gold, input);
  const count = gold.mentions.length + gold.traps.length;
  if (hasChanged)
    console.error(`${gold.id}: the text has changed; ${lost.length} of ${count} have no place`);
  for (const { surface, start, isTrap } of lost)
    console.error(
      `${gold.id}: no place for the ${isTrap ? 'trap' : 'mention'} "${surface}" of ${start}`,
    );
  return [JSON.stringify(article)];
}
