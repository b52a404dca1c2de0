/** Whether two names share a telling word, spelt the same or almost: "konstandinos" and "konstantinos". */
export const isNear = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((word) => b.some((other) => isAlike(word, other)));

/** One letter in four may differ. */
function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const longest = Math.max(a.length, b.length);
  return longest >= 4 && distance(a, b) <= longest / 4;
}

/** Letters to insert, delete or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
