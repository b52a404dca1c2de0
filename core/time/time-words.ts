/** Months by their folded names and usual abbreviations, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, index): [string, number][] => [
      [name, index + 1],
      [name.slice(0, 3), index + 1],
    ])
    .concat([['sept', 9]]),
);

/** Days of the week by their folded names, 0 = Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'
    .split(' ')
    .flatMap((name, index): [string, number][] => [
      [name, index],
      [name.slice(0, 3), index],
    ]),
);

/** Small numbers in words. */
export const NUMBERS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index): [string, number] => [word, index])
    .concat([
      ['a', 1],
      ['an', 1],
      ['couple', 2],
      ['few', 3],
      ['several', 4],
      ['thirty', 30],
      ['forty', 40],
      ['fifty', 50],
    ]),
);

/** Lengths of the units of "two weeks ago", in days, and how wide the answer is, in days each way. */
export const UNITS: ReadonlyMap<string, { readonly days: number; readonly width: number }> =
  new Map([
    ['day', { days: 1, width: 0 }],
    ['week', { days: 7, width: 4 }],
    ['fortnight', { days: 14, width: 5 }],
    ['month', { days: 30.44, width: 20 }],
    ['year', { days: 365.25, width: 200 }],
    ['decade', { days: 3652.5, width: 730 }],
  ]);

/** Seasons as months, first and last, in the northern hemisphere, where most of the news is written. */
export const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['fall', [9, 11]],
]);
