import type { Predicted } from './score.ts';
import type { Count, GoldArticle, Score } from './score.ts';

/** Prints the first errors, each with the words around it. */
export function printErrors(gold: readonly GoldArticle[], score: Score, most: number): void {
  const texts = new Map(gold.map((article) => [article.id, article.text]));
  const lines = score.errors.flatMap(({ id, missed, wrong }) => {
    const line = (label: string, own: Predicted & { readonly form?: string }): string => {
      const around = (texts.get(id) ?? '')
        .slice(Math.max(0, own.start - 60), own.end + 40)
        .replaceAll('\n', ' ');
      return `${label} ${id} [${own.surface}] ${own.title} (${own.form ?? own.kind}) … ${around}`;
    };
    return [
      ...missed.map((own) => line('MISSED', own)),
      ...wrong.map((own) => line('WRONG ', own)),
    ];
  });
  for (const line of lines.slice(0, most)) console.log(line);
}

/** Prints counts by kind and form with precision, recall and F1. */
export function printTable(name: string, articles: number, score: Score): void {
  console.log(`\n${name}: ${articles} articles, traps ${score.traps}, sprung ${score.sprung}`);
  console.log(`${''.padEnd(24)}  gold found exact  pred right      P      R     F1`);
  for (const [key, count] of [...score.counts].toSorted(([a], [b]) => a.localeCompare(b))) {
    const numbers = [count.gold, count.found, count.exact, count.predicted, count.right];
    console.log(
      `${key.padEnd(24)} ${numbers.map((number) => String(number).padStart(5)).join(' ')} ${percent(count.right, count.predicted)} ${percent(count.found, count.gold)} ${f1(count)}`,
    );
  }
}

/** Prints how often each cause stands behind an error. */
export function printCauses(causes: ReadonlyMap<string, number>): void {
  console.log(
    `causes: ${[...causes]
      .toSorted((a, b) => b[1] - a[1])
      .map(([cause, count]) => `${cause} ${count}`)
      .join(' · ')}`,
  );
}

/** Upper ends of the steps of confidence. */
const STEPS = [0.75, 0.8, 0.85, 0.9, 0.95, 1.01];

/** Prints for each step of confidence how many predictions it has, and the share that is right. */
export function printCalibration(judged: Score['judged']): void {
  const rows = STEPS.map((to, index) => {
    const from = index === 0 ? 0 : (STEPS[index - 1] ?? 0);
    const own = judged.filter(
      ({ own: { confidence = 0 } }) => confidence >= from && confidence < to,
    );
    const right = own.filter(({ isRight }) => isRight).length;
    return `${from.toFixed(2)}–${Math.min(1, to).toFixed(2)}: ${percent(right, own.length).trim()} % of ${own.length}`;
  });
  console.log(`confidence → right: ${rows.join(' · ')}`);
}

function percent(part: number, whole: number): string {
  return (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)).padStart(6);
}

function f1({ right, predicted, found, gold }: Count): string {
  if (predicted === 0 || gold === 0 || right === 0) return '-'.padStart(6);
  const precision = right / predicted;
  const recall = found / gold;
  return ((200 * precision * recall) / (precision + recall)).toFixed(1).padStart(6);
}
