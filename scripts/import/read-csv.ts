import { readFileSync } from 'node:fs';
import papaparse from 'papaparse';

/** The rows of a CSV file with a head row, each a record of texts; a missing column reads as undefined. */
export function readCsv(file: string): Partial<Record<string, string>>[] {
  return papaparse.parse<Partial<Record<string, string>>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

/** A text that is a date of ISO form, of any precision; else undefined. */
export const isoOf = (text: string | undefined): string | undefined =>
  text !== undefined && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text) ? text : undefined;
