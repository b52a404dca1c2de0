import { MessageError } from './message-errors.ts';

// The pieces that parsers of messages are made of; each throws a `MessageError` that names the field.

/** A headline of a page or a tag of a language is never longer; cuts, does not refuse. */
const MAX_LINE = 2000;

/** A text of one line, cut where it is longer than any. */
export const line = (value: unknown, field: string): string =>
  string(value, field).slice(0, MAX_LINE);

export function record(value: unknown, field: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new MessageError(field);
  return value as Record<string, unknown>; // any object may be asked for a key
}

export function list(value: unknown, max: number, field: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length > max) throw new MessageError(field);
  return value;
}

export function string(value: unknown, field: string): string {
  if (typeof value !== 'string') throw new MessageError(field);
  return value;
}

export function whole(value: unknown, field: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw new MessageError(field);
  return value;
}

export function isoDay(value: unknown): string {
  const day = string(value, 'day');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new MessageError('day');
  return day;
}
