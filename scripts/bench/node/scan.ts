import type { Knowledge } from '../../../core/knowledge/knowledge.ts';
import { findMatches } from '../../../core/mentions/match.ts';
import { tokenize } from '../../../core/text/tokenize.ts';
import { firstDay } from '../../../core/time/day.ts';
import { ratios, timeInTurns } from '../measure.ts';
import { say } from '../progress.ts';
import { type Row, row } from '../report.ts';
import { makeAliases, packOf } from './aliases.ts';
import { rivalsOf } from './rivals.ts';

const COUNTS = [1000, 10_000, 100_000, 1_000_000] as const;
/** Rivals above this take gigabytes or minutes to be built. */
const MOST_OF_RIVALS = 100_000;
const ROUNDS = 11;
const DAY = firstDay('2025-08-15');

/** The gazetteer's scan of a page's text against one pass over its characters, and against other matchers. */
export function measureScan(knowledge: Knowledge, text: string): readonly Row[] {
  const rows: Row[] = [];
  const tokens = tokenize(text);
  const scans = new Map<number, readonly number[]>();
  const packs = COUNTS.map((count) => {
    say(`node: building a gazetteer of ${count.toLocaleString('en')} aliases`);
    const aliases = makeAliases(knowledge, count);
    return { count, aliases, pack: packOf(aliases) };
  });
  // All sizes in turns: their ratios are figures themselves.
  const tasks = Object.fromEntries(
    packs.map(({ count, pack }) => [`${count}`, () => findMatches(pack, tokens, DAY)]),
  );
  say('node: scanning');
  const times = timeInTurns(
    { pass: () => passOver(text), tokens: () => tokenize(text), ...tasks },
    ROUNDS,
  );
  const { pass, tokens: tokenTimes } = times;
  rows.push(
    row(
      'tokens of a page, once for all rules, against one charCodeAt pass',
      ratios(tokenTimes, pass),
      '×',
    ),
  );
  for (const { count } of packs) {
    const scan = (times as Readonly<Record<string, readonly number[]>>)[`${count}`] ?? [];
    scans.set(count, scan);
    const most = count === 10_000 ? { most: 2 } : count === 100_000 ? { most: 2.5 } : undefined;
    rows.push(
      row(
        `scan at ${name(count)} aliases against one charCodeAt pass`,
        ratios(scan, pass),
        '×',
        most,
      ),
    );
  }
  const at = (count: number) => scans.get(count) ?? [];
  rows.push(
    row('throughput at 100,000 aliases against 1,000', ratios(at(1000), at(100_000)), '×', {
      least: 0.8,
    }),
  );
  rows.push(
    row('throughput at 1,000,000 aliases against 1,000', ratios(at(1000), at(1_000_000)), '×', {
      least: 0.6,
    }),
  );
  for (const { count, aliases, pack } of packs) {
    if (count > MOST_OF_RIVALS) continue;
    say(`node: other matchers with ${name(count)} aliases`);
    const { expression, plain, modern } = rivalsOf(aliases);
    const rivals = timeInTurns(
      {
        ours: () => findMatches(pack, tokenize(text), DAY),
        expression: () => expression(text),
        plain: () => plain(text),
        modern: () => modern(text),
      },
      count === MOST_OF_RIVALS ? 5 : ROUNDS,
    );
    const goal = (least: number) => (count === MOST_OF_RIVALS ? { least } : undefined);
    const against = `against tokens and scan at ${name(count)} aliases`;
    const aho = rivals.plain.map((value, index) => Math.min(value, rivals.modern[index] ?? value));
    rows.push(row(`fastest npm Aho-Corasick ${against}`, ratios(aho, rivals.ours), '×', goal(10)));
    rows.push(
      row(`alternation RegExp ${against}`, ratios(rivals.expression, rivals.ours), '×', goal(25)),
    );
  }
  return rows;
}

/** A number as it is read. */
const name = (count: number): string => count.toLocaleString('en');

function passOver(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) sum = (sum + text.charCodeAt(index)) | 0;
  return sum;
}
