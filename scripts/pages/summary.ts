import type { CheckedPage } from './check-page.ts';
import type { SavedPage } from './saved-pages.ts';

/** Prints what a run over a folder's pages has shown, and returns how many pages had problems. */
export function printSummary(
  title: string,
  pages: readonly SavedPage[],
  checked: readonly CheckedPage[],
): number {
  const byFile = new Map(checked.map((one) => [one.file, one]));
  const known = pages.filter(({ file, isKnownArticle }) => isKnownArticle && byFile.has(file));
  const isFound = ({ file }: SavedPage): boolean => byFile.get(file)?.report?.state === 'found';
  const dated = known.filter((page) => page.date !== undefined && isFound(page));
  const dayOf = ({ file }: SavedPage): string | undefined => {
    const report = byFile.get(file)?.report;
    return report?.state === 'found' && report.hasDate ? report.articleDate : undefined;
  };
  // Of some pages only the month is known.
  const isSame = (page: SavedPage): boolean => dayOf(page)?.startsWith(page.date ?? '-') ?? false;
  const isNear = (page: SavedPage): boolean =>
    isSame(page) || daysBetween(dayOf(page), page.date) <= 1;
  const sameDay = dated.filter(isSame);
  const near = dated.filter(isNear);
  const troubled = checked.filter(({ problems }) => problems.length > 0);
  const found = checked.filter(({ report }) => report?.state === 'found').length;

  console.log(`\n── ${title}: ${checked.length} pages`);
  console.log(`without problems        ${share(checked.length - troubled.length, checked.length)}`);
  console.log(`restless by themselves  ${share(count(checked, 'isRestless'), checked.length)}`);
  console.log(`read as an article      ${share(found, checked.length)}`);
  if (known.length > 0) {
    console.log(`  of known articles     ${share(known.filter(isFound).length, known.length)}`);
    console.log(`date right              ${share(sameDay.length, dated.length)}`);
    console.log(`date within a day       ${share(near.length, dated.length)}`);
  }
  console.log(`answer after load       ${spread(checked.map(({ answerMs }) => answerMs))} ms`);
  const cpu = checked.flatMap(({ cpuMs }) => cpuMs ?? []);
  if (cpu.length > 0) console.log(`CPU in the page         ${spread(cpu)} ms above the bare page`);
  const heap = checked.flatMap(({ heapMb }) => heapMb ?? []);
  if (heap.length > 0)
    console.log(`heap of the page        ${spread(heap)} MB above the bare page`);

  for (const page of known.filter((own) => !isFound(own))) {
    const report = byFile.get(page.file)?.report;
    const why = report?.state === 'no-article' ? ` (${report.why})` : '';
    console.log(`no article: ${page.file}: ${report?.state ?? 'no answer'}${why}`);
  }
  for (const page of dated.filter((own) => !isNear(own)))
    console.log(`date: ${page.file}: ${dayOf(page) ?? 'none'} instead of ${page.date}`);
  for (const { file, problems } of troubled)
    for (const problem of problems) console.log(`problem: ${file}: ${problem}`);
  return troubled.length;
}

function share(part: number, whole: number): string {
  return `${part} of ${whole}${whole === 0 ? '' : ` (${((100 * part) / whole).toFixed(1)} %)`}`;
}

function count(checked: readonly CheckedPage[], key: 'isRestless'): number {
  return checked.filter((one) => one[key]).length;
}

/** Median, 95th percentile and the most. */
function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN).toFixed(
      1,
    );
  return `median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}`;
}

function daysBetween(day: string | undefined, other: string | undefined): number {
  return day === undefined || other === undefined
    ? Infinity
    : Math.abs(Date.parse(day) - Date.parse(other)) / 86_400_000;
}
