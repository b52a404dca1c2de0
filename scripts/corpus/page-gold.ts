import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { isIsoDay } from '../../core/time/day.ts';

const KINDS = ['leader', 'summit', 'conflict', 'organization', 'agreement', 'territory'] as const;

const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: place, end: place, surface: v.pipe(v.string(), v.minLength(1)) };

const nestedSchema = v.strictObject({ ...span, kind: v.picklist(KINDS), title: v.string() });

const mentionSchema = v.strictObject({
  ...nestedSchema.entries,
  form: v.string(),
  alsoTitles: v.optional(v.array(v.string())),
  optional: v.optional(v.literal(true)),
  nested: v.optional(v.array(nestedSchema)),
});

const trapSchema = v.strictObject({
  ...span,
  why: v.string(),
  okTitles: v.optional(v.array(v.string())),
});

const pageGoldSchema = v.strictObject({
  id: v.string(),
  /** Name of the saved page's file. */
  page: v.string(),
  /** Of the extracted text that the offsets belong to. */
  sha256: v.pipe(v.string(), v.hash(['sha256'])),
  date: v.pipe(v.string(), v.check(isIsoDay, 'is no day')),
  exhaustive: v.array(v.picklist(KINDS)),
  mentions: v.array(mentionSchema),
  traps: v.array(trapSchema),
});

/** A saved page's annotations by the guideline, without its text. */
export type PageGold = v.InferOutput<typeof pageGoldSchema>;

/**
 * The annotated pages of a file, one a line.
 * @throws {Error} naming file and line, where a line is not of the format
 */
export function readPageGold(file: string): readonly PageGold[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [v.parse(pageGoldSchema, JSON.parse(line))];
    } catch (error) {
      throw new Error(`${file}:${index + 1}: ${error instanceof Error ? error.message : ''}`, {
        cause: error,
      });
    }
  });
}

/** What a text is known by: SHA-256 of its UTF-8 bytes, in hexadecimal digits. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
