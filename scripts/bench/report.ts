import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { type Spread, spreadOf } from './measure.ts';

/** One line of the table. */
export type Row = {
  readonly what: string;
  readonly measured: Spread;
  readonly unit: '×' | 'ms' | 'µs' | 'MB' | '';
  /** The goal's words, and whether a median reaches it; none for a figure without one. */
  readonly goal?: readonly [string, (median: number) => boolean];
};

/** What one part of the bench found. */
export type Section = {
  readonly part: string;
  readonly title: string;
  readonly rows: readonly Row[];
  /** What was left out, and why. */
  readonly notes: readonly string[];
};

/** A row of values, with a goal that is a most ("≤") or a least ("≥"). */
export function row(
  what: string,
  values: readonly number[],
  unit: Row['unit'],
  goal?: { readonly most: number } | { readonly least: number },
): Row {
  const measured = spreadOf(values);
  if (goal === undefined) return { what, measured, unit };
  return 'most' in goal
    ? { what, measured, unit, goal: [`≤ ${goal.most} ${unit}`, (median) => median <= goal.most] }
    : { what, measured, unit, goal: [`≥ ${goal.least} ${unit}`, (median) => median >= goal.least] };
}

const FILE = 'docs/performance.md';

/** Replaces a part's table in docs/performance.md, or adds it at the end; the words around it stay. */
export function writeSection(section: Section): void {
  const start = `<!-- bench ${section.part} -->`;
  const end = `<!-- end of ${section.part} -->`;
  const written = `${start}\n\n${render(section)}\n${end}`;
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '# Performance\n';
  const from = before.indexOf(start);
  const to = before.indexOf(end);
  const after =
    from < 0 || to < from
      ? `${before.trimEnd()}\n\n${written}\n`
      : before.slice(0, from) + written + before.slice(to + end.length);
  writeFileSync(FILE, after);
}

/** A section as it stands in the file. */
export function render({ title, rows, notes }: Section): string {
  const day = new Date().toISOString().slice(0, 10);
  const cells = rows.map(({ what, measured, unit, goal }) => {
    const { median, low, high } = measured;
    const state = goal === undefined || Number.isNaN(median) ? '' : goal[1](median) ? 'yes' : 'no';
    return [
      what,
      `${figure(median)} ${unit}`,
      `${figure(low)}–${figure(high)}`,
      goal?.[0] ?? '',
      state,
    ];
  });
  const head = ['figure', 'median', 'quartiles', 'goal', 'reached'];
  const table = [head, head.map(() => '---'), ...cells].map((line) => `| ${line.join(' | ')} |`);
  return [
    `### ${title}`,
    '',
    `Measured on ${day}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), which other programs may have used as`,
    'well: ratios are pair by pair within this one run; milliseconds are those of the machine as it was.',
    '',
    ...table,
    '',
    ...notes.map((note) => `- ${note}`),
    ...(notes.length === 0 ? [] : ['']),
  ].join('\n');
}

/** Three digits that count. */
function figure(value: number): string {
  if (Number.isNaN(value)) return '–';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(digits);
}
