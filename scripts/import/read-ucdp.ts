import { join } from 'node:path';
import { isoOf, readCsv } from './read-csv.ts';

/** One conflict of the UCDP/PRIO data set, over all its years. */
export type DraftConflict = {
  readonly id: number;
  readonly location: string;
  readonly sideA: readonly string[];
  readonly sideB: readonly string[];
  readonly territory?: string;
  /** The first battle death that is known. */
  readonly start: string;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Whether a year had 1,000 battle deaths or more. */
  readonly isWar: boolean;
  /** Battle deaths from 1989, lowest and highest estimate; undefined where the data set has none. */
  readonly deaths?: { readonly low: number; readonly high: number; readonly until: number };
};

/** The conflicts with their years, parties and battle deaths. */
export function readUcdp(data: string): DraftConflict[] {
  const deaths = Map.groupBy(
    readCsv(join(data, 'ucdp/BattleDeaths_v24_1.csv')),
    (row) => row['conflict_id'] ?? '',
  );
  const years = Map.groupBy(
    readCsv(join(data, 'ucdp/ucdp-prio-acd-25.1.csv')),
    (row) => row['conflict_id'] ?? '',
  );
  return [...years].flatMap(([id, rows]): DraftConflict[] => {
    const start = rows.flatMap((row) => isoOf(row['start_date']) ?? []).toSorted()[0];
    const active = rows.map((row) => Number(row['year']));
    const [first] = rows;
    if (start === undefined || !first) return [];
    const counted = deaths.get(id) ?? [];
    const sum = (field: string): number =>
      counted.reduce((all, row) => all + Number(row[field]), 0);
    const territory = first['territory_name'];
    return [
      {
        id: Number(id),
        location: first['location'] ?? '',
        sideA: different(rows.map((row) => row['side_a'])),
        sideB: different(rows.map((row) => row['side_b'])),
        ...(territory === undefined || territory === '' ? {} : { territory }),
        start,
        firstYear: Math.min(...active),
        lastYear: Math.max(...active),
        isWar: rows.some((row) => row['intensity_level'] === '2'),
        ...(counted.length === 0
          ? {}
          : {
              deaths: {
                low: sum('bd_low'),
                high: sum('bd_high'),
                until: Math.max(...counted.map((row) => Number(row['year']))),
              },
            }),
      },
    ];
  });
}

const different = (names: readonly (string | undefined)[]): string[] => [
  ...new Set(names.filter((name) => name !== undefined && name !== '') as string[]),
];
